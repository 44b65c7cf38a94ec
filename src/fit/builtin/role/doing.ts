import { GLUE, VAGUE } from '../grammar.ts';
import { MOST_WORDS, nounLabel } from './labels.ts';
import { gerund, patternOf, verbOf } from './verbs.ts';

const PEOPLE =
  /\b(?:engineers?|developers?|staff|teams?|employees|people|nurses|students?|pupils|learners|apprentices?|trainees?|interns?|juniors?|colleagues|associates|assistants?|analysts|managers|children|patients|residents|technicians|workers|drivers|members|teachers|reports|users|clinicians|volunteers|supervisors|scientists|designers|customers|clients|families|parents|carers|relatives|others|peers|newcomers|starters)$/i;

/** What is done, and the preposition that its object keeps: "sell to hospitals". */
export interface Doing {
  readonly verb: string;
  readonly several: boolean;
  readonly to: string;
  /** "a " or "the " before one thing alone: "leading a room", "running the kitchen". */
  readonly article?: string;
}

/** Names an action by its object: "install wiring" is wiring installation, "mentor engineers" is mentoring engineers. */
export function actionLabel({ verb, several, to, article = '' }: Doing, object: string): string {
  const noun = nounLabel(object);
  const pattern = patternOf(verb);
  if (pattern === '-ing')
    return noun === ''
      ? peopleOrNothing(verb, object)
      : clip(`${gerund(verb)} ${to.toLowerCase()}${/\s/.test(noun) ? '' : article}${noun}`);
  if (noun === '')
    return !/^(?:\w+ly\b.*)?$/.test(object) || pattern === '' || pattern.startsWith('~') || VAGUE.has(pattern)
      ? ''
      : pattern;
  if (PEOPLE.test(noun) && /^(?:manage|lead|support|head|develop|guide|direct|supervise)$/.test(verb))
    return clip(`${gerund(verb)} ${noun}`);
  if (isSaid(verb, noun)) return `${gerund(verb)} ${article}${noun}`;
  if ((WITH_ITS_WORD.test(verb) || (verb === 'work' && PEOPLE.test(noun))) && to !== '' && noun !== '')
    return clip(`${gerund(verb)} ${to.toLowerCase()}${to === 'up ' ? article : ''}${noun}`);
  const light = pattern === '' || (several && noun.includes(' ')) || (pattern.startsWith('~') && noun.includes(' '));
  return light ? noun : compound(noun, pattern.replace('~', ''));
}

/** "caring for animals", "dealing with difficult situations" lose themselves without their small word. */
const WITH_ITS_WORD = /^(?:care|deal|cope|set)$/;

/** What they do to one plain thing must be said: "taking radiographs", "changing dressings", "leading a room". */
const SAID: ReadonlySet<string> = new Set(
  'take give run handle lay change make serve hold lead open fit place dispense remove replace issue apply restock replenish recognise recognize detect'.split(
    ' ',
  ),
);
const PLAIN = /^(?!\S+(?:al|ic|ous|ful|ive|able)\b)\p{Ll}{3,}(?: (?:and|or) \p{Ll}+)?$/u;
/** Idioms whose noun is no thing: "take turns", "hold a line", "make sure". */
const NO_THING =
  /^(?:turns?|part|care|place|time|pride|charge|notice|steps?|advantage|lines?|sure|sense|way|sight|account|use|position|effect|rise|hand|health|education|others?|talks?|action|direction)\b/;

const isSaid = (verb: string, noun: string): boolean =>
  SAID.has(verb) && PLAIN.test(noun) && !NO_THING.test(noun) && !VAGUE.has(noun);

/** The plain things of a doing that must be said: they show the doing too. '' for any other, and for a place ("the kitchen"). */
export function saidThing({ verb, article = '' }: Doing, object: string): string {
  const noun = nounLabel(object);
  return article === '' && isSaid(verb, noun) ? noun : '';
}

function peopleOrNothing(verb: string, object: string): string {
  const bare = object.trim().split(/\s+/);
  return PEOPLE.test(object) && bare.length <= 3
    ? `${gerund(verb)} ${bare
        .filter((word) => !GLUE.has(word.toLowerCase()))
        .join(' ')
        .toLowerCase()}`
    : /^(?:\w+ly\b.*)?$/.test(object.trim())
      ? gerund(verb)
      : '';
}

const TEAM =
  /^(?:(?:a|the|our|your|small|large|whole)\s+)*(?:teams?|brigade|crew)\b(?!\s*-)(?:\s+of\b|\s*\(|\s*$|\s+(?:and|in|on|to|by|that|within|across)\b|[,.;])/i;

/** "run a team of 14 pickers" is team leadership; '' for any other action. */
export function teamLabel(verb: string, object: string): string {
  if (!TEAM.test(object)) return '';
  if (/^(?:lead|head|run)$/.test(verb)) return 'team leadership';
  return /^(?:manage|recruit|hire|train|develop|build|grow|coach)$/.test(verb)
    ? 'team management'
    : verb === 'supervise'
      ? 'team supervision'
      : '';
}

function compound(noun: string, head: string): string {
  const words = noun.split(/\s+(?:on|in|at|for|with|from)\s+/)[0]?.split(/\s+/) ?? [];
  if (words.length > 3 || /\b(?:and|or|of)\b/.test(noun)) return noun;
  const thing = words.join(' ');
  return thing.toLowerCase().endsWith(head) ? thing : `${singular(thing)} ${head}`;
}

/** "care plans" is "care plan" before another noun. */
export function singular(noun: string): string {
  if (/(?:ss|us|is|ics|news|data|series|sales|goods|operations|systems|accounts|[A-Z]s)$/.test(noun))
    return noun.replace(/([A-Z])s$/, '$1');
  return noun
    .replace(/ies$/, 'y')
    .replace(/(x|ch|sh|ss)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}

function clip(label: string): string {
  return label.split(/\s+/).slice(0, MOST_WORDS).join(' ');
}

/** The words an action begins with, and the rest: "design, develop and test X". */
export function action(text: string): { verb: string; object: string; several: boolean } | null {
  const words = text.trim().split(/\s+/);
  let verb: string | null = null;
  let at = 0;
  let count = 0;
  for (; at < words.length; at += 1) {
    const low = (words[at] ?? '').toLowerCase().replace(/[,;:]+$/, '');
    const base = verbOf(low);
    if (base !== null && (verb === null || joined(words, at))) {
      verb = richer(verb, base);
      count += 1;
    } else if (
      !(/^(?:and|or|&|to|also|then|&amp;)$/.test(low) && joinsVerb(words[at + 1])) &&
      !(low.endsWith('ly') && verbNear(words, at))
    )
      break;
  }
  return verb === null ? null : { verb, object: words.slice(at).join(' '), several: count > 1 };
}

function joined(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  return /,$/.test(before) || /^(?:and|or|&|to)$/i.test(before) || before.endsWith('ly');
}

function joinsVerb(next: string | undefined): boolean {
  return next !== undefined && (verbOf(next.replace(/,$/, '')) !== null || next.endsWith('ly'));
}

/** "collaborate effectively with" skips the adverb; "run highly available systems" keeps it. */
function verbNear(words: readonly string[], at: number): boolean {
  const next = (words[at + 1] ?? '').toLowerCase();
  return next === '' || GLUE.has(next) || joinsVerb(words[at + 1]);
}

function richer(old: string | null, next: string): string {
  return old !== null && patternOf(old) !== '' ? old : patternOf(next) === '' && old !== null ? old : next;
}
