import type { Evaluation } from './evaluation.ts';
import { LEVELS, type Level } from './finding.ts';
import { levelsOf } from './score.ts';

export interface Move {
  readonly requirement: string;
  readonly label: string;
  readonly from: Level;
  readonly to: Level;
  readonly direction: 'up' | 'down';
}

/** Two evaluations of one person side by side. */
export type Comparison =
  | { readonly comparable: true; readonly before: number; readonly after: number; readonly moves: readonly Move[] }
  | { readonly comparable: false; readonly reason: string };

/**
 * What moved from one evaluation to the next, requirement by requirement in the role's order.
 * Only the same role under the same rubric can be compared: another reading of the posting asks for other things.
 */
export function compare(before: Evaluation, after: Evaluation): Comparison {
  const reason = difference(before, after);
  if (reason !== null) return { comparable: false, reason };
  const [from, to] = [levelsOf(before.findings), levelsOf(after.findings)];
  const moves = after.role.requirements.flatMap(({ id, label }) => move(id, label, [from(id), to(id)]));
  return { comparable: true, before: before.fit.score, after: after.fit.score, moves };
}

function move(requirement: string, label: string, [from, to]: readonly [Level, Level]): Move[] {
  if (from === to) return [];
  return [{ requirement, label, from, to, direction: LEVELS.indexOf(to) > LEVELS.indexOf(from) ? 'up' : 'down' }];
}

function difference(before: Evaluation, after: Evaluation): string | null {
  if (before.posting.hash !== after.posting.hash) return 'The posting is another one, or it was changed since.';
  if (before.engine.name !== after.engine.name) return 'The two were read by different readers.';
  if (before.fit.receipt.rubric.version !== after.fit.receipt.rubric.version)
    return `The way of counting has changed since (${rubrics(before, after)}), so another number need not come from your resume.`;
  if (before.engine.version !== after.engine.version)
    return 'The reader is newer than the one you were read by last time.';
  return sameIds(before, after) ? null : 'The posting was read in another way last time.';
}

const rubrics = (before: Evaluation, after: Evaluation): string =>
  `rubric ${before.fit.receipt.rubric.version} then, ${after.fit.receipt.rubric.version} now`;

const idsOf = ({ role }: Evaluation): string =>
  role.requirements
    .map(({ id, importance }) => `${id} ${importance}`)
    .sort()
    .join('\n');
const sameIds = (before: Evaluation, after: Evaluation): boolean => idsOf(before) === idsOf(after);
