import { GLUE, HARD_TAIL, PRAISE, TAIL } from '../grammar.ts';
import { action } from './doing.ts';
import { trimEdges } from './edges.ts';
import { BROKEN } from './labels.ts';
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
  if (found === null || LIGHT.has(found.verb)) return [];
  const object = objectOf(found.object);
  const label = `${gerund(found.verb)} ${object}`;
  return object === '' || BROKEN.test(label) ? [] : plain(label, 'experience');
}

function objectOf(text: string): string {
  const whole = trimEdges(text.split(HARD_TAIL)[0] ?? '');
  const bare = trimEdges(` ${whole}`.split(TAIL)[0] ?? '');
  const words = (bare === '' ? whole : bare).replace(/[,;:]$/, '').split(/\s+/);
  const says = words.some(
    (word) => /\p{L}{3}/u.test(word) && !GLUE.has(word.toLowerCase()) && !PRAISE.has(word.toLowerCase()),
  );
  return says && words.length <= MOST_OBJECT_WORDS ? words.join(' ') : '';
}
