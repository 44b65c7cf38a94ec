import { percent } from '../chat/alike.ts';

/** A bar of so many characters for 0 to 100, as code so that all have one width. Neither full nor empty unless it is. */
export function renderBar(value: number, cells: number): string {
  const shown = percent(value);
  const filled = Math.round((shown * cells) / 100);
  const kept = shown === 0 || shown === 100 ? filled : Math.min(cells - 1, Math.max(1, filled));
  return `\`${'█'.repeat(kept)}${'░'.repeat(cells - kept)}\``;
}
