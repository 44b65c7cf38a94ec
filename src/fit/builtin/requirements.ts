import type { Importance } from '../role.ts';
import { type Ask, asks } from './asks.ts';
import { isBoilerplate, isCompanyVoice, partBySentence } from './boilerplate.ts';
import type { Draft } from './draft.ts';
import { dutiesOf } from './duties.ts';
import { isField } from './fields.ts';
import type { Part } from './headings.ts';
import { type Clause, clauses } from './importance.ts';
import { type Condition, conditionsIn } from './knockouts.ts';
import { missed } from './missed.ts';
import { type Named, named, speaks } from './naming.ts';
import { blanked, credential, isQualification } from './qualifications.ts';
import type { Passage } from './sections.ts';
import { sentences } from './sentences.ts';
import { softLabel } from './soft.ts';
import type { Vocabulary } from './terms.ts';
import { yearsOf } from './year-conditions.ts';

/** Everything a posting asks, before merging: what can be weighed, and what decides by itself. */
export interface Asked {
  readonly drafts: readonly Draft[];
  readonly conditions: readonly (Condition & { readonly words: string; readonly years?: number })[];
}

/** What the reader of a passage knows of the whole posting. */
export interface Context {
  readonly title: string;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** The posting has a list of demands under a heading of its own. */
  readonly hasDemands: boolean;
}

interface Spot extends Context {
  /** The posting's own sentence. */
  readonly words: string;
  /** Running text: only what a word of asking points at counts. */
  readonly strict: boolean;
}

const NAMED_LIST = /^([\p{L}][^:.,;()]{2,48}):\s+(?=\S)/u;
const LONGEST_CONDITION = 600;
/** Nobody asks for anything after this many characters of one sentence; it bounds the work on text that is no posting. */
const LONGEST_SENTENCE = 1500;

/** Reads one passage of the posting, sentence by sentence. */
export function readPassage(passage: Passage, context: Context): Asked {
  return sum(
    sentences(passage.text).map(({ text, start, end }) => {
      const words = context.text.slice(passage.start + start, passage.start + end);
      return shownAs(words, readSentence(text.slice(0, LONGEST_SENTENCE), passage, context));
    }),
  );
}

/** Wrapped lines were joined to be read; what is shown is the posting's own slice. */
function shownAs(words: string, { drafts, conditions }: Asked): Asked {
  return { drafts: drafts.map((one) => ({ ...one, words })), conditions: conditions.map((one) => ({ ...one, words })) };
}

/** Joins readings in order. */
export function sum(readings: readonly Asked[]): Asked {
  return { drafts: readings.flatMap((one) => one.drafts), conditions: readings.flatMap((one) => one.conditions) };
}

function readSentence(words: string, passage: Passage, context: Context): Asked {
  const conditions = anywhere(words);
  const part = partOfSentence(words, passage);
  if (part === null || isBoilerplate(words)) return { drafts: [], conditions };
  if (part === 'duties')
    return {
      drafts: dutiesOf(words, passage.bullet ? 'item' : runs(passage) ? 'prose' : 'line', context.vocabulary),
      conditions,
    };
  const found = readList(words, part, { ...context, words, strict: part !== passage.part || runs(passage) });
  const aside = part !== passage.part && context.hasDemands && !FIRM.test(words);
  return {
    drafts: aside ? found.drafts.map(softened) : found.drafts,
    conditions: [...found.conditions, ...conditions],
  };
}

const FIRM = /\b(?:must|required|essential|mandatory|minimum)\b/i;

/** What the running text sketches weighs less than what the list of demands says. */
function softened(draft: Draft): Draft {
  return { ...draft, importance: draft.importance === 'must' ? 'preferred' : draft.importance, duty: true };
}

const LIST_LINE = 30;

/** A line of a list that lost its marks is short and alone; a paragraph runs. */
function runs(passage: Passage): boolean {
  return !passage.bullet && (!passage.alone || passage.text.split(/\s+/).length > LIST_LINE);
}

/** "Cloud: AWS and Terraform" asks for what follows the colon, or for its name when nothing does. */
function readList(words: string, part: Part, spot: Spot): Asked {
  const hit = NAMED_LIST.exec(words);
  const name = hit?.[1];
  if (name === undefined) return readClauses(words, part, spot);
  if (softLabel(name) !== null) return readClauses(name, part, spot);
  const found = readClauses(words.slice(hit?.[0].length ?? 0), part, spot);
  return found.drafts.length + found.conditions.length > 0 ? found : readClauses(name, part, spot);
}

function readClauses(text: string, part: Part, spot: Spot): Asked {
  return sum(clauses(text, part).map((clause) => readClause(clause, spot)));
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

/** Where the sentence really stands; null when it asks nothing. Running text in a list of demands must itself ask. */
function partOfSentence(words: string, passage: Passage): Part | null {
  const { part, bullet } = passage;
  if (part === 'legal' || part === 'benefits' || part === 'terms' || (isCompanyVoice(words) && !/^if you/i.test(words)))
    return null;
  if (part === 'duties') return !bullet && partBySentence(words, 'open') === 'asked' ? 'asked' : part;
  if (part !== 'open' && part !== 'about')
    return !bullet && partBySentence(words, 'open') === 'duties' ? 'duties' : part;
  const own = partBySentence(words, part);
  return own === part ? null : own;
}

function readClause(clause: Clause, spot: Spot): Asked {
  const { vocabulary, title, words } = spot;
  const conditions = conditionsIn(clause.text, clause.importance);
  const rest = blanked(clause.text, conditions).replace(/\band\/or\b/gi, 'or');
  const asked = asks(rest, spot.strict, vocabulary).map((ask) => ({
    ask,
    names: named(ask, vocabulary).filter((one) => isDemand(one, spot)),
  }));
  const inField = ({ years, text, form }: Ask): boolean =>
    years !== undefined && clause.importance === 'must' && (form === 'role' || isField(text, title, vocabulary));
  const years = asked.filter(({ ask }) => inField(ask)).map(({ ask }) => yearsOf(ask));
  const drafts = asked
    .filter(({ ask }) => !inField(ask))
    .flatMap(({ ask, names }) => names.map((name) => draft(name, clause.importance, { words, years: ask.years })));
  const all = [...conditions.flatMap((one) => credential(one, words)), ...drafts];
  const fields = asked.filter(({ ask }) => inField(ask)).map(({ ask }) => ask.text);
  const walked = {
    text: spot.strict ? '' : fields.reduce((left, field) => left.replace(field, ' '), rest),
    drafts: all,
    importance: clause.importance,
    words,
    duty: false,
  };
  const hard = conditions.filter((one) => one.importance === 'must' && isQualification(one));
  return {
    drafts: [...all, ...missed(walked, vocabulary)],
    conditions: [...hard, ...years].map((one) => ({ ...one, words })),
  };
}

/** The job's own title is no demand, nor is one plain word picked out of running text. */
function isDemand(one: Named, { title, strict, vocabulary }: Spot): boolean {
  const own = title.trim().toLowerCase();
  if (own.length >= SHORTEST_TITLE && one.label.toLowerCase().includes(own)) return false;
  return !strict || speaks(one, vocabulary);
}

const SHORTEST_TITLE = 5;

function draft(
  name: Named,
  importance: Importance,
  { words, years }: { words: string; years: number | undefined },
): Draft {
  return { ...name, importance, words, duty: false, ...(years === undefined ? {} : { years }) };
}
