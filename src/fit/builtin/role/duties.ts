import { uncapitalled } from './asks.ts';
import type { Draft } from './draft.ts';
import { isVague } from './labels.ts';
import { missed } from './missed.ts';
import { actionOf, speaks } from './naming.ts';
import type { Vocabulary } from './terms.ts';
import type { Named } from './thing.ts';
import { verbOf } from './verbs.ts';

const SUBJECT =
  /^(?:(?:in|on|off|over|every|each|once|when|most|during) [^,.]{2,60}?,? (?=(?:you|that|this|it)\b))?(?:(?:this|that|it) (?=includes|involves|means|covers))?(?:(?:as|in|reporting|working|based|together|alongside) [^,.]{2,80}?(?:, | (?=you(?:'|’| )(?:ll|will|d)\b)))?(?:(?:you(?: and i)?|the (?:role|position|job|successful candidate|post ?holder|ideal candidate)|this (?:role|position|job)|candidate|incumbent)\b(?:(?:'|’)(?:ll|d))?\s*)?(?:(?:will|would|doing|shall|can expect to|be|also|is|are|involves|includes?|means|covers|sit down and|the (?:go-to )?person|may|primarily|mainly|typically|regularly|actively|have the opportunity to|get to|expected to|required to|responsible for|accountable for|tasked with|in charge of|duties include:?|responsibilities include:?)\s+)*(?:the )?/i;
const TELLS =
  /\b(?:means|covers|will|would|(?:'|’)(?:ll|d)|responsible for|involves|includes?|duties|responsibilities)\b/i;
/** What follows these is the work itself, verb or not. */
const NAMES_DUTY = /\b(?:doing|means|covers|includes?|involves|for|of|with|duties|responsibilities)\b/i;
const COMMON_DUTY =
  /^(?:sit(?:ting)? (?:at|in|on|with|within)|stay|keep (?:up|abreast|current|yourself|our|pace|the)|remain|foster|promote a|be an?\b|act as|serve as|join|report(?:ing)? (?:directly )?to|attend|perform other|other|any other|ensure (?:a|an|that)|work closely|have|find|make (?:a|an|sure)|contribute to (?:a|an|our|the) (?:wider |overall |broader )?(?:culture|team|life|success)|embody|adhere|follow|comply|do |take on|part of|drive (?:a|our) culture)\b/i;
/** "Stock is a big one for us" is told of stock, and nobody stocks. */
const TELLS_OF = /^\p{Lu}\p{Ll}+ (?:is|are|was|were|has) /u;
const MOST_PER_SENTENCE = 6;
const MOST_GATHERED = 4;

/** A list item, a line that lost its mark, or running text. */
export type DutyForm = 'item' | 'line' | 'prose';

/** What a sentence about the work shows that somebody can do. Only what a resume could show. */
export function dutiesOf(sentence: string, form: DutyForm, vocabulary: Vocabulary): Draft[] {
  const colon = /^([\p{L}][^:.]{2,60}):\s/u.exec(sentence)?.[1];
  const lead = SUBJECT.exec(sentence)?.[0] ?? '';
  const text = (colon ?? sentence).replace(SUBJECT, '').replace(/\band\/or\b/gi, 'or');
  const first = /^[\p{L}-]+/u.exec(text)?.[0] ?? '';
  if (isSubheading(sentence) || TELLS_OF.test(sentence)) return [];
  const habitual = HABITUAL.test(lead);
  if (form !== 'item' && !TELLS.test(lead) && !habitual && !beginsDuty(first, form))
    return form === 'line' && !NARRATES.test(sentence) ? walkedPast(sentence, [], vocabulary) : [];
  const found =
    COMMON_DUTY.test(text) || (form === 'prose' && verbOf(first) === null && !NAMES_DUTY.test(lead) && !habitual)
      ? []
      : gathered(
          actionOf(
            uncapitalled(form === 'item' ? withVerb(text) : habitual ? afterUnknown(text) : text, vocabulary),
            vocabulary,
          ),
        ).slice(0, MOST_PER_SENTENCE);
  const drafts = found
    .filter(
      (one) =>
        (one.kind === 'soft' || /^team /.test(one.label) || !isVague(one.label.split(/\s+/))) &&
        speaks(one, vocabulary),
    )
    .map((one) => duty(one, sentence, vocabulary));
  return form === 'prose' ? drafts : [...drafts, ...walkedPast(sentence, drafts, vocabulary)];
}

const NARRATES = /^(?:we|our|you|join|this|the|it|as)\b/i;

function walkedPast(sentence: string, drafts: readonly Draft[], vocabulary: Vocabulary): Draft[] {
  return missed({ text: sentence, drafts, importance: 'preferred', words: sentence, duty: true }, vocabulary);
}

/** "Performs", "Delivering" begin a duty on a line of its own; running text must say what is to be done. */
function beginsDuty(first: string, form: DutyForm): boolean {
  const base = verbOf(first);
  return form === 'line' ? base !== null : base === first.toLowerCase();
}

/** One action on three or more things is one ability: "conduit, wiring and panel installation". */
function gathered(found: readonly Named[]): Named[] {
  const heads = found.map(({ label }) => label.split(/\s+/));
  const last = heads[0]?.[1];
  const alike = heads.length >= 3 && heads.every((words) => words.length === 2 && words[1] === last);
  if (!alike) return [...found];
  const names = heads.map(([first]) => first ?? '').slice(0, MOST_GATHERED);
  const label = `${names.slice(0, -1).join(', ')} and ${names.at(-1)} ${last}`;
  return [{ label, kind: 'experience', alternatives: found.map((one) => one.label) }];
}

/** A list item about the work begins with its verb, known or not: "Precept new nurses". */
function withVerb(whole: string): string {
  const text = whole.replace(PARTICLE, (words, verb: string) => (verbOf(verb) === null ? `${verb} ` : words));
  const [first = '', second = ''] = text.split(/\s+/);
  const open =
    /^[A-Z][a-z]{3,}$/.test(first) &&
    verbOf(first) === null &&
    !NOT_VERB.test(first) &&
    !NAMES_WORK.test(text.split(/,| (?:and|of|for|in|on|with|to) /)[0] ?? '') &&
    /^(?:[a-z]|[A-Z]{2})/.test(second) &&
    !/^(?:of|and|or|for|with|in|to|after)$/.test(second);
  return open ? `Perform ${text.slice(first.length + 1)}` : text;
}

/** "Sample size calculations": a noun that tells of work, and its first word is none of its verb. */
const NAMES_WORK = /^\S+ .* \S*(?:tion|sion|ment|ing|ysis|ance|ence)s?$/i;
/** "every week you condition flowers": something is done to them, whatever the verb. */
const HABITUAL = /^(?:in an?|every|each|once an?) /i;
const afterUnknown = (text: string): string =>
  verbOf(text.split(/\s/, 1)[0] ?? '') === null ? text.replace(/^\p{Ll}+ (?=\p{Ll})/u, 'perform ') : text;

/** "Call off materials": the particle is no part of what is called off. */
const PARTICLE = /^(\p{Lu}\p{Ll}+) (?:off|up|out|down|over) (?=\p{Ll})/u;
const NOT_VERB = /(?:tion|ment|ing|ance|ence|ity|ship|al|er|or|s|ics|ly|ful|ive|ous|ic|able|ible)$/i;

/** "Reliability & Incident Response" over a group of duties. */
function isSubheading(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^[\p{L}]{4,}/u.test(word));
  return (
    words.length <= 7 &&
    !/[.;]$/.test(text) &&
    verbOf(/^\p{L}+/u.exec(text)?.[0] ?? '') === null &&
    words.every((word) => /^\p{Lu}/u.test(word))
  );
}

function duty(one: Named, words: string, vocabulary: Vocabulary): Draft {
  const weak = one.kind === 'soft' || (one.label.split(/\s+/).length === 1 && vocabulary.hits(one.label).length === 0);
  return { ...one, importance: weak ? 'bonus' : 'preferred', words, duty: true };
}
