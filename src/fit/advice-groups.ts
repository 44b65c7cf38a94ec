import { isMadeByThem, type Subject, subjectOf } from './advice-subject.ts';
import type { Finding } from './finding.ts';
import type { Requirement, Role } from './role.ts';
import { type Levels, levelsOf } from './score.ts';
import { ranked, weightiest } from './standing.ts';
import { label } from './wording.ts';
import { NEAR_POST } from './work-as.ts';

/** Requirements that one recommendation serves together. */
export interface Group {
  readonly kind: 'show' | 'say' | 'learn';
  /** What it is about, for choosing the words: those of a family are worded alike. */
  readonly family: Family;
  readonly requirements: readonly Requirement[];
  /** What the resume does show beside them: names of other requirements, best shown first. */
  readonly neighbours: readonly string[];
  /** Where the neighbours come from: the same sentence of the posting, or the same part of the role (its title). */
  readonly part: string | null;
  /** The section that names them now, for what is listed. */
  readonly section: string | null;
  /** The posting's words, where they hold the group together. */
  readonly words: string | null;
}
// What a person holds or is like is asked, never assigned as homework: there is no learning a credential or a trait.
export type Family =
  | `${'listed' | 'used' | 'say'} ${Subject}`
  | `learn ${Exclude<Subject, 'credential' | 'soft' | 'showpiece' | 'language'>}`
  | `learn licensed ${'post' | 'work'}`
  | 'say check'
  | 'years';

/** As many names as a title carries; what has to be learnt is a step at a time. */
const MOST: Readonly<Record<Group['kind'], number>> = { show: 4, say: 3, learn: 2 };
const LONGEST = 80;

