import type { Evaluation } from './evaluation.ts';
import type { Judgement, Verdict } from './finding.ts';
import type { Addend, Fit } from './fit.ts';
import { RUBRIC } from './rubric.ts';

/** What of an evaluation is set side by side with others. */
export type Weighed = Pick<Evaluation, 'posting' | 'role' | 'judgements'> & {
  readonly fit: Pick<Fit, 'score' | 'ceiling' | 'receipt'>;
};

/** What one requirement does to the distance between two scores: above zero it speaks for the upper one. */
export interface Part {
  readonly requirement: string;
  readonly label: string;
  /** Points, to the tenth, as a whole number of tenths: so that sums are exact. */
  readonly tenths: number;
  /** What it gave on each side; undefined where it is not asked for. */
  readonly upper: Addend | undefined;
  readonly lower: Addend | undefined;
}

/** Why one score lies above another. The tenths of `parts` and `rest` sum to ten times `points`. */
export interface Gap {
  /** Whole points between the two scores, never below zero. */
  readonly points: number;
  /** What speaks most for the upper one, and what speaks most against it, where anything does. */
  readonly parts: readonly Part[];
  /** All other requirements together, and what rounding the two scores did. */
  readonly rest: { readonly count: number; readonly tenths: number };
}

/** The best score first; of equal ones, what could be shown by better writing decides, then the order given. */
export const bestFirst = <W extends { readonly evaluation: Weighed }>(all: readonly W[]): W[] =>
  all.toSorted(
    ({ evaluation: { fit: one } }, { evaluation: { fit: other } }) =>
      other.score - one.score || other.ceiling - one.ceiling,
  );

/**
 * Why `upper` scores as much as `lower` or more, in at most `most` requirements (one or more). A score is 100 less what each requirement
 * leaves open, so the distance is the sum of the differences in what is left open: this holds for two roles, and for one role it
 * is the difference in points.
 */
export function gapBetween(upper: Weighed, lower: Weighed, most: number): Gap {
  const points = upper.fit.score - lower.fit.score;
  const all = partsOf(upper.fit.receipt.addends, lower.fit.receipt.addends).toSorted(
    (one, other) => other.tenths - one.tenths,
  );
  const against = all.filter(({ tenths }) => tenths < 0).slice(-1);
  const parts = [...all.filter(({ tenths }) => tenths > 0).slice(0, most - against.length), ...against];
  const told = parts.reduce((sum, { tenths }) => sum + tenths, 0);
  return { points, parts, rest: { count: all.length - parts.length, tenths: 10 * points - told } };
}

/** Every requirement that stands differently on the two sides. One that both roles ask for is one. */
function partsOf(upper: readonly Addend[], lower: readonly Addend[]): Part[] {
  const [above, below] = [upper, lower].map(byRequirement) as [Found, Found];
  return [...new Set([...above.keys(), ...below.keys()])].flatMap((requirement): Part[] => {
    const sides = { upper: above.get(requirement), lower: below.get(requirement) };
    const tenths = Math.round(10 * (openOf(sides.lower) - openOf(sides.upper)));
    const label = sides.upper?.label ?? sides.lower?.label ?? requirement;
    return tenths === 0 ? [] : [{ requirement, label, tenths, ...sides }];
  });
}

type Found = ReadonlyMap<string, Addend>;
const byRequirement = (addends: readonly Addend[]): Found =>
  new Map(addends.map((addend) => [addend.requirement, addend]));

/** The points that a requirement leaves open. */
const openOf = (addend: Addend | undefined): number => (addend ? addend.possible - addend.points : 0);

/** The labels of the hard conditions with this verdict. */
export function conditions({ role, judgements }: Pick<Weighed, 'role' | 'judgements'>, verdict: Verdict): string[] {
  const judged = ({ knockOut, verdict: own }: Judgement, id: string) => knockOut === id && own === verdict;
  return role.knockOuts.filter(({ id }) => judgements.some((each) => judged(each, id))).map(({ label }) => label);
}

/** Postings to spend an evening on, the best first, and those that score higher than one of them but are passed over. */
export interface Evening<W> {
  readonly chosen: readonly W[];
  readonly passedOver: readonly W[];
}

/** One of two, two of more. Never one whose hard condition is not met, whose time is over, or that is a weak match: that evening would be lost. */
export function worthTheEvening<W extends { readonly evaluation: Weighed }>(all: readonly W[]): Evening<W> {
  const ordered = bestFirst(all);
  const chosen = ordered.filter(({ evaluation }) => isWorthIt(evaluation)).slice(0, all.length > 2 ? 2 : 1);
  const least = chosen.at(-1)?.evaluation.fit.score ?? RUBRIC.bands.partial - 1;
  const passedOver = ordered.filter((each) => !chosen.includes(each) && each.evaluation.fit.score > least);
  return { chosen, passedOver };
}

const isWorthIt = (evaluation: Weighed): boolean =>
  evaluation.posting.open &&
  evaluation.fit.score >= RUBRIC.bands.partial &&
  conditions(evaluation, 'fail').length === 0;
