/** How much of a text was recovered. */
const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Harmonic mean of precision and recall over tokens, each counted as often as it stands. */
export function tokenF1(expected: string, got: string): number {
  const left = new Map<string, number>();
  for (const token of tokens(expected)) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of tokens(got)) {
    const rest = left.get(token) ?? 0;
    if (rest > 0) shared += 1;
    left.set(token, rest - 1);
  }
  return (2 * shared) / (tokens(expected).length + tokens(got).length);
}

/** A Markdown table. */
export const tableOf = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
