import { VAGUE } from '../grammar.ts';
import { isAcronym } from './examples.ts';

const MOST_LISTED = 4;
const MOST_LABEL_WORDS = 6;

/** A label for several things of which any will do, and all of them. */
export interface Grouped {
  readonly label: string;
  readonly alternatives: readonly string[];
}

/** A head as the posting writes it, and whether the lexicon knows it. */
export interface Written {
  readonly raw: string;
  readonly known: boolean;
}

export function either(options: readonly string[], head: string): Grouped {
  const short = head !== '' && head.split(/\s+/).length <= MOST_LABEL_WORDS;
  return { label: short ? head : listed(saidOnce(options)), alternatives: options };
}

/** "child protection or mandatory reporting training": what all of them end on is said once. */
function saidOnce(options: readonly string[]): readonly string[] {
  const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
  const [first = ''] = options;
  const alike = options.length > 1 && options.every((name) => name.includes(' ') && last(name) === last(first));
  return alike && /^\p{Ll}/u.test(last(first))
    ? options.map((name, index) => (index < options.length - 1 ? name.slice(0, name.lastIndexOf(' ')) : name))
    : options;
}

/** "BI tools (Tableau, Looker)": the class and its examples; any example, or the class by name, satisfies it. */
export function illustrated(head: string, { raw, known }: Written, options: readonly string[]): Grouped {
  const vague = head === '' || (!known && raw.split(/\s+/).every((word) => VAGUE.has(word.toLowerCase())));
  if (vague) return { label: listed(options), alternatives: options };
  const others = options.filter((option) => option.toLowerCase() !== head.toLowerCase());
  return { label: labelWith(head, others), alternatives: [...others, head] };
}

function labelWith(head: string, options: readonly string[]): string {
  let count = head.split(/\s+/).length;
  const shown: string[] = [];
  for (const option of options) {
    count += option.split(/\s+/).length;
    if (count > MOST_LABEL_WORDS || isAcronym(option, head) || isAcronym(head, option)) break;
    shown.push(option);
  }
  return shown.length === 0 ? head : `${head} (${shown.join(', ')})`;
}

const MOST_LISTED_WORDS = 8;

export function listed(options: readonly string[]): string {
  const sizes = options.map((option) => option.split(/\s+/).length);
  const fits = sizes.findIndex(
    (_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0) > MOST_LISTED_WORDS,
  );
  const shown = options.slice(0, Math.min(MOST_LISTED, Math.max(1, fits < 0 ? options.length : fits)));
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
