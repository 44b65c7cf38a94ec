import { tokens } from '../builtin/words.ts';

/** So many words in a row are a passage; fewer are how people speak. */
const PASSAGE = 6;

/** Finds whether a text repeats a passage of the resume that is not the role's own. The card in a thread carries no quote. */
export function leakFinder(resume: string, role: string): (text: string) => boolean {
  const own = new Set(passagesOf(role));
  const secret = new Set(passagesOf(resume).filter((passage) => !own.has(passage)));
  return (text) => passagesOf(text).some((passage) => secret.has(passage));
}

function passagesOf(text: string): string[] {
  const words = tokens(text).map((token) => token.text);
  return words.slice(PASSAGE - 1).map((_, at) => words.slice(at, at + PASSAGE).join(' '));
}
