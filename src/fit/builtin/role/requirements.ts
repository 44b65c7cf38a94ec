import type { Term } from '../lexicon/term.ts';
import { sentences } from '../sentences.ts';
import { isBoilerplate, isCompanyVoice, partBySentence } from './boilerplate.ts';
import { uncapital } from './canon.ts';
import { type Asked, type Context, readClause, type Spot, sum } from './clause.ts';
import { isName } from './content.ts';
import type { Draft } from './draft.ts';
import { dutiesOf } from './duties.ts';
import type { Part } from './headings.ts';
import { clauses, importanceOf } from './importance.ts';
import { conditionsIn } from './knockouts.ts';
import { nounLabel } from './labels.ts';
import { mannersIn } from './manners.ts';
import { rowOfNames } from './missed.ts';
import { papersOfTitle, readOpen } from './open-text.ts';
import { isQualification } from './qualifications.ts';
import type { Passage } from './sections.ts';
import { softLabel } from './soft.ts';
import { plainSigns, tight } from './spelling.ts';
import { wishOf } from './wishes.ts';

const NAMED_LIST = /^(?!(?:you|we|i)\b)([\p{L}][^:.,;()]{2,48}):\s+(?=\S)/iu;
/** "Experience with Python libraries: NumPy, pandas": a demand with examples, no name. */
const LEADS =
  /\b(?:experience|knowledge|proficien\w+|familiarity|understanding|expertise|background)\s+(?:with|in|of|using)\b/i;
/** "Proficiency in one or more of: Go, Java": the colon only opens the choice. */
const ONE_OF = /\b(?:one|any|some)(?: or more)? of(?: the following)?(?: \w+){0,2}$/i;
const LONGEST_CONDITION = 600;
/** Nobody asks for anything after this many characters of one sentence; it bounds the work on text that is no posting. */
const LONGEST_SENTENCE = 1500;

/** Reads one passage of the posting, sentence by sentence. */
export function readPassage(passage: Passage, context: Context): Asked {
  return sum(
    sentences(passage.text).map(({ text, start, end }) => {
      const words = context.text.slice(passage.start + start, passage.start + end);
      return shownAs(words, readSentence(tight(plainSigns(text.slice(0, LONGEST_SENTENCE))), passage, context));
    }),
  );
}

/** Wrapped lines were joined to be read; what is shown is the posting's own slice. */
function shownAs(words: string, { drafts, conditions }: Asked): Asked {
  return { drafts: drafts.map((one) => ({ ...one, words })), conditions: conditions.map((one) => ({ ...one, words })) };
}

function readSentence(whole: string, passage: Passage, context: Context): Asked {
  const words = whole.replace(REASON, '');
  const conditions = anywhere(words);
  if (passage.bullet && HEADS_LIST.test(words)) return { drafts: [], conditions };
  const wish = isAside(passage) ? null : wishOf(words);
  if (wish !== null) return readList(wish.text, wish.importance, { ...context, words, strict: false });
  const part = partOfSentence(words, passage);
  if (part === null && passage.part === 'open')
    return { drafts: readOpen(words, context), conditions: [...conditions, ...papersOfTitle(words, passage)] };
  if (part === null || isBoilerplate(words)) return { drafts: [], conditions };
  if (part === 'duties')
    return {
      drafts: dutiesOf(words, passage.bullet ? 'item' : runs(passage) ? 'prose' : 'line', context.vocabulary),
      conditions,
    };
  const row = part === 'stack' ? rowOfNames(words, context.vocabulary) : [];
  if (row.length > 0) return { drafts: row, conditions };
  const found = readList(words, part === 'stack' ? 'asked' : part, {
    ...context,
    words,
    strict: (part !== passage.part && !passage.bullet) || (runs(passage) && !isFragment(words, passage)),
  });
  const aside = part === 'stack' || (part !== passage.part && context.hasDemands && !FIRM.test(words));
  return {
    drafts: aside ? found.drafts.map(softened) : found.drafts,
    conditions: [...found.conditions, ...conditions],
  };
}

