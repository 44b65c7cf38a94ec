import { GLUE, HARD_TAIL, PRAISE, TAIL } from '../grammar.ts';
import { action } from './doing.ts';
import { trimEdges } from './edges.ts';
import { BROKEN } from './labels.ts';
import { mannersIn } from './manners.ts';
import { type Named, plain } from './thing.ts';
import { gerund } from './verbs.ts';

/** What is done says too little in these to stand without a name of its own. */
const LIGHT = new Set(
  'be have do use explain discuss speak talk get make keep go come help ensure provide serve act join stay perform work'.split(
    ' ',
  ),
);
const MOST_OBJECT_WORDS = 5;

/** An ability whose object has no name of its own is named as it is asked: "leading discussions", "taking direction". */
export function stated(act: string): Named[] {
  const found = action(act);
  if (found === null || LIGHT.has(found.verb) || (found.several && mannersIn(act).length > 0)) return [];
  const object = objectOf(found.object);
  const label = `${gerund(found.verb)} ${object}`;
  return object === '' || BROKEN.test(label) ? [] : plain(label, 'experience');
}

/** "ability to reason about failure modes": after "to" stands a verb, known or not. */
export function unknownAct(text: string): Named[] {
  const [verb = '', ...rest] = text.replace(/^(?:[a-z]+ly\s+)+/, '').split(/\s+/);
  const to = /^(?:about|with|to|on|in|for)$/.test(rest[0] ?? '') ? `${rest.shift()} ` : '';
  const whole = trimEdges(rest.join(' ').split(HARD_TAIL)[0] ?? '');
  const object = whole.split(/\s+/).length <= MOST_OBJECT_WORDS ? whole : objectOf(whole);
  return /^[a-z]{3,}$/.test(verb) && object !== '' ? plain(`${gerund(verb)} ${to}${object}`, 'experience') : [];
}

/** "working with technology vendors": the company kept is asked, where it is no team. */
export function companyKept(text: string): Named[] {
  const object = objectOf(text);
  return object === '' || BROKEN.test(object) ? [] : plain(`working with ${object}`, 'experience');
}

function objectOf(text: string): string {
  const whole = trimEdges(text.split(HARD_TAIL)[0] ?? '');
  const bare = trimEdges(` ${whole}`.split(TAIL)[0] ?? '');
  const words = (bare === '' ? whole : bare).split(/,|\s+and\s+(?=\p{L}+ (?:up|in|on|to)\b)/u)[0]?.split(/\s+/) ?? [];
  const says = words.some(
    (word) => /\p{L}{3}/u.test(word) && !GLUE.has(word.toLowerCase()) && !PRAISE.has(word.toLowerCase()),
  );
  return says && words.length <= MOST_OBJECT_WORDS ? words.join(' ') : '';
}
