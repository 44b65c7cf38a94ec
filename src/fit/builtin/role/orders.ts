import { NOUNS_TOO } from './starts-action.ts';
import { verbOf } from './verbs.ts';

/** Orders to whoever applies, and what the house promises. */
const TO_APPLICANTS =
  /^(?:apply|send|call|ring|phone|text|email|contact|message|pop|drop|visit|come|join|see|find|read|click|meet|discover|grow|enjoy|get|become|be|do|have|take the|make (?:a|your)|bring your|start|own|build your|help us|follow|submit|include|tell)\b/i;
const OF_THE_HOUSE = /\b(?:we|us|your (?:cv|career|future|resume)|our (?:team|story|values|mission))\b/i;
const MOST_WORDS = 45;

/** True for a sentence that orders work, verb first: "Lay bricks and blocks to line and level, point up and keep the site tidy." */
export function isOrder(sentence: string): boolean {
  const [first = '', second = ''] = sentence.split(/\s+/, 2);
  const plain = first.toLowerCase();
  return (
    second !== '' &&
    /^\p{Lu}\p{Ll}+$/u.test(first) &&
    verbOf(plain) === plain &&
    !(NOUNS_TOO.has(plain) && !sentence.includes(',')) &&
    !TO_APPLICANTS.test(sentence) &&
    !OF_THE_HOUSE.test(sentence) &&
    !/[!?]$/.test(sentence) &&
    sentence.split(/\s+/).length <= MOST_WORDS
  );
}

const FEWEST_PIECES = 3;
const isDoing = (word: string): boolean => /ing$/.test(word) && verbOf(word) !== null;

/** True for a row of work without a verb of its own: "School runs, cooking meals, laundry and messy play." */
export function isRowOfWork(sentence: string): boolean {
  const pieces = sentence.replace(/\.$/, '').split(/,\s+(?:and\s+)?|\s+and\s+/);
  const doings = pieces.filter((piece) => /\s/.test(piece) && isDoing(piece.split(' ', 1)[0] ?? ''));
  return (
    pieces.length >= FEWEST_PIECES &&
    doings.length > 0 &&
    !OF_THE_HOUSE.test(sentence) &&
    pieces.every((piece) => piece.split(' ').length <= 4)
  );
}
