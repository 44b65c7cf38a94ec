import { type Subject, subjectOf } from './advice-subject.ts';
import type { Dimension, Requirement, Role } from './role.ts';
import { inPart, weightiest } from './standing.ts';
import { label } from './wording.ts';
import { levelAsked, workAsked } from './work-as.ts';

/** More than five questions are no preparation for one evening. */
const MOST_QUESTIONS = 5;
/** Parts of a role are few; then its weightiest requirements make up this many. */
const LEAST_QUESTIONS = 3;
/** What the top third of a page can show. */
const MOST_SHOWN = 6;

/** Three to five questions that an interview for this role is likely to ask, fewer only where the role asks for less. */
export function likelyQuestions(role: Role): string[] {
  const parts = role.dimensions.slice(0, MOST_QUESTIONS);
  const asked = parts.flatMap((part) => questionOn(role, part));
  const rest = weightiest(role.requirements.filter(({ id }) => !parts.some((part) => part.requirements.includes(id))));
  const missing = Math.max(0, LEAST_QUESTIONS - asked.length);
  return [...asked, ...rest.slice(0, missing).map(questionFor)];
}

function questionOn(role: Role, part: Dimension): string[] {
  if (part.question !== undefined) return [part.question];
  const [first] = weightiest(inPart(role, part));
  return first ? [questionFor(first)] : [];
}

function questionFor(requirement: Requirement): string {
  const { label: title } = requirement;
  return QUESTIONS[subjectOf(requirement)](workAsked(title) ?? levelAsked(title) ?? label(requirement));
}

const QUESTIONS: Record<Subject, (what: string) => string> = {
  occupation: (title) => `What draws you to the post (${title}), and which part of such work do you find hardest?`,
  level: (title) => `What have you answered for so far that speaks for this rung (${title}), and what would be new?`,
  skill: (what) => `Tell us about a piece of work in which you used ${what}: what was hard, and what came of it?`,
  ability: (what) => `Tell us about a piece of work that shows ${what}: what was hard, and what came of it?`,
  showpiece: () => 'Which piece of work would you show us first, and what was your own part in it?',
  language: (what) => `How do you use ${what} at work, in speech and in writing?`,
  experience: (what) => `Tell us about a time that shows ${what}: what was your own part?`,
  domain: (what) => `What have you done in ${what}, and what is easy to get wrong there?`,
  credential: (what) => `On “${what}”: do you hold it, and since when?`,
  soft: (what) => `Tell us about a time that shows ${what}: what changed because of you?`,
};

/** What one line of the posting asks for, and what on paper would prove it. */
export interface Proof {
  readonly requirements: readonly Requirement[];
  readonly proof: string;
}

/** What to show first: the musts, those that it turns on before the others in the posting's order, what it prefers where there are none, each with what proves its kind. */
export function firstToShow({ requirements }: Pick<Role, 'requirements'>): Proof[] {
  const musts = requirements.filter(({ importance }) => importance === 'must');
  const first = weightiest(musts.length > 0 ? musts : requirements);
  const lines = Map.groupBy(first, (one) => `${one.years ?? 0} ${subjectOf(one)} ${one.words}`);
  return [...lines.values()]
    .slice(0, MOST_SHOWN)
    .map((requirements) => ({ requirements, proof: proofOf(requirements) }));
}

function proofOf(requirements: readonly Requirement[]): string {
  const [first] = requirements;
  if (!first) return '';
  const { years } = first;
  const proof =
    years === undefined ? PROOFS[subjectOf(first)] : `jobs with their months, which add up to ${years} years of it`;
  return requirements.length > 1 ? `for each, ${proof}` : proof;
}

const PROOFS: Record<Subject, string> = {
  occupation: 'the job of that title and its dates, and in its first line what you were there for',
  level: 'the title that reached it, and what you answered for: decisions, people, size',
  ability: 'a described piece of work that shows it, and what came of it',
  showpiece: 'a link beside your contact data, with the piece to look at first',
  language: 'its name and your level, and where you used it',
  skill: 'a described piece of work in which you used it, and what came of it',
  experience: 'the job and its dates, what you did there, and how much of it',
  domain: 'a job, client or project in that field, named as such',
  credential: 'its full name, who issued it, and the date',
  soft: 'one short story: what happened, what you did, what changed',
};
