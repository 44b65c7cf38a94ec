import { EMPTY_HEADS, GLUE, PRAISE, VAGUE } from '../grammar.ts';
import { isProperName } from './proper-names.ts';

/** Longer than this is a sentence, not a name. */
export const MOST_WORDS = 6;
const EDGES = /^(?:[\s"“”'‘’,;:!?*•·▪●–—-]|\.(?![A-Z]))+|[\s"“”'‘’,;:.!?*•·▪●–—-]+$/g;

/** Names a thing as a person would: praise, joining words and empty heads off, at most six words; '' when nothing is left to name. */
export function nounLabel(text: string): string {
  let words = text
    .replace(/[“”"]/g, '')
    .replace(ABOUT, '')
    .replace(QUANTITY, '')
    .replace(COUNTED, '')
    .replace(OF_SEVERAL, '$1')
    .replace(OWNED, '')
    .replace(HAVING, '')
    .replace(NEWLY, '')
    .replace(/^\s*work (?=\p{Ll}{3,}ing\s)/u, '')
    .replace(/^\s*basic\s+(?!life|food|skills)/i, '')
    .replace(/(\sof\s)(?:our|your|their|its|the|an?)\s/gi, '$1')
    .replace(EDGES, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  words = dropWhile(
    ofWhat(words),
    (word) =>
      PRAISE.has(word) ||
      GLUE.has(word) ||
      (word.endsWith('ly') &&
        !/^(?:highly|early-stage|family|supply|assembly|early|weekly|monthly|daily|italy|monopoly)$/.test(word)),
  );
  if (words.length > MOST_WORDS) words = shorten(words);
  const skill = DOCUMENT_SKILL.test(words.join(' '));
  if (!skill) words = withoutEmptyHead(words);
  const label = words.join(' ').replace(EDGES, '');
  return (isVague(words) && !skill) || BROKEN.test(label) ? '' : label;
}

/** Skills whose word alone would say nothing. */
const DOCUMENT_SKILL = /^(?:documentation|evaluation|planning|analysis) skills$/i;
/** Counts say how many, never what: "about 120 vendor bills", "four bank accounts". */
const QUANTITY =
  /\s+of\s+(?:about |around |over |up to |approximately )?[€$£]?\d.*$|^\s*[€$£]?\d[\d,.]*(?:\s?[–-]\s?\d+|\s+to\s+\d+)?\+?(?:-odd)?\s+/;
const ABOUT = /^\s*(?:about|around|some|over|up to|approximately|roughly|at least)\s+(?=[€$£]?\d)/i;
const COUNTED =
  /^\s*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|a dozen|\p{L}+ dozen)(?:\s+(?:to|or|and)\s+(?:two|three|four|five|six|seven|eight|nine|ten|twelve))?\s+(?=(?:[\p{L}-]+\s){0,3}[\p{L}-]+[^s\s]s\b)/iu;
const OF_SEVERAL = /(\sof\s)(?:two|three|four|five|six|seven|eight|nine|ten)\s/i;
/** "the pod's numbers": whose they are is no part of the name. */
const OWNED =
  /^\s*(?:the |our |your )?(?:pod|team|company|group|firm|business|department|store|site|shop|branch)(?:'|’)s\s+/i;
const HAVING =
  /^\s*(?:(?:your|an?|the|their|strong|deep|good) )*(?:expertise|experience|knowledge|understanding|proficiency|familiarity|skills?|background|evidence) (?:in|of|with|on)\s+|^\s*[Ee]xperience\s+(?=[A-Z])/;

/** Papers are held now or not at all: "current first aid training" is first aid training. */
const NEWLY =
  /^\s*(?:current|in-date|up[- ]to[- ]date|valid)\s+(?=.*(?:training|certif|licen[cs]|registration|\bcards?\b|\bpass\b|check|clearance|first aid|\b[A-Z]{3,5}\b|\btickets?\b))/i;

/** "a wide range of contracts" is contracts. */
function ofWhat(words: readonly string[]): string[] {
  const at = words.findIndex((word) => word.toLowerCase() === 'of');
  const measure = at > 0 && at <= 3 && MEASURE.has((words[at - 1] ?? '').toLowerCase());
  return measure ? words.slice(at + 1) : [...words];
}

const MEASURE = new Set(
  'list completion combination variety range number set suite team series portfolio group mix array volume host wealth ownership delivery oversight levels level aspects all part parts types forms stages phases development use responsibility lifecycle execution principles practices concepts fundamentals basics methods knowledge understanding workings'.split(
    ' ',
  ),
);

/** "SQL skills" is SQL; "clinical skills" would say nothing without its head. */
function withoutEmptyHead(words: readonly string[]): string[] {
  const last = (words.at(-1) ?? '').toLowerCase().replace(/[,;:.]+$/, '');
  const adverb =
    words.length > 1 &&
    /[a-z]{3}ly$/.test(last) &&
    !/^(?:family|supply|assembly|friendly|italy|daily|weekly|monthly|quarterly|elderly)$/.test(last);
  if (!EMPTY_HEADS.has(last) && !GLUE.has(last) && !adverb) return [...words];
  if (adverb) return withoutEmptyHead(words.slice(0, -1));
  const before = words.at(-2) ?? '';
  if (
    words.length === 2 &&
    /^(?:solutions?|environments?|settings?|levels?|practices?|space)$/.test(last) &&
    /^(?:high|low|fast|large|cross|well|multi|small)-/i.test(before)
  )
    return [];
  if (last === 'skills' && words.length === 2 && /^\p{Ll}+(?:ista|er|ist)$/u.test(before)) return [...words];
  if (last === 'practice' && OF_A_KIND.test(before)) return [...words];
  if (words.length === 2 && ADJECTIVE.test(before) && !GLUE.has(last)) return [...words];
  if (words.length === 4 && words[1] === 'and' && last === 'skills' && !ADJECTIVE.test(before)) return [...words];
  return withoutEmptyHead(words.slice(0, -1));
}

/** "small animal practice", "general practice": a practice where people are treated. */
const OF_A_KIND = /^(?:animal|general|private|dental|medical|mixed|group|family|equine|veterinary)$/i;
const ADJECTIVE =
  /^[a-z-]+(?:al|ic|ive|ous|able|ible|ated|ary|ful|ent|ant|less|technical)$|^[a-z]+-(?:informed|led|cent(?:re|er)d)$|^(?:Clinical|Technical|Financial|Legal|Medical|Digital|Commercial|Mechanical|Electrical|Culinary|Mathematical)$/;

/** Pronouns and finite verbs: a piece of a sentence, not a name. */
export const BROKEN =
  /^(?:production|building|deploying)$|^(?:versions? \d[\d.]*|(?:month|week|day|year|phase)s? \d|focused|able|ready|open|no|\d+$|highly \S+$|[\w-]+-(?:driven|level|based|facing|oriented|ready)$|spend|willing|dedication|speciali[sz]ing|name the|done|come|sense of|embrace|delighting|behind|beyond|long-term vision)\b|\b(?:not|always|this|it|them|they|he|she|we|you|your|our|us|something|someone|somebody|everyone|anyone|that|how|why|what(?:ever)?|whoever|gets?|is|are|was|were|there|don't|isn't|aren't|doesn't|won't|let|lets|until|will|can|lies|has|have|been|be|means|detects?|considered|looking|looks?|matters?)\b|[—]|\s[–]\s|(?:^|\s)working$/;

function dropWhile(words: readonly string[], drop: (low: string) => boolean): string[] {
  const from = words.findIndex((word) => !drop(word.toLowerCase().replace(/[,;:.]+$/, '')));
  return from < 0 ? [] : words.slice(from);
}

/** "Aboriginal and Torres Strait Islander perspectives" says nothing when it is cut. */
const MOST_JOINED = 8;
const joinsNames = (words: readonly string[], at: number): boolean =>
  words[at] === 'and' && /^\p{Lu}/u.test(words[at - 1] ?? '') && /^\p{Lu}/u.test(words[at + 1] ?? '');

/** Over-long phrases end before their last joining word. */
function shorten(words: readonly string[]): string[] {
  if (words.length <= MOST_JOINED && words.some((_, index) => joinsNames(words, index))) return [...words];
  const at = words.slice(0, MOST_WORDS + 1).findLastIndex((word, index) => index >= 2 && GLUE.has(word.toLowerCase()));
  const cut = words.slice(0, at >= 2 ? at : MOST_WORDS);
  const of = cut.findLastIndex((word) => GLUE.has(word.toLowerCase()));
  // "families of diverse cultural" lost its noun: it ends before its own joining word.
  return of > 0 &&
    of >= cut.length - 3 &&
    /^\p{Ll}+(?:al|ic|ive)$/u.test(cut.at(-1) ?? '') &&
    words[cut.length] === 'and'
    ? cut.slice(0, of)
    : cut;
}

/** True when no word of it could be told from any other posting's. */
export function isVague(words: readonly string[]): boolean {
  if (PAPER_NAME.test(words.join(' ')) || /^business cases?$/i.test(words.join(' '))) return false;
  if (namesField(words) || (words.length > 2 && CLASS_WORD.test(words.at(-1) ?? '') && namesField(words.slice(0, -1))))
    return false;
  return words.every((word) => {
    const low = word.toLowerCase().replace(/[^\p{L}\p{N}+#/&.-]/gu, '');
    return low.length === 0 || VAGUE.has(low) || GLUE.has(low) || PRAISE.has(low) || EMPTY_HEADS.has(low);
  });
}

/** "Manager's Certificate" names a paper though neither word does. */
const PAPER_NAME =
  /^\p{Lu}[\p{L}’']* (?:\p{Lu}[\p{L}’']* )?(?:Certificate|Licen[cs]e|Diploma|Registration|Check|Card|Pass)$/u;

/** "customer service" and "product design" name something though neither word does. */
export function namesField(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    FIELD_HEAD.test(words.at(-1) ?? '') &&
    words
      .slice(0, -1)
      .every(
        (word) =>
          /^[\p{L}-]{3,}$/u.test(word) &&
          !GLUE.has(word.toLowerCase()) &&
          !PRAISE.has(word.toLowerCase()) &&
          !/^(?:work|job|role|team|new|day|high|other|business|technical)$/i.test(word),
      )
  );
}

/** "data quality frameworks": the field before the class says which. */
const CLASS_WORD = /^(?:frameworks?|tools?|platforms?|systems?|technologies|software|processes|practices|methods)$/i;

const FIELD_HEAD =
  /^(?:management|quality|governance|design|engineering|development|services?|support|analysis|planning|improvement|delivery|leadership|strategy|safety|optimization|optimisation|compliance|operations|roadmaps?|documentation|communication)$/i;

/** A capital that only began the sentence goes; capitals of names stay. */
export function sentenceCase(label: string): string {
  const [first = '', second] = label.split(/\s+/);
  if (isProperName(first)) return label;
  const plain = /^[A-Z][a-z'’-]+,?$/.test(first);
  if (plain && !COMMON_END.test(first) && AMONG_NAMES.test(label)) return label;
  if (plain && second?.startsWith('(') && !COMMON_END.test(first)) return label;
  if (!plain || second === undefined)
    return plain && (COMMON_END.test(first) || first.includes('-')) ? label[0]?.toLowerCase() + label.slice(1) : label;
  return /^[A-Z]/.test(second) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** "Dentrix or Eaglesoft": what is joined with a name is a name. */
const AMONG_NAMES = /^[A-Z][a-z'’-]+,? (?:or|and|&|\/) [A-Z][A-Za-z]+(?:\s[a-z]|$)/;

/** Endings of common nouns. */
export const COMMON_END = /(?:ing|ment|tion|sion|ness|ity|ship|ance|ence|ism|ics|ogy|ery|als|ers|ures|ies)$/;
