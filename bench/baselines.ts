/** Two plain methods to stand beside the built-in score: what any counter of words reaches on the same pairs. */

const words = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+#.]*[\p{L}\p{N}+#]|\p{L}/gu) ?? [];

/** Words of every English paper: what is left of a posting without them are its keywords. */
const COMMON = new Set(
  `the and for with our you your are will this that from have has been who what when where how all any can may not but more than such their they them its into
 as at by in is it of on or to an be we a i team work working experience job role position company including years ability strong skills other`.split(
    /\s+/,
  ),
);

/** The share of a posting's keywords that a resume holds, 0 to 1. */
export function keywordOverlap(posting: string, resume: string): number {
  const asked = new Set(words(posting).filter((word) => word.length > 2 && !COMMON.has(word)));
  return asked.size === 0 ? 0 : asked.intersection(new Set(words(resume))).size / asked.size;
}

type Vector = ReadonlyMap<string, number>;

/** Cosine of TF-IDF vectors, 0 to 1, with document frequencies from all the papers given. */
export function tfIdf(papers: readonly string[]): (one: string, other: string) => number {
  const counted = new Map([...new Set(papers)].map((paper) => [paper, Map.groupBy(words(paper), (word) => word)]));
  const frequency = new Map<string, number>();
  for (const own of counted.values())
    for (const word of own.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const vectors = new Map<string, Vector>();
  for (const [paper, own] of counted) {
    const raw = [...own].map(
      ([word, hits]) =>
        [word, hits.length * Math.log((1 + counted.size) / (1 + (frequency.get(word) ?? 0))) + hits.length] as const,
    );
    const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1;
    vectors.set(paper, new Map(raw.map(([word, weight]) => [word, weight / length])));
  }
  return (one, other) => {
    const right = vectors.get(other);
    return [...(vectors.get(one) ?? [])].reduce((sum, [word, weight]) => sum + weight * (right?.get(word) ?? 0), 0);
  };
}
