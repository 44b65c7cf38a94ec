import { type Group, isPlain } from './advice-groups.ts';
import { subjectOf } from './advice-subject.ts';
import type { Judgement } from './finding.ts';
import type { Role } from './role.ts';
import type { Levels } from './score.ts';
import { weightiest } from './standing.ts';
import { leavesTime } from './wording.ts';

/** A licence to do the work itself; to drive, to handle food or to give first aid is learnt beside any work. */
const OF_THE_TRADE = /\b(?:licen[cs]e|licensed|registration|registered)\b/i;
const OF_NO_TRADE = /\b(?:driv\w*|food|forklift|first aid|CPR|personal licen[cs]e)\b/i;

/** Whether the work is barred to this person so far: its licence is not shown, and no title comes near the post. */
function isBarred(role: Role, judgements: readonly Judgement[], levels: Levels): boolean {
  const held = new Set(judgements.filter(({ verdict }) => verdict === 'pass').map(({ knockOut }) => knockOut));
  const isLicensed = role.knockOuts.some(
    ({ id, kind, label, words }) =>
      kind === 'licence' && OF_THE_TRADE.test(label) && !OF_NO_TRADE.test(label) && !leavesTime(words) && !held.has(id),
  );
  return isLicensed && role.requirements.some((one) => subjectOf(one) === 'occupation' && levels(one.id) === 'absent');
}

/** What to learn where nobody may begin alone: a nurse's work is not tried at home. The same groups where nothing bars the way. */
export function underLicence(
  groups: readonly Group[],
  role: Role,
  judgements: readonly Judgement[],
  levels: Levels,
): readonly Group[] {
  if (!isBarred(role, judgements, levels)) return groups;
  const work = groups.filter(({ kind, family }) => kind === 'learn' && family !== 'learn occupation');
  const all = weightiest(work.flatMap(({ requirements }) => requirements));
  const plain = all.filter(isPlain);
  const taught = plain.length > 0 ? plain.slice(0, MOST_TAUGHT) : all.slice(0, 1);
  return [
    ...groups.filter((group) => !work.includes(group)).map(ofPost),
    ...(taught.length > 0 ? [{ ...TAUGHT, requirements: taught }] : []),
  ];
}

const ofPost = (group: Group): Group =>
  group.family === 'learn occupation' ? { ...group, family: 'learn licensed post' } : group;

/** The training teaches all of it: two stand for the rest. */
const MOST_TAUGHT = 2;
const TAUGHT = {
  kind: 'learn',
  family: 'learn licensed work',
  neighbours: [],
  part: null,
  section: null,
  words: null,
} as const;
