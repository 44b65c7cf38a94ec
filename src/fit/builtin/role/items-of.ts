import { items } from './alternatives.ts';
import type { Item } from './choices.ts';
import { isName } from './content.ts';
import { join, unjoin } from './joined.ts';
import type { Vocabulary } from './terms.ts';

/** The separate things that a text names, no known name cut in two. */
export function itemsOf(text: string, vocabulary: Vocabulary): Item[] {
  const known = (name: string): boolean => vocabulary.whole(unjoin(name)) !== null;
  return items(join(text, vocabulary), known)
    .map((item) => ({ ...item, head: unjoin(item.head), options: item.options.map(unjoin) }))
    .flatMap((item) => rowOf(item, vocabulary));
}

/** Two names side by side are as often one: "ASP.NET Web API". */
const FEWEST_IN_A_ROW = 3;

/** "Java Spring Docker": names side by side, with nothing between them, are a row that lost its commas. */
function rowOf(item: Item, vocabulary: Vocabulary): Item[] {
  const hits = vocabulary.hits(item.head).filter(({ start, end }) => isName(item.head.slice(start, end)));
  const rest = hits.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), item.head);
  if (hits.length < FEWEST_IN_A_ROW || /\S/.test(rest) || item.options.length > 0) return [item];
  return hits.map(({ start, end }) => ({ ...item, head: item.head.slice(start, end) }));
}
