import { LEVELS } from './finding.ts';
import type { Dimension, Requirement, Role } from './role.ts';
import { RUBRIC, weightOf } from './rubric.ts';
import type { Levels } from './score.ts';

/** Requirements by how well they are shown, best first; then by weight, then in the role's order. */
export function ranked(requirements: readonly Requirement[], levels: Levels): Requirement[] {
  const rank = (one: Requirement): number => LEVELS.indexOf(levels(one.id)) * 10 + weightOf(one);
  return [...requirements].sort((one, other) => rank(other) - rank(one));
}

/** Requirements by weight, heaviest first; then in the role's order. */
export const weightiest = (requirements: readonly Requirement[]): Requirement[] =>
  [...requirements].sort((one, other) => weightOf(other) - weightOf(one));

/** The requirements that a dimension gathers, in the role's order. */
export const inPart = (role: Role, { requirements }: Dimension): Requirement[] =>
  role.requirements.filter(({ id }) => requirements.includes(id));

/** Two musts' worth: additive smoothing, so that a part of one small thing does not outshine one of many. */
const SMOOTHING = 6;

/** The part of the role that is shown best, or null where nothing of any is shown. */
export function bestPart(role: Role, levels: Levels): Dimension | null {
  const rate = (dimension: Dimension): number => {
    const own = inPart(role, dimension);
    const earned = own.reduce((sum, one) => sum + weightOf(one) * RUBRIC.credits[levels(one.id)], 0);
    return earned / (own.reduce((sum, one) => sum + weightOf(one), 0) + SMOOTHING);
  };
  const [best] = role.dimensions
    .filter((dimension) => rate(dimension) > 0)
    .sort((one, other) => rate(other) - rate(one));
  return best ?? null;
}
