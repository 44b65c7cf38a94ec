import type { Importance } from '../../role.ts';
import { linesOf, nearness } from '../lexicon/lines.ts';
import { type Ask, asks } from './asks.ts';
import type { Condition } from './condition.ts';
import type { Draft } from './draft.ts';
import { isField } from './fields.ts';
import type { Clause } from './importance.ts';
import { conditionsIn } from './knockouts.ts';
import { mannersIn } from './manners.ts';
import { missed, rowOfNames } from './missed.ts';
import { named, speaks } from './naming.ts';
import { blanked, credential, isQualification } from './qualifications.ts';
import type { Vocabulary } from './terms.ts';
import type { Named } from './thing.ts';
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
  /** A heading says where the work is told. */
  readonly hasDuties: boolean;
}

/** A sentence in its place. */
export interface Spot extends Context {
  /** The posting's own sentence. */
  readonly words: string;
  /** Running text: only what a word of asking points at counts. */
  readonly strict: boolean;
}

/** Joins readings in order. */
export function sum(readings: readonly Asked[]): Asked {
  return { drafts: readings.flatMap((one) => one.drafts), conditions: readings.flatMap((one) => one.conditions) };
}

interface NamedAsk {
  readonly ask: Ask;
  readonly names: readonly Named[];
}

/** Reads one clause: its hard conditions first, then what is left of it. */
export function readClause(clause: Clause, spot: Spot): Asked {
  const said = clause.text
    .replace(FIELDS_BEFORE, 'degree in $1')
    .replace(FIELDS_OF_DEGREE, '')
    .replace(HABIT, '')
    .replace(FACE_TO_FACE, '')
    .replace(KEPT_SO, '');
  const conditions = conditionsIn(said, clause.importance);
  const rest = blanked(said, conditions).replace(/\band\/or\b/gi, 'or');
  const asked = namedAsks(rest, clause, spot);
  const tenures = asked.filter(({ ask }) => isTenure(ask, clause, spot)).map(({ ask }) => ask);
  const drafts = [
    ...conditions.flatMap((one) => credential(one, spot.words)),
    ...asked
      .filter(({ ask }) => !tenures.includes(ask) || isOwnField(ask, spot))
      .flatMap((one) => draftsOf(one, clause.importance, spot.words)),
  ];
  const text = spot.strict
    ? ''
    : tenures.reduce((left, { text: field }) => left.replace(field.split(DONE_WITH)[0] ?? field, ' '), rest);
  const { importance } = clause;
  const hard = conditions.filter((one) => one.importance === 'must' && isQualification(one));
  const row = spot.strict && asked.length === 0 ? rowOfNames(rest, spot.vocabulary) : [];
  const walkedPast = [
    ...row.map((one) => ({ ...one, importance, words: spot.words, duty: false })),
    ...missed({ text, drafts, importance, words: spot.words, duty: false }, spot.vocabulary),
  ];
  const seen = drafts.map(({ label }) => label);
  const manners = spot.strict && !OF_A_PERSON.test(spot.words) ? [] : mannersIn(rest);
  return {
    drafts: [
      ...drafts,
      ...walkedPast.filter((one) => !isOwnJob(one, spot)),
      ...manners
        .filter(({ label }) => !seen.some((name) => name.endsWith(label)))
        .map((one) => ({ ...one, importance, words: spot.words, duty: false })),
    ],
    conditions: [...hard, ...tenures.map(yearsOf)].map((one) => ({ ...one, words: spot.words })),
  };
}

/** "software development with C# and .NET": the years are of the field; what it was done with is asked beside them. */
const DONE_WITH = /\s(?:with|using)\s/i;

/** "Computer Science, Mathematics, or a similar technical degree": the fields stand before the degree. */
const FIELDS_BEFORE =
  /^\s*(\p{Lu}[\p{L} ]+(?:,\s*\p{Lu}[\p{L} ]+){0,6}),?\s+or\s+(?:an?\s+)?(?:(?:similar|related|equivalent|comparable|other|relevant)\s+)+(?:technical\s+|scientific\s+|STEM\s+)?degree\b/u;

/** "CS/EE degree": the letters are the degree's fields; "BS/MS degree" are degrees. */
const FIELDS_OF_DEGREE = /\b(?!(?:BS|BA|MS|MA|BSC|MSC|PHD|MBA|BE|ME)\b)(?:[A-Z]{2,4}\/){1,6}[A-Z]{2,4} (?=[Dd]egree)/;

/** "The habit of working closely with engineers" asks for the work. */
const HABIT = /\b(?:the |a )?(?:good )?habits? of (?=\p{L}+ing\b)/giu;

/** "working face to face with the public" is working with them; who uses a thing confidently knows it. */
const FACE_TO_FACE =
  /\bface[- ]to[- ]face (?=with)|\b(?:confident|competent|proficient|experienced|regular) users? of (?:IT,? including )?(?=\S)/giu;

