import { GLUE, PRAISE } from '../grammar.ts';

const EDGE = /^(?:[\s,;:!/•·▪●–—-]|\.(?![A-Z]))+|[\s,;:.!/•·▪●–—-]+$/g;

/** Takes praise and joining words off both ends. */
export function trimEdges(text: string): string {
  if (ONE_OF.test(text)) return text.replace(EDGE, '');
  let words = text.replace(EDGE, '').split(/\s+/);
  while (words.length > 0 && isEdge(words[0])) words = words.slice(1);
  while (words.length > 0 && isEdge(words.at(-1))) words = words.slice(0, -1);
  return words.join(' ').replace(EDGE, '');
}

/** "one or more of Go, Java" must keep its measure: it makes a choice of the list. */
const ONE_OF = /^\W*(?:at least )?(?:one|any|two|some)(?: or more)? of\b/i;

function isEdge(word: string | undefined): boolean {
  const low = (word ?? '').toLowerCase().replace(/^[^\p{L}\p{N}(.+#]+|[^\p{L}\p{N})+#]+$/gu, '');
  return low === '' || GLUE.has(low) || PRAISE.has(low);
}
