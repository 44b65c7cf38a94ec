import { uncapital } from './canon.ts';
import { trimEdges } from './edges.ts';
import { sentenceCase } from './labels.ts';
import { type Lead, leadsIn } from './leads.ts';
import { NAMED_DOING } from './starts-action.ts';
import type { Vocabulary } from './terms.ts';
import { isActing, verbOf } from './verbs.ts';
import { type YearsAsked, yearsAsked } from './years.ts';

/** What a sentence asks for, before it is named. `verb`: an action ("write clean code"); `role`: work as somebody; `noun`: a thing. */
export interface Ask {
  readonly form: 'noun' | 'verb' | 'role';
  readonly text: string;
  /** The word that asked: "experience", "ability", or '' when the thing stands alone. */
  readonly lead: string;
  readonly years?: number;
}

const SUBJECT =
  /^(?:(?:and|also|finally|additionally|in addition|furthermore|ideally|preferably|most importantly|above all|to be successful|for this role|in this role|to succeed)\b[, ]*)*(?:(?:you|we|they|it|i|candidates?|applicants?|(?:the|our|an?) (?:ideal |successful |right |strong |perfect |qualified )?(?:candidate|applicant|person|individual|hire|teammate)|someone|(?:this|the) (?:role|position|job)|incumbents?)\b(?:(?:'|’)(?:ll|re|ve|d))?\s*)?(?:(?:require|expect|want|ask)s? (?:you|candidates|applicants) to\s+)?(?:need (?:someone|somebody|a person|people) (?=with\b|who\b))?(?:(?:is|are|we(?:'|’)re|am|be) (?:looking for|seeking|searching for|after)\s+(?:someone|a person|people|candidates|individuals|somebody|an individual)?\s*(?:who|with|that)?\s*)?(?:(?:who|that|with)\s+)?(?:(?:must|should|will|would|can|may|need to|needs to|have to|has to|is required to|are required to|are expected to|is expected to|are|is|requires?|needs?|wants?|also|ideally|preferably|typically|already|likely|probably|currently|genuinely|really|truly|always|naturally|consistently|actively|regularly|'ll|’ll)\s+)*(?:(?:have|has|be|possess|possesses|hold|holds|bring|brings|demonstrate|demonstrates|show|shows|know|knows|understand|understands|come with|offer|exhibit|having|being|got)\s+)?(?:(?:happy|ok|okay|fine)\s+(?:being|to be|with|to)\s+)?(?:your way a?round\s+|care (?:deeply |a lot )?about\s+)?(?:(?:gained|built up|already|previously|technically|successfully|personally|directly|spent|worked|had)\s+){0,2}/i;
const LEFT_EMPTY = new Set(
  'post-trade post-apprenticeship production commercial industry hands-on working professional work practical real-world technical business related applied relevant prior post-qualification overall total combined full-time direct background post equivalent commercially day-to-day real lived'.split(
    ' ',
  ),
);
/** "three years' litigation experience at a law firm": where the years were spent asks for nothing more. */
/** "several years of" counts nothing. */
const NO_YEARS =
  /\b(?:0|several|many|some|multiple|numerous) years(?:'|’)?(?: of)?(?: (?:professional|work|working|practical))?(?=\s|$)/gi;
const LONGEST_EMPLOYER = 60;
const EMPLOYER =
  /^experience (?:at|in) (?:(?:[\w-]+ )?(?:production|enterprise|professional|commercial) environments?\b|an? (?:[\w-]+ ){0,3}?(?:firm|company|shop|department|environment|setting|office|organi[sz]ation|start-?up|role|team|agency)\b)/i;
/** Leads that speak of wishes: nothing a resume could show. */
const WISH =
  /^(?:interest|curios|interested|willing|willingness|passion|passionate|eager|eagerness|desire|enthusias|excited|motivated|commit|excited)/i;

/** "heavy, practical and proven daily use of a tool" is the tool. */
const MUCH_USE = /^(?:[\p{L}-]+,?\s+(?:and\s+)?){0,4}use of\s+(?=\S)/iu;
/** "how engines work" is engines. */
const HOW_IT_WORKS = /\bhow\s+((?:[\p{L}\p{N}-]+\s){1,4})works?\b/giu;

/** Somebody is said to have it. */
const HAVING =
  /\b(?:(?:someone|somebody|person|people) with|have|has|hold|holds|possess|possesses|bring|brings|know|knows|must|having)\s+$/i;

/**
 * Cuts a clause into what it asks for, one entry for each word that asks. In `strict` reading a thing that stands with no asking word
 * before it counts only if somebody is said to have it: running text names much that is not asked.
 */
export function asks(clause: string, strict: boolean, vocabulary: Vocabulary): Ask[] {
  const subject = SUBJECT.exec(clause)?.[0] ?? '';
  const rest = clause.slice(subject.length).replace(HOW_IT_WORKS, '$1').replace(MUCH_USE, '');
  const years = yearsAsked(rest);
  const text = masked(rest, years).replace(NO_YEARS, (words) => ' '.repeat(words.length));
  const leads = leadsIn(text);
  const first = leads[0]?.start ?? Number.POSITIVE_INFINITY;
  const own = years.find((one) => one.start < first);
  const stands = { beforeLead: leads.length > 0, timed: own !== undefined, subject };
  const before = strict && !HAVING.test(subject) ? null : standing(text.slice(0, leads[0]?.start), stands, vocabulary);
  const led = datedAsks(text, leads, years, vocabulary);
  const all = before ? [withYears(before, own), ...(own ? afterOwn(led, text, leads[0]) : led)] : led;
  return carried(all).filter((ask) => ask.text !== '' || ask.years !== undefined);
}

/** One ask for each lead, with the years that stand between it and the next. */
function datedAsks(text: string, leads: readonly Lead[], years: readonly YearsAsked[], vocabulary: Vocabulary): Ask[] {
  const edges = [0, ...leads.slice(1).map((lead) => lead.start), text.length];
  return leads.map((lead, index) => {
    const [from, to] = [edges[index] ?? 0, edges[index + 1] ?? text.length];
    const ask = fromLead(text, lead, leads[index + 1]?.start ?? text.length, vocabulary);
    return withYears(
      ask,
      years.find((one) => one.start >= from && one.start < to),
    );
  });
}

/** The years belong to what stands before the first lead; where they were spent is no ask. */
function afterOwn(led: readonly Ask[], text: string, first: Lead | undefined): Ask[] {
  const placed = first !== undefined && EMPLOYER.test(text.slice(first.start, first.end + LONGEST_EMPLOYER));
  return led.slice(placed ? 1 : 0).map((ask, index) => (index === 0 ? withoutYears(ask) : ask));
}

function masked(text: string, years: readonly YearsAsked[]): string {
  return years.reduce(
    (rest, one) => rest.slice(0, one.start) + ' '.repeat(one.end - one.start) + rest.slice(one.end),
    text,
  );
}

function withYears(ask: Ask, years: YearsAsked | undefined): Ask {
  return years ? { ...ask, years: years.years } : ask;
}

function withoutYears({ years: _, ...ask }: Ask): Ask {
  return ask;
}

/** "5 years of experience working with Kafka": the years of an ask that points at the next one belong to the next one. */
function carried(asked: readonly Ask[]): Ask[] {
  return asked
    .map((ask, index) => {
      const previous = asked[index - 1];
      return ask.years === undefined && previous?.text === '' && previous.years !== undefined
        ? { ...ask, years: previous.years }
        : ask;
    })
    .filter((ask, index, all) => !(ask.text === '' && ask.years !== undefined && all[index + 1]?.years === ask.years));
}

interface Standing {
  readonly beforeLead: boolean;
  /** Years are asked of it. */
  readonly timed: boolean;
  /** The words before it that say who has it. */
  readonly subject: string;
}

/** What stands with no asking word before it: "Advanced SQL", "write clean code". */
function standing(raw: string, { beforeLead, timed, subject }: Standing, vocabulary: Vocabulary): Ask | null {
  if (/^\s*as (?:an? )?/i.test(raw) && !beforeLead) return { form: 'role', text: trimEdges(raw), lead: '' };
  const text = trimEdges(raw);
  const words = text.split(/\s+/);
  const done = isDone(subject, text);
  if (text === '' || words.every((word) => LEFT_EMPTY.has(word.toLowerCase()))) return null;
  if (beforeLead && !timed && BY_TOOL.test(text)) return null;
  if (IS.test(subject) && vocabulary.hits(text).length === 0) return null;
  if (beforeLead && !timed && words.length === 1 && vocabulary.hits(text).length === 0 && !/ing$/.test(text))
    return null;
  return { form: done ? 'verb' : 'noun', text: uncapitalled(text, vocabulary), lead: '' };
}

/** "programming skills in Python" is Python. */
const BY_TOOL = /^(?:programming|coding|scripting)$/i;

/** "You are productive and driven" tells a nature, and names no thing. */
const IS = /^(?:you|candidates?|they) (?:are|is)\s+$/i;

/** "… if you have" stands above a list of these. */
const LIST_DONE = /^(?:[Uu]sed|set up|run|managed|opened|looked after|built|led|shipped|written|contributed)\s/;

/** "You have managed support teams": what somebody has done is an action. */
function isDone(subject: string, text: string): boolean {
  const first = /^[a-z]+/.exec(text)?.[0] ?? '';
  if (subject === '' && LIST_DONE.test(text)) return true;
  if (/\b(?:can|could)\s+$/i.test(subject) && verbOf(first) === first && /\s/.test(text)) return true;
  return (
    /\b(?:have|has|(?:'|’)ve)\s+$/i.test(subject) &&
    /(?:ed|en|ilt|ed|un|old|aught)$/.test(first) &&
    verbOf(first) !== null
  );
}

/** A capital that only begins the sentence goes; the capital of a known name stays. */
export function uncapitalled(text: string, vocabulary: Vocabulary): string {
  const first = vocabulary.hits(text)[0];
  return first?.start === 0 && /^[A-Z]/.test(uncapital(first.term.label)) ? text : sentenceCase(text);
}

/** "an interest in machine learning" names a field; "eager to learn" names none. */
const isOfField = ({ words }: Lead, object: string, vocabulary: Vocabulary): boolean =>
  /^(?:interest|curiosity|passion|enthusiasm)\b.*\b(?:in|for|about)$/i.test(words) &&
  vocabulary.hits(object).some(({ term }) => term.kind === 'skill' || term.kind === 'domain');

function fromLead(text: string, lead: Lead, end: number, vocabulary: Vocabulary): Ask {
  const object = withoutRepeat(lead.words, text.slice(lead.end, end));
  const form = formOf(lead.words, object);
  const body =
    WISH.test(lead.head) && !isOfField(lead, object, vocabulary)
      ? ''
      : trimEdges((form === 'verb' ? object : withoutUse(object)).replace(DANGLING, ''));
  return { form, text: body, lead: lead.head };
}

/** "experience in oncology and in nutrition support" is of both. */
function withoutRepeat(lead: string, object: string): string {
  const word = /\b(?:in|of)$/i.exec(lead)?.[0];
  return word === undefined ? object : object.replace(new RegExp(`\\band ${word} (?!(?:an?|the) )`, 'gi'), 'and ');
}

/** What belongs to the next asking word: ", and a working". */
const DANGLING =
  /[\s,]*(?:\b(?:and|or|with|an?|as well as|plus|also)\s+)*\b(?:working|practical|technical|professional|commercial|hands-on)\s*$/i;

function formOf(lead: string, object: string): Ask['form'] {
  if (/\bto$/i.test(lead)) return /\bexposure\b/i.test(lead) ? 'noun' : 'verb';
  if (/\bas$/i.test(lead)) return 'role';
  if (NAMED_DOING.test(object)) return 'noun';
  const first = /[\p{L}-]+/u.exec(object)?.[0] ?? '';
  const direct = !/\b(?:with|using|in|of|for|on|at|around|across|within|about|from)$/i.test(lead);
  return (direct && verbOf(first) !== null) || (isActing(first) && !/\b(?:with|using)$/i.test(lead)) ? 'verb' : 'noun';
}

/** "the use of Kafka" is Kafka. */
function withoutUse(text: string): string {
  return text.replace(
    /^\s*(?:(?:dealing|handling)\s+(?:with|in|on|across|within|as)|(?:the\s+)?(?:use|usage|application|implementation) of|using|utili[sz]ing)\s+/i,
    '',
  );
}
