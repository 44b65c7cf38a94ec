import { adviceOnKnockOuts } from './advice-ask.ts';
import { type Group, groups, placeFor } from './advice-groups.ts';
import { underLicence } from './advice-licensed.ts';
import { wordings } from './advice-words.ts';
import type { Advice } from './evaluation.ts';
import type { Finding, Judgement, Level, Verdict } from './finding.ts';
import type { Role } from './role.ts';
import { type Levels, levelsOf, scoreAt } from './score.ts';

/** More than six is a list that nobody works through. */
const MOST = 6;

/** What each kind of advice honestly reaches: an outcome where there is work already, a described piece of work where there is none yet. */
const REACHES: Record<Group['kind'], Level> = { show: 'proven', say: 'used', learn: 'used' };

/**
 * At most six recommendations, the largest gain first and manners last among equals, questions about hard conditions last. `gain` is in points of the score, found by
 * scoring again with the change applied; what would move nothing is left out.
 */
export function advice(role: Role, findings: readonly Finding[], judgements: readonly Judgement[]): Advice[] {
  const asks = adviceOnKnockOuts(role, judgements);
  const levels = levelsOf(findings);
  const years = (verdict: Verdict): boolean => hasYears(role, judgements, verdict);
  // The dates were counted: whoever falls short is asked for no invention, and whoever has the years for no dates.
  const moot = new Set([...(years('fail') ? ['years'] : []), ...(years('pass') ? ['used occupation'] : [])]);
  const gains = underLicence(groups(role, findings), role, judgements, levels)
    .filter(({ family }) => !moot.has(family))
    .map((group) => ({ group, gain: gainOf(role, levels, group) }));
  const worthwhile = gains
    .filter(({ gain }) => gain > 0)
    .sort((one, other) => other.gain - one.gain || Number(isSoft(one.group)) - Number(isSoft(other.group)));
  return [...worded(worthwhile, placeFor(findings)).slice(0, MOST - asks.length), ...asks];
}

/** Of two that move as much, what can be looked up on paper comes before what has to be told. */
const isSoft = ({ requirements }: Group): boolean => requirements.every(({ kind }) => kind === 'soft');

/** Whether a condition of years has this verdict. */
function hasYears(role: Role, judgements: readonly Judgement[], verdict: Verdict): boolean {
  const judged = new Set(judgements.filter((one) => one.verdict === verdict).map(({ knockOut }) => knockOut));
  return role.knockOuts.some(({ id, kind }) => kind === 'years' && judged.has(id));
}

function gainOf({ requirements }: Role, levels: Levels, group: Group): number {
  const moved = new Set(group.requirements.map(({ id }) => id));
  const after: Levels = (id) => (moved.has(id) ? REACHES[group.kind] : levels(id));
  return scoreAt(requirements, after) - scoreAt(requirements, levels);
}

/** Puts each group into words. A wording serves once: where all that fit have been used, the smaller gain stays unsaid. */
function worded(ordered: readonly { group: Group; gain: number }[], place: string): Advice[] {
  const used = new Map<string, number>();
  return ordered.flatMap(({ group, gain }) => {
    const nth = used.get(group.family) ?? 0;
    const wording = wordings(group)[nth];
    if (!wording) return [];
    used.set(group.family, nth + 1);
    const requirements = group.requirements.map(({ id }) => id);
    return [{ ...wording(group, place), requirements, gain, kind: group.kind }];
  });
}
