import type { Evidence } from '../builtin/findings/evidence.ts';
import { higher } from '../builtin/findings/levels.ts';
import type { Statement } from '../builtin/findings/statements.ts';
import { claimsIn, isBorneOut, yearsOfWork } from '../builtin/findings/tenure.ts';
import { LEVELS, type Level } from '../finding.ts';
import type { Requirement } from '../role.ts';
import type { Range } from '../verbatim.ts';
import type { FindingsWire } from './wire.ts';

export type { Evidence };

interface Shown {
  readonly claim: Pick<FindingsWire['findings'][number], 'level' | 'proof'>;
  readonly requirement: Pick<Requirement, 'kind' | 'years'>;
  readonly evidence: Evidence;
  readonly ranges: readonly Range[];
}

/** Where names stand without work around them: whatever is quoted from here alone is listed. */
const NAMES_ONLY: ReadonlySet<string> = new Set([
  'header',
  'summary',
  'skills',
  'languages',
  'interests',
  'references',
]);
/** Where credentials stand. They are held, not practised; anything else that stands here is only named. */
const AWARDED = 'certifications';

/** What a claim is worth: never more than it says, and no more than the places of its passages can show. Absent without any. */
export function levelShown({ claim, requirement, evidence, ranges }: Shown): Level {
  const places = ranges.flatMap((range) => placesOf(evidence, range));
  if (places.length === 0) return 'absent';
  const most = places
    .map(({ section, copied }) => (copied ? 'listed' : mostIn(section, requirement.kind)))
    .reduce(higher);
  const level = lower(claim.level, most);
  const { years } = requirement;
  return level === 'proven' && claim.proof === 'years' && !reached(years, places, evidence) ? 'used' : level;
}

/** The statements that a passage stands in. None for a heading of a section, and for what gives orders to its reader. */
export const placesOf = ({ statements }: Evidence, { start, end }: Range): Statement[] =>
  statements.filter((statement) => statement.start < end && start < statement.end);

function mostIn(section: string, kind: Requirement['kind']): Level {
  if (NAMES_ONLY.has(section)) return 'listed';
  return section === AWARDED && kind !== 'credential' ? 'listed' : 'proven';
}

/** The asked years, by the dated jobs that the passages stand in, or by a claim in them that the dates bear out. */
function reached(years: number | undefined, places: readonly Statement[], evidence: Evidence): boolean {
  if (years === undefined) return false;
  const entries = new Set(places.flatMap(({ entry }) => entry ?? []));
  if ((yearsOfWork(evidence, entries) ?? 0) >= years) return true;
  const claims = places.flatMap(({ start, end }) => claimsIn(evidence.resume.redacted.slice(start, end)));
  return claims.some((claim) => claim.years >= years && isBorneOut(evidence, claim.years));
}

const lower = (one: Level, other: Level): Level => (LEVELS.indexOf(one) <= LEVELS.indexOf(other) ? one : other);
