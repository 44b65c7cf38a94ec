/** Area under the ROC curve: how often one of `high` stands above one of `low`, ties half. */
export function areaUnder(high: readonly number[], low: readonly number[]): number {
  const sum = high.reduce((total, one) => total + low.reduce((part, other) => part + above(one, other), 0), 0);
  return sum / (high.length * low.length);
}

const above = (one: number, other: number): number => (one > other ? 1 : one === other ? 0.5 : 0);

/** Spearman's rank correlation of pairs, with mean ranks for ties. */
export function spearman(pairs: readonly (readonly [number, number])[]): number {
  const left = ranks(pairs.map(([one]) => one));
  const right = ranks(pairs.map(([, other]) => other));
  return pearson(left, right);
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

function pearson(left: readonly number[], right: readonly number[]): number {
  const centred = (values: readonly number[]): number[] => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const one = centred(left);
  const other = centred(right);
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
}