/** "…, and of keeping wages in check": a state is nothing that somebody does. */
const KEPT_SO = /,?(?: and)?(?: of)? keeping (?:[\p{L}-]+ ){1,4}(?:in check|under control|to a minimum)\b[^,;.]*/giu;

/** Running text speaks of whoever is sought, not of the work or the house. */
const OF_A_PERSON =
  /\b(?:you|candidates?|applicants?|individuals?|someone|person|people who|who (?:is|are|can|has|have)|looking for|seeking)\b/i;

/** "We're hiring a Shift Lead" names the job itself. */
const isOwnJob = ({ label }: Named, { title }: Spot): boolean =>
  title.toLowerCase().includes(label.toLowerCase()) &&
  /\b(?:lead|engineer|manager|nurse|driver|chef|teacher|clerk|officer|agent)s?$/i.test(label);

/** "A second language would be great" asks even in running text. */
function namedAsks(text: string, { cued }: Clause, spot: Spot): NamedAsk[] {
  return asks(text, spot.strict && !cued, spot.vocabulary).map((ask) => ({
    ask,
    names: named(ask, spot.vocabulary).filter((one) => isDemand(one, spot)),
  }));
}

/** Years in the profession itself stand beside the requirements; years of one skill belong to it. */
function isTenure({ years, text, form }: Ask, { importance }: Clause, { title, vocabulary }: Spot): boolean {
  return years !== undefined && importance === 'must' && (form === 'role' || isField(text, title, vocabulary));
}

/** "backend engineering" for a "Senior AI Engineer" is a thing to weigh; years in the title's own line are not weighed again. */
function isOwnField({ text, form }: Ask, { title }: Spot): boolean {
  if (form === 'role' || title === '' || WORKPLACE.test(text)) return false;
  const told = stems(text);
  const own = told.length > 0 && !told.some((stem) => stems(title).includes(stem));
  return own && nearness(linesOf(title), linesOf(text)) !== 'same';
}

/** Where the years were spent is no field. */
const WORKPLACE = /\b(?:firms?|compan(?:y|ies)|departments?|agenc(?:y|ies)|offices?|setting|shop)\b/i;

const STEM = 4;
/** Words that tell one line of work from another, cut to what their forms share. */
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter(
      (word) =>
        !/^(?:engineer|develop|manag|design|experience|work|profession|industr|senior|lead|staff|role|team|and|with|the)/.test(
          word,
        ),
    )
    .map((word) => word.slice(0, STEM));

const SHORTEST_TITLE = 5;
/** Somebody's job, not something they can do. */
const OCCUPATION =
  /^(?:(?:senior|junior|staff|principal|lead) )?(?:engineer|developer|programmer|analyst|manager|scientist|architect|consultant|specialist|designer|assistant|associate|officer|intern|senior|junior|lead|director)s?$/i;

/** "We are seeking an experienced Technical Recruiter": whoever is sought is no demand. */
const SOUGHT =
  /\b(?:engineer|developer|programmer|analyst|manager|scientist|architect|consultant|specialist|designer|assistant|officer|recruiter|nurse|teacher|driver|technician|accountant|coordinator|administrator|supervisor|researcher|paralegal|welder|chef|(?<!\b(?:AI|LLM|agentic|autonomous|intelligent|software|virtual|powered|conversational)\b[\w -]{0,12})agent|representative|practitioner|person|leader|professional)s?$/i;

const isJob = ({ label, kind }: Named, { vocabulary, title }: Spot): boolean =>
  kind === 'skill' &&
  (/\s/.test(label) || title.includes(label)) &&
  SOUGHT.test(label) &&
  vocabulary.whole(label) === null;

/** The job's own title is no demand, nor is one plain word picked out of running text. */
function isDemand(one: Named, spot: Spot): boolean {
  const { title, strict, vocabulary } = spot;
  const own = title.trim().toLowerCase();
  if (own.length >= SHORTEST_TITLE && one.label.toLowerCase().includes(own)) return false;
  if (isJob(one, spot) || OCCUPATION.test(one.label) || NO_DEMAND.test(one.label)) return false;
  return !strict || speaks(one, vocabulary);
}

/** "Able to lift 50 lbs": no resume says so. "AWS, including developing on it": what is developed is not said. */
const NO_DEMAND =
  /^(?:lifting|standing|carrying|bending|walking|sitting|kneeling|climbing)\b|^(?:developing|implementing|designing|building|creating|defining|delivering|maintaining|supporting|running|managing|leading)$/i;

function draftsOf({ ask, names }: NamedAsk, importance: Importance, words: string): Draft[] {
  const years = ask.years === undefined ? {} : { years: ask.years };
  return names.map((name) => ({ ...name, importance, words, duty: false, ...years }));
}
