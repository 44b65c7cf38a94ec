import type { Dimension, Requirement, RequirementKind, Role } from './role.ts';
import { inPart, weightiest } from './standing.ts';
import { label } from './wording.ts';

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
  return [...asked, ...rest.slice(0, missing).map((requirement) => QUESTIONS[requirement.kind](label(requirement)))];
}

function questionOn(role: Role, part: Dimension): string[] {
  if (part.question !== undefined) return [part.question];
  const [first] = weightiest(inPart(role, part));
  return first ? [QUESTIONS[first.kind](label(first))] : [];
}

const QUESTIONS: Record<RequirementKind, (what: string) => string> = {
  skill: (what) => `Tell us about a piece of work in which you used ${what}: what was hard, and what came of it?`,
  experience: (what) => `Tell us about a time that shows ${what}: what was your own part?`,
  domain: (what) => `What have you done in ${what}, and what is easy to get wrong there?`,
  credential: (what) => `Do you hold ${what}, and since when?`,
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
  const lines = Map.groupBy(first, ({ words, kind, years = 0 }) => `${years} ${kind} ${words}`);
  return [...lines.values()]
    .slice(0, MOST_SHOWN)
    .map((requirements) => ({ requirements, proof: proofOf(requirements) }));
}

function proofOf(requirements: readonly Requirement[]): string {
  const [{ kind, years } = { kind: 'skill' as const, years: undefined }] = requirements;
  const proof = years === undefined ? PROOFS[kind] : `jobs with their months, which add up to ${years} years of it`;
  return requirements.length > 1 ? `for each, ${proof}` : proof;
}

const PROOFS: Record<RequirementKind, string> = {
  skill: 'a described piece of work in which you used it, and what came of it',
  experience: 'the job and its dates, what you did there, and how much of it',
  domain: 'a job, client or project in that field, named as such',
  credential: 'its full name, who issued it, and the date',
  soft: 'one short story: what happened, what you did, what changed',
};
