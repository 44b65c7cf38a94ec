import type { PostingPaper } from '../../reader.ts';
import type { Core, Requirement } from '../../role.ts';
import { levelAsked, workAsked } from '../../work-as.ts';
import { findTerms } from '../lexicon/find.ts';
import { linesOf } from '../lexicon/lines.ts';
import type { Term } from '../lexicon/term.ts';
import { titleOf } from './occupation.ts';
import type { Passage } from './sections.ts';

/** Named on so many lines, a thing is what the work stands on. */
const FEWEST_LINES = 2;
/** Fields of the lexicon that say what work is done with: languages, frameworks and platforms. */
const GROUND: ReadonlySet<string> = new Set(['languages', 'frameworks', 'mobile', 'data', 'cloud']);

/** "Frontend development" is the work itself, and its title asks for that. */
const isGround = ({ id, field }: Term): boolean => GROUND.has(field) && !/development$/.test(id);

/**
 * The requirements with those marked that the posting turns on: the must to have worked in the line its title names, and the musts whose
 * languages, frameworks or platforms several of its lines name, the title's own among them.
 */
export function withCore(
  requirements: readonly Requirement[],
  posting: Pick<PostingPaper, 'title' | 'text'>,
  parts: readonly Passage[],
): Requirement[] {
  const work = workOf(requirements, posting);
  const named = linesIn(posting, parts).map((line) => new Set(findTerms(line).map(({ term }) => term.id)));
  return requirements.map((requirement) => {
    const core = requirement.importance === 'must' ? coreOf(requirement, work, named) : null;
    return core ? { ...requirement, core } : requirement;
  });
}

/** A page keeps its title apart, a pasted text begins with it: it is one line of both. */
function linesIn({ title }: Pick<PostingPaper, 'title'>, parts: readonly Passage[]): string[] {
  const lines = parts.map(({ text }) => text.trim());
  return title === null ? lines : [title, ...lines.filter((line) => line !== title.trim())];
}

function coreOf(requirement: Requirement, work: Requirement | undefined, named: readonly ReadonlySet<string>[]) {
  if (requirement === work) return { by: 'title' } satisfies Core;
  const ground = groundOf(requirement);
  const lines = named.filter((ids) => !ids.isDisjointFrom(ground)).length;
  return lines < FEWEST_LINES ? null : ({ by: 'lines', lines } satisfies Core);
}

/** A rung is no platform, whatever its title names: "the level of a Senior Java Developer". */
const groundOf = ({ label, alternatives }: Requirement): ReadonlySet<string> =>
  new Set(
    levelAsked(label) === null
      ? alternatives.flatMap((name) => findTerms(name).flatMap(({ term }) => (isGround(term) ? [term.id] : [])))
      : [],
  );

/** The one that asks to have worked in the title's line: by its name, or else the first that names the line. */
function workOf(
  requirements: readonly Requirement[],
  { title, text }: Pick<PostingPaper, 'title' | 'text'>,
): Requirement | undefined {
  const named = requirements.find(({ label }) => workAsked(label) !== null);
  if (named) return named;
  const line = linesOf(titleOf(title, text) ?? '');
  return requirements.find(({ kind, label }) => kind === 'experience' && !linesOf(label).isDisjointFrom(line));
}
