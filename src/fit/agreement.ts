/** One judgement beside ours: the score that a person would give and the score that we gave, 0 to 100. */
export interface Judged {
  readonly said: number;
  readonly ours: number;
}

/**
 * Cohen's kappa of two labellings of the same things, 1 for full agreement and 0 for what their own frequencies would give by chance
 * (Cohen 1960, doi 10.1177/001316446002000104). Null where chance alone explains everything: all things have one and the same label.
 */
export function kappa(pairs: readonly (readonly [string, string])[]): number | null {
  const labels = new Set(pairs.flat());
  const share = (side: 0 | 1, label: string): number =>
    pairs.filter((pair) => pair[side] === label).length / pairs.length;
  const seen = pairs.filter(([one, other]) => one === other).length / pairs.length;
  const chance = [...labels].reduce((sum, label) => sum + share(0, label) * share(1, label), 0);
  return chance < 1 ? (seen - chance) / (1 - chance) : null;
}

/** How far people and we are apart, in points: the mean of said minus ours, and the mean of its size. Throws for none. */
export function differences(judged: readonly Judged[]): { readonly mean: number; readonly size: number } {
  if (judged.length === 0) throw new Error('nobody has said anything');
  const over = (value: (one: Judged) => number): number =>
    judged.reduce((sum, one) => sum + value(one), 0) / judged.length;
  return { mean: over(({ said, ours }) => said - ours), size: over(({ said, ours }) => Math.abs(said - ours)) };
}
