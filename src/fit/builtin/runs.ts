import { sentences } from './sentences.ts';
import { stem, tokens } from './words.ts';

/** Two people write so many words alike only where one copied: of 930 pairs of resumes and postings none shares seven. */
const RUN = 8;
/** A shorter sentence counts where it is the same from end to end. */
const SHORTEST = 5;

/** What every run of eight words of a text hashes to, sentence by sentence; of a shorter sentence its whole. Word forms are one. */
export const runsOf = (text: string): number[] => sentences(text).flatMap((sentence) => runsIn(sentence.text));

function runsIn(sentence: string): number[] {
  const words = tokens(sentence).map((word) => stem(word.text));
  if (words.length < SHORTEST) return [];
  const count = Math.max(1, words.length - RUN + 1);
  return Array.from({ length: count }, (_, at) => hash(words.slice(at, at + RUN).join(' ')));
}

/** FNV-1a in 32 bits: in one of some ten thousand evaluations a line is taken for a copy by chance. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Runs as a role keeps them. */
export const packed = (runs: readonly number[]): string => [...new Set(runs)].map((run) => run.toString(36)).join(' ');

/** And out of it again. */
export const unpacked = (runs: string): ReadonlySet<number> =>
  new Set(runs.split(' ').map((run) => Number.parseInt(run, 36)));
