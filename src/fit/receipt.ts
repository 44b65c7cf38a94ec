import type { Level } from './finding.ts';
import type { Addend, Receipt } from './fit.ts';
import type { Requirement } from './role.ts';
import { RUBRIC, weightOf } from './rubric.ts';

/** A receipt whose parts contradict each other: it was changed after it was written. */
export class InconsistentReceipt extends Error {
  constructor(what: string) {
    super(`This receipt contradicts itself: ${what}.`);
    this.name = 'InconsistentReceipt';
  }
}

type Weighed = Pick<Addend, 'weight' | 'credit'>;

// Whole hundredths keep every sum exact, so that no order of addition and no machine changes it.
const hundredths = (credit: number): number => Math.round(credit * 100);
const totalWeight = (addends: readonly Weighed[]): number => addends.reduce((sum, addend) => sum + addend.weight, 0);

/**
 * The one formula (DESIGN §3): 100 × Σ weight × credit ÷ Σ weight, rounded once to a whole number from 0 to 100.
 * Throws a RangeError when nothing is weighed.
 */
export function weigh(addends: readonly Weighed[]): number {
  const total = totalWeight(addends);
  if (total <= 0) throw new RangeError('A score needs at least one requirement.');
  const earned = addends.reduce((sum, addend) => sum + addend.weight * hundredths(addend.credit), 0);
  return Math.round(earned / total);
}

const points = (weight: number, credit: number, total: number): number => (weight * hundredths(credit)) / total;

const byId = (one: { requirement: string }, other: { requirement: string }): number =>
  one.requirement < other.requirement ? -1 : Number(one.requirement > other.requirement);

/** One addend for each requirement, in the order of their ids, so that two receipts of the same facts are equal. */
export function addendsOf(
  requirements: readonly Requirement[],
  levelOf: (id: string) => Level,
  impliedOf: (id: string) => string | undefined = () => undefined,
): Addend[] {
  const total = requirements.reduce((sum, requirement) => sum + weightOf(requirement), 0);
  const addend = (requirement: Requirement): Addend => {
    const { id, label, importance, core } = requirement;
    const level = levelOf(id);
    const weight = weightOf(requirement);
    const credit = RUBRIC.credits[level];
    const worth = { points: points(weight, credit, total), possible: points(weight, 1, total) };
    const implied = impliedOf(id);
    const asked = { importance, ...(core && { core }) };
    return { requirement: id, label, ...asked, level, ...(implied && { implied }), weight, credit, ...worth };
  };
  return requirements.map(addend).sort(byId);
}

/**
 * The score from the receipt alone: no paper, no reader, and the receipt's own rubric rather than today's.
 * Throws an InconsistentReceipt when a weight, a credit, the points or the score are not what the rest says.
 */
export function recompute(receipt: Receipt): number {
  const { addends } = receipt;
  if (addends.length === 0) throw new InconsistentReceipt('it holds no requirement');
  if (new Set(addends.map(({ requirement }) => requirement)).size < addends.length)
    throw new InconsistentReceipt('a requirement is counted twice');
  const total = totalWeight(addends);
  for (const addend of addends) checkAddend(addend, receipt.rubric, total);
  const score = weigh(addends);
  if (score !== receipt.score) throw new InconsistentReceipt(`its addends make ${score}, but it says ${receipt.score}`);
  return score;
}

// Points are written as decimal fractions: another program may round the last digits.
const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

function checkAddend(addend: Addend, rubric: Receipt['rubric'], total: number): void {
  const { label, importance, core, level, weight, credit } = addend;
  if (!(weight > 0) || weight !== rubric.weights[importance] * (core ? (rubric.core ?? 1) : 1))
    throw new InconsistentReceipt(`the weight of "${label}" is not that of "${importance}"`);
  if (!(credit >= 0 && credit <= 1) || credit !== rubric.credits[level])
    throw new InconsistentReceipt(`the credit of "${label}" is not that of "${level}"`);
  if (!near(addend.points, points(weight, credit, total)) || !near(addend.possible, points(weight, 1, total)))
    throw new InconsistentReceipt(`the points of "${label}" do not follow from its weight and credit`);
}
