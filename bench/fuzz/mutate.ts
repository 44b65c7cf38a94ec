import { directoryOf, partOf } from '../../src/resume/zip.ts';
import { zip } from '../../test/support/zip.ts';
import { below, pick, type Random } from './random.ts';

/** Values that readers of lengths, offsets and counts trip over. */
const NUMBERS = ['0', '-1', '1', '255', '65536', '2147483647', '4294967296', '99999999999999999999', '1e309', 'NaN'];
const SIGNS = [
  '<',
  '>',
  '{',
  '}',
  '\\',
  '"',
  '&',
  '(',
  ')',
  '[',
  ']',
  '\0',
  '%',
  '<<',
  '>>',
  '<!--',
  ']]>',
  '&#x110000;',
];
/** Nesting as deep as a file of some hundred kilobytes can have it. */
const DEEPEST = 20_000;

/** Some bytes changed, cut out, doubled or put elsewhere. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let made = Buffer.from(bytes);
  for (let times = 1 + below(random, 8); times > 0; times--) {
    const at = below(random, made.length);
    const length = below(random, Math.min(made.length - at, 1 + below(random, 400)));
    const way = below(random, 5);
    if (way === 0) made[at] = below(random, 256);
    else if (way === 1) made = Buffer.concat([made.subarray(0, at), made.subarray(at + length)]);
    else if (way === 2) made = Buffer.concat([made.subarray(0, at + length), made.subarray(at)]);
    else if (way === 3) made = made.subarray(0, Math.max(1, at));
    else made.copyWithin(below(random, made.length), at, at + length);
    if (made.length === 0) return new Uint8Array(1);
  }
  return new Uint8Array(made);
}

/** Text changed where its structure is: numbers, signs, whole elements, and nesting without end. */
export function mutateText(text: string, random: Random): string {
  let made = text;
  for (let times = 1 + below(random, 6); times > 0; times--) made = changed(made, random);
  return made;
}

function changed(text: string, random: Random): string {
  const pieces = text.split(/(?=[<{}\\]|\b\d+\b|\bobj\b|\n)/);
  const at = below(random, pieces.length);
  const piece = pieces[at] ?? '';
  const way = below(random, 6);
  if (way === 0) pieces[at] = piece.replace(/\d+/, pick(random, NUMBERS));
  else if (way === 1) pieces.splice(at, 1 + below(random, 4));
  else if (way === 2) pieces.splice(at, 0, ...pieces.slice(at, at + 1 + below(random, 10)));
  else if (way === 3) pieces.splice(at, 0, pick(random, SIGNS));
  else if (way === 4) pieces.splice(at, 1, pick(random, pieces));
  else pieces.splice(at, 0, piece.slice(0, 40).repeat(below(random, 20) === 0 ? DEEPEST : below(random, 50)));
  return pieces.join('');
}

/** An archive whose parts are changed and packed again, so that the change gets past the ZIP reader. */
export function mutateParts(bytes: Uint8Array, random: Random): Uint8Array {
  const entries = directoryOf(bytes);
  const parts = Object.fromEntries(entries.map(({ name }) => [name, partOf(bytes, entries, name) ?? '']));
  const name = pick(random, Object.keys(parts));
  return zip({ ...parts, [name]: mutateText(parts[name] ?? '', random) });
}