/** "…, as we have a branch surgery": why it is asked asks for nothing. */
const REASON =
  /,\s+(?:since|because|as (?:we|you(?:(?:'|’)ll)?|our|the|this|it|there|they|most|half|some|much|many|about)\b)(?! (?:well|part)\b)[^;]*$/i;

/** Text that asks for nothing whatever it says. */
const isAside = ({ part }: Passage): boolean => part === 'legal' || part === 'benefits' || part === 'terms';

/** "Data and integration skills:" heads the items after it. */
const HEADS_LIST = /^[^.,;:()]{3,60}:\s*$/;

/** Said of whoever is sought, it is asked wherever it stands. */
const FIRM =
  /\b(?:must|requires?|required|essential|mandatory|minimum|seeking|looking for|candidates?|applicants?|you (?:need|should|have|are|know|bring)|you(?:'|’)re|you(?:'|’)ve)\b/i;

/** What the running text sketches weighs less than what the list of demands says. */
function softened(draft: Draft): Draft {
  return { ...draft, importance: draft.importance === 'must' ? 'preferred' : draft.importance, duty: true };
}

const LIST_LINE = 30;

/** A line of a list that lost its marks is short and alone; a paragraph runs. */
function runs(passage: Passage): boolean {
  return !passage.bullet && (!passage.alone || passage.text.split(/\s+/).length > LIST_LINE);
}

/** A demand written as part of a sentence ("Strong storytelling."), in a paragraph that is all there is under its heading. */
function isFragment(words: string, { part, alone }: Passage): boolean {
  if (!alone || (part !== 'asked' && part !== 'preferred' && part !== 'bonus')) return false;
  return words.split(/\s+/).length <= LIST_LINE || words.includes(';') ? !NARRATES.test(words) : false;
}

/** A sentence with a subject of its own tells rather than lists. */
const NARRATES =
  /^(?:we|our|this|the|it|they|there|if|as|in|at|when|while|these|those|that|since|although|here|join|please|not|don(?:'|’)t|from|to)\b/i;

/** "Cloud: AWS and Terraform" asks for what follows the colon, or for its name when nothing does. */
function readList(words: string, part: Part, spot: Spot): Asked {
  const hit = NAMED_LIST.exec(words);
  const name = hit?.[1];
  if (name === undefined) return readClauses(words, part, spot);
  if (ONE_OF.test(name)) return readClauses(words.replace(/:\s/, ' '), part, spot);
  if (LEADS.test(name)) return readClauses(words, part, spot);
  if (softLabel(name) !== null) return readManner(words, name, { part, spot });
  const own = importanceOf(name, part);
  if (own === 'bonus' || own === 'preferred') return readClauses(words.slice(hit?.[0].length ?? 0), own, spot);
  const rest = words.slice(hit?.[0].length ?? 0);
  const found = readClauses(rest, part, spot);
  if (explains(name, rest, spot))
    return { ...readClauses(`${name} (${listed(rest)})`, part, spot), conditions: found.conditions };
  if (found.drafts.length + found.conditions.length === 0) return readClauses(name, part, spot);
  const label = nounLabel(name);
  const known = /\s.*[^s]$/.test(label) && spot.vocabulary.whole(label) !== null;
  return known || hasProper(name, spot) ? sum([readClauses(name, part, spot), found]) : found;
}

/** "RAG engineering: chunking, hybrid retrieval": where nothing after the colon has a name of its own, it tells what the thing before it is. */
function explains(name: string, rest: string, spot: Spot): boolean {
  const label = nounLabel(name);
  if (label === '' || mannersIn(rest).length > 0) return false;
  const known = spot.vocabulary.hits(rest).filter(({ term }) => term.kind !== 'soft');
  return hasProper(name, spot)
    ? known.length * 2 <= rest.split(',').length
    : known.length === 0 && label.split(/\s+/).length > 1;
}

const hasProper = (name: string, { vocabulary }: Spot): boolean =>
  vocabulary.hits(name).some(({ term, start, end }) => isProper(term, name.slice(start, end)));

/** "Azure" and "C#" are names, "Cloud" and "Backend" are headings of a list. */
const isProper = ({ kind, label }: Term, written: string): boolean =>
  kind === 'skill' && /^[A-Z]/.test(uncapital(label)) && isName(written);

const listed = (rest: string): string => rest.replace(/[().]+/g, ' ').trim();

/** "Analytical mindset: you write SQL" names a manner; what explains it asks only for what has a name. */
function readManner(words: string, name: string, { part, spot }: { part: Part; spot: Spot }): Asked {
  const rest = words.slice(name.length + 1);
  const names = spot.vocabulary.hits(rest).some(({ term }) => term.kind === 'skill');
  return sum([readClauses(name, part, spot), ...(names ? [readClauses(rest, part, spot)] : [])]);
}

/** "…; our team uses Clojure", "you don't need to know all of these" ask for nothing. */
const OF_THE_HOUSE =
  /^\W*(?:ours?|we(?!(?:(?:'|’)re| are)? (?:need|require|expect|ask|seek|seeking|looking|hiring|recruiting|want)))\b|^\W*\w+ (?:\w+ )?of our \w+ (?:is|are)\b|\bdo(?:n(?:'|’)t| not) (?:need|have) to\b/i;

function readClauses(text: string, part: Part, spot: Spot): Asked {
  return sum(
    clauses(text, part)
      .filter((clause) => !OF_THE_HOUSE.test(clause.text))
      .map((clause) => readClause(clause, spot)),
  );
}

/** Permit, place and clearance bind wherever they stand, even in the small print. */
function anywhere(words: string): Asked['conditions'] {
  if (
    words.length > LONGEST_CONDITION ||
    /regardless of|without regard|discriminat|e-verify|(?:recruitment|hiring|interview|application) process/i.test(
      words,
    )
  )
    return [];
  return conditionsIn(words, 'must')
    .filter((one) => !isQualification(one))
    .map((one) => ({ ...one, words }));
}

/** A demand among the duties. */
const BEGINS_ASKING =
  /^(?:(?:strong|proven|solid|deep|good|excellent|extensive|hands-on|practical|previous|prior|demonstrated|working|some) )*(?:\d+\+? (?:or more )?years|experience (?:with|in|of)|proficien\w+ (?:with|in)|knowledge of|familiarity with|expertise in|ability to|you (?:have|must|should|know)\b)/i;

/** Where the sentence really stands; null when it asks nothing. Running text in a list of demands must itself ask. */
function partOfSentence(words: string, passage: Passage): Part | null {
  const { part, bullet } = passage;
  if (part === 'legal' || part === 'benefits' || part === 'terms' || (isCompanyVoice(words) && !/^if you/i.test(words)))
    return null;
  if (part === 'duties')
    return (bullet ? BEGINS_ASKING.test(words) : partBySentence(words, 'open') === 'asked') ? 'asked' : part;
  if (part !== 'open' && part !== 'about')
    return !bullet && partBySentence(words, 'open') === 'duties' ? 'duties' : part;
  const own = partBySentence(words, part);
  return own === part ? null : own;
}
