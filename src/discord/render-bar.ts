const CELLS = 10;

/** A bar of characters for 0 to 100, with the number beside it; 0 for what is no number. Neither full nor empty unless it is. */
export function renderBar(value: number): string {
  const shown = percent(value);
  const filled =
    shown === 0 || shown === 100 ? shown / CELLS : Math.min(CELLS - 1, Math.max(1, Math.round(shown / CELLS)));
  return `${'▰'.repeat(filled)}${'▱'.repeat(CELLS - filled)} **${shown}**`;
}

export const percent = (value: number): number => Math.round(Math.min(100, Math.max(0, value || 0)));
