import type { PostingPaper } from '../../reader.ts';
import { Refusal } from '../../refusal.ts';
import type { Role } from '../../role.ts';
import { BUILTIN_ENGINE } from '../engine.ts';
import { packed, runsOf } from '../runs.ts';
import { sentences } from '../sentences.ts';
import { type Context, sum } from './clause.ts';
import { withCore } from './core.ts';
import { dimensionsOf } from './dimensions.ts';
import { withoutEmployer } from './employer.ts';
import { knockOutsOf, withIds } from './identity.ts';
import { merge } from './merge.ts';
import { occupationAsked } from './occupation.ts';
import { readPassage } from './requirements.ts';
import { sayable } from './sayable.ts';
import { type Passage, passages } from './sections.ts';
import { plainSigns } from './spelling.ts';
import { vocabularyOf } from './terms.ts';
import { withPlace } from './workplace.ts';

/** The longest real postings have a few hundred lines; more is no posting, and would only cost time. */
const MOST_PASSAGES = 2000;

/**
 * Reads a posting alone: what it asks (12 to 25 requirements for an ordinary one), what decides by itself, and what the role really tests.
 * The same text always gives the same role. Throws a `Refusal` when nothing is asked that could be weighed.
 */
export function readRole(posting: PostingPaper): Role {
  const parts = passages(posting.text).slice(0, MOST_PASSAGES);
  const context = contextOf(posting, parts);
  const read = sum(parts.map((passage) => readPassage(passage, context)));
  const asked = merge(withoutEmployer(read.drafts, posting.company, context.vocabulary).flatMap(sayable));
  if (asked.length === 0)
    throw new Refusal('posting-asks-nothing', 'The posting names nothing that a resume could be weighed against.');
  const occupation = occupationAsked(posting.title, posting.text, read);
  const requirements = withCore(withIds([...occupation, ...asked]), posting, parts);
  return {
    postingHash: posting.hash,
    engine: BUILTIN_ENGINE,
    title: posting.title,
    company: posting.company,
    requirements,
    knockOuts: knockOutsOf(withPlace(read.conditions, posting)),
    // The occupation is the whole of the role: it is no side of it.
    dimensions: dimensionsOf({
      ...context,
      requirements: requirements.slice(occupation.length),
      total: requirements.length,
      duties: dutySentences(parts),
    }),
    runs: packed(parts.flatMap((passage) => runsOf(passage.text))),
  };
}

function contextOf({ title, text }: PostingPaper, parts: readonly Passage[]): Context {
  const hasDemands = parts.some(({ part, headed }) => headed && (part === 'asked' || part === 'preferred'));
  const hasDuties = parts.some(({ part, headed }) => headed && part === 'duties');
  return { title: title ?? '', text, vocabulary: vocabularyOf(plainSigns(text)), hasDemands, hasDuties };
}

function dutySentences(parts: readonly Passage[]): string[] {
  return parts
    .filter(({ part }) => part === 'duties')
    .flatMap(({ text, bullet }) => (bullet ? [text] : sentences(text).map((one) => one.text)));
}
