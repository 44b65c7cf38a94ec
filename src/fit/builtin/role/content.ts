import { GLUE, PRAISE, VAGUE } from '../grammar.ts';
import { namesField } from './labels.ts';

/** Capitals inside, digits or signs: a name even to somebody who does not know it. */
export function isName(text: string): boolean {
  return /[A-Z].*[A-Z]|[a-z][A-Z]|\d|[+#]/.test(text) || /^[A-Z][\w.-]*(?:\s+(?:[A-Z][\w.-]*|\d+))*$/.test(text);
}

/** Stands for the examples taken out of a text; no posting holds it. */
export const MARK = /\s*\uE000(\d+)\uE000/g;

/** The words that say something: neither joining words nor praise. */
export function contentOf(left: string): string[] {
  return left
    .split(/\s+/)
    .filter((word) => word !== '' && !GLUE.has(word.toLowerCase()) && !PRAISE.has(word.toLowerCase()));
}

/** True when nothing in it could be told from any other posting. */
export function saysNothing(left: string): boolean {
  return !namesField(contentOf(left)) && contentOf(left).every((word) => VAGUE.has(word.toLowerCase()));
}
