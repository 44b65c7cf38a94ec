/** A bar of so many characters for 0 to 100, as code so that all have one width. Neither full nor empty unless it is. */
export function renderBar(value: number, cells: number): string {
  const shown = percent(value);
  const filled = Math.round((shown * cells) / 100);
  const kept = shown === 0 || shown === 100 ? filled : Math.min(cells - 1, Math.max(1, filled));
  return `\`${'█'.repeat(kept)}${'░'.repeat(cells - kept)}\``;
}

/** Whole, and 0 for what is no number. */
export const percent = (value: number): number => Math.round(Math.min(100, Math.max(0, value || 0)));