/** What is a list or a choice in itself stands alone: in a list of lists nobody sees what belongs together. */
export const isPlain = (requirement: Requirement): boolean => !/[,(]| (?:and|or) /.test(label(requirement));

const hasRoom = ({ kind, requirements }: Group, next: Requirement): boolean =>
  [...requirements, next].every(isPlain) &&
  requirements.length < MOST[kind] &&
  [...requirements, next].reduce((sum, each) => sum + label(each).length, 0) <= LONGEST;

/** Everything that could be recommended, in the role's order: musts before the rest. */
export function groups(role: Role, findings: readonly Finding[]): Group[] {
  const levels = levelsOf(findings);
  const sections = new Map(findings.map(({ requirement, quotes }) => [requirement, quotes[0]?.section ?? null]));
  const ordered = weightiest(role.requirements);
  const shown = ordered.filter((one) => isImprovable(one, levels));
  const absent = ordered.filter(({ id }) => levels(id) === 'absent');
  return oneLadder([
    ...gathered(shown, (requirement) => showing(requirement, levels, sections)),
    ...gathered(absent, (requirement) => lacking(requirement, role, levels)),
  ]);
}

/** A rung is no matter for whoever is not in the line of work yet, and where both titles are shown in part, one of them tells it. */
function oneLadder(all: readonly Group[]): Group[] {
  const [line] = all.filter(({ family }) => family.endsWith('occupation'));
  return all.filter(
    ({ kind, family }) => !line || !family.endsWith('level') || (kind !== 'show') === (line.kind === 'show'),
  );
}

/** A page in English shows how well its writer knows English: no line on it would say more. */
const isImprovable = ({ id, label: name }: Requirement, levels: Levels): boolean =>
  (levels(id) === 'listed' || levels(id) === 'used') && name !== 'English';

type Part = Omit<Group, 'requirements'>;

/** Parts that gather what no theme held: to stand in one of these makes no two things alike. */
const LEFT_OVER: ReadonlySet<string> = new Set(['craft', 'practice']);

/** Joins requirements whose group says the same, up to four in one. */
function gathered(requirements: readonly Requirement[], partOf: (requirement: Requirement) => Part): Group[] {
  const made = new Map<string, Group[]>();
  for (const requirement of requirements) {
    const part = partOf(requirement);
    const together = part.words ?? `${part.part ?? ''} ${part.kind === 'show' ? '' : requirement.importance}`;
    const key = [part.family, part.section ?? '', together].join('\n');
    const chunks = made.get(key) ?? [];
    const last = chunks.at(-1);
    if (last && hasRoom(last, requirement))
      chunks[chunks.length - 1] = { ...last, requirements: [...last.requirements, requirement] };
    else chunks.push({ ...part, requirements: [requirement] });
    made.set(key, chunks);
  }
  return [...made.values()].flat();
}

function showing(requirement: Requirement, levels: Levels, sections: ReadonlyMap<string, string | null>): Part {
  const { id, years, words } = requirement;
  const subject = subjectOf(requirement);
  const base = { kind: 'show', neighbours: [], part: null, section: null, words: null } as const;
  if (levels(id) === 'listed') return { ...base, family: `listed ${subject}`, section: sections.get(id) ?? null };
  return years === undefined || subject === 'occupation'
    ? { ...base, family: `used ${subject}` }
    : { ...base, family: 'years', words };
}

/** Say it: what has its neighbours on paper may only be unsaid. Learn it: where most around it is missing too. */
function lacking(requirement: Requirement, role: Role, levels: Levels): Part {
  const { id, kind, words } = requirement;
  const subject = subjectOf(requirement);
  if (subject === 'occupation' || subject === 'level') return otherwiseTitled(subject, role, levels);
  const sentence = role.requirements.filter((other) => other.words === words);
  const dimension = role.dimensions.find((part) => !LEFT_OVER.has(part.id) && part.requirements.includes(id));
  // Manners stand in many a sentence, and vouch for nothing but manners.
  const alike = role.requirements.filter((other) => kind === 'soft' || other.kind !== 'soft');
  const around = alike.filter((other) => dimension?.requirements.includes(other.id));
  const mates = alike.filter((other) => sentence.includes(other));
  const beside = shownAmong(mates, levels);
  const near = beside.length > 0 ? { neighbours: beside, part: null } : inPart(around, dimension?.title, levels);
  // Names that stand alone in their lines ("- Ruby") go together by their part of the role and their importance.
  const joined = kind === 'skill' && sentence.length === 1 ? null : words;
  const base = { ...near, section: null, words: joined };
  if (subject === 'credential' && isMadeByThem(requirement.label)) return { ...base, kind: 'say', family: 'say check' };
  if (subject === 'soft' || subject === 'credential' || subject === 'showpiece' || subject === 'language')
    return { ...base, kind: 'say', family: `say ${subject}` };
  if (likelyUnsaid(mates.length > 1 ? mates : around, levels))
    return { ...base, kind: 'say', family: `say ${subject}` };
  const post = subject === 'skill' && isProduct(requirement.label) ? undefined : postHeld(role, levels);
  if (post === undefined) return { ...base, kind: 'learn', family: `learn ${subject}` };
  const vouching =
    beside.length > 0 ? {} : { neighbours: [levels(post.id) === 'proven' ? label(post) : NEAR_POST], part: null };
  return { ...base, ...vouching, kind: 'say', family: `say ${subject}` };
}

/** "Kubernetes", "Epic": what has a maker's name differs from house to house; "GP" and "hand tools" belong to the trade. */
const PRODUCT = /\p{Lu}\p{Ll}/u;
/** What everybody has used, and what a trade works by: neither is anybody's product to learn. */
const EVERYDAY = /\b(?:Microsoft Office|MS Office|Google Workspace|Excel|Word|Outlook|PowerPoint|Teams)\b/;
const RULES =
  /\b(?:Acts?|Code|Regulations?|Framework|Award|Standards?|Requests?|Outline|Law|Rules?|Guidelines?|Legislation|Protocols?|Polic(?:y|ies)|Principles)\b(?: \d{4})?(?: \(.*)?$/i;
const isProduct = (name: string): boolean => PRODUCT.test(name) && !EVERYDAY.test(name) && !RULES.test(name);

/** Who works as what is asked has done most of what such a post does: a nurse is asked about pain assessment, not told to learn it. A product is another matter. */
const postHeld = ({ requirements }: Role, levels: Levels): Requirement | undefined =>
  requirements.find(
    (one) => subjectOf(one) === 'occupation' && (levels(one.id) === 'used' || levels(one.id) === 'proven'),
  );

/** Whose described work shows at least as much of the role as it lacks may have done it under another title. */
function otherwiseTitled(subject: 'occupation' | 'level', { requirements }: Role, levels: Levels): Part {
  const others = requirements.filter((other) => other.kind === 'skill' && subjectOf(other) !== 'language');
  // A bridge is built on work: what is only listed ("Spanish") carries nobody over.
  const worked = others.filter(({ id }) => levels(id) !== 'listed');
  const base = { neighbours: shownAmong(worked, levels), part: null, section: null, words: null };
  return likelyUnsaid(others, levels)
    ? { ...base, kind: 'say', family: `say ${subject}` }
    : { ...base, kind: 'learn', family: `learn ${subject}` };
}

const inPart = (around: readonly Requirement[], title: string | undefined, levels: Levels) =>
  title === undefined ? { neighbours: [], part: null } : { neighbours: shownAmong(around, levels), part: title };

/** At least as much of it is described at work as is missing: a name in a list vouches for nothing beside it. */
const likelyUnsaid = (among: readonly Requirement[], levels: Levels): boolean => {
  const worked = among.filter(({ id }) => levels(id) === 'used' || levels(id) === 'proven').length;
  const absent = among.filter(({ id }) => levels(id) === 'absent').length;
  return worked > 0 && worked >= absent;
};

/** More names than these hide what the sentence says of them. */
const MOST_NEIGHBOURS = 3;

const shownAmong = (among: readonly Requirement[], levels: Levels): string[] =>
  ranked(among, levels)
    .filter(({ id }) => levels(id) !== 'absent')
    .slice(0, MOST_NEIGHBOURS)
    .map(label);

/** Sections in which a piece of work is described, by preference. */
const PLACES = ['experience', 'projects', 'volunteering'];

/** The section in which a new line belongs: the one where this resume describes its work. */
export function placeFor(findings: readonly Finding[]): string {
  const written = new Set(findings.flatMap(({ quotes }) => quotes.map(({ section }) => section)));
  return PLACES.find((place) => written.has(place)) ?? 'experience';
}
