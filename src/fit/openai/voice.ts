import type { Grounds } from './grounds.ts';

const THIRD = /\b(?:candidates?|applicants?|he|she|his|hers?|him|himself|herself|this person|i|my|we|our)\b/i;
const MARKUP = /https?:|www\.|[<>`*_#█@|]|\]\(|\n/i;
/** What a person is, not what the papers show; said only where the work is about it: a nurse's children, a bank's old systems. */
const PERSONAL =
  /\b(?:age|aged|old|young|gender|male|female|nationality|ethnic\w*|religio\w*|accent|married|children)\b/gi;
const UNKIND =
  /\b(?:stupid|idiot\w*|worthless|useless|hopeless|pathetic|terrible|laughable|ridiculous|embarrass\w*|joke|loser|garbage|trash|incompetent|lazy|give up|(?:do not|don['’]t) bother)\b/i;

/** What is wrong with how a text speaks, in words for the model: to "you", plainly, kindly, and of the papers alone. */
export const voiceFaults = (text: string, { words }: Grounds): string[] => [
  ...(/\byour?\b/i.test(text) ? [] : ['not spoken to "you"']),
  ...(THIRD.test(text) ? ['speaks of the person instead of to "you", or of itself'] : []),
  ...(MARKUP.test(text) ? ['holds markup, a link or a line break'] : []),
  ...((text.match(PERSONAL) ?? []).some((word) => !words.has(word.toLowerCase()))
    ? ['speaks of what a person is']
    : []),
  ...(UNKIND.test(text) ? ['is unkind'] : []),
];
