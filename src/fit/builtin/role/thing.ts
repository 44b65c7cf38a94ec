import type { RequirementKind } from '../../role.ts';
import { canonicalName, namesOf } from './canon.ts';
import type { Item } from './choices.ts';
import { trimEdges } from './edges.ts';
import { isAcronym } from './examples.ts';
import { either, illustrated } from './grouping.ts';
import { kindOf } from './kinds.ts';
import { isFiller, softOf } from './soft.ts';
import type { Vocabulary } from './terms.ts';

/** A thing asked for, named. */
export interface Named {
  readonly label: string;
  readonly kind: RequirementKind;
  readonly alternatives: readonly string[];
}

const MOST_OPTIONS = 8;

/** Whether a label names something known, also where it began the posting's sentence. */
const isKnown = (label: string, { whole }: Vocabulary): boolean =>
  whole(label) !== null || whole(label.charAt(0).toUpperCase() + label.slice(1)) !== null;

/** A name with nothing to choose from; none where there is no name. */
export function plain(label: string, kind: RequirementKind, alternatives: readonly string[] = [label]): Named[] {
  return label === '' ? [] : [{ label, kind, alternatives }];
}

/** A known name says enough alone; of a field the doing is asked: "taking payments". */
const isOwn = (bare: string, name: (head: string) => string, { whole }: Vocabulary): boolean =>
  whole(bare) !== null && !(whole(bare)?.kind === 'domain' && /^\p{Ll}+ing \p{Ll}+$/u.test(name(bare)));

/** Names one item, by `name` where its head is no name of its own. */
export function thing(item: Item, name: (head: string) => string, vocabulary: Vocabulary): Named[] {
  const soft = softThing(item, vocabulary);
  if (soft.length > 0) return soft;
  if (isFiller(item.head) && vocabulary.hits(item.head).length === 0) return [];
  const canonical = (text: string): string => canonicalName(text, vocabulary);
  const aliases = item.illustrates
    ? item.options.filter((option) => isAcronym(option, item.head) || isAcronym(item.head, option))
    : [];
  const options = [...new Set(item.options.filter((option) => !aliases.includes(option)).map(canonical))]
    .filter((option) => option !== '')
    .slice(0, MOST_OPTIONS);
  const bare = trimEdges(item.head);
  const head = bare === '' ? '' : isOwn(bare, name, vocabulary) ? canonical(bare) : canonical(name(item.head));
  if (options.length === 0)
    return plain(head, kindOf(head, vocabulary), [...new Set([...namesOf(head, vocabulary), ...aliases])]);
  const group = item.illustrates
    ? illustrated(head, { raw: bare, known: isKnown(head, vocabulary) }, options)
    : either(options, head);
  const kinds = [head, ...options].map((one) => kindOf(one, vocabulary));
  const domain = !item.illustrates && kinds.includes('domain');
  const kind = domain ? 'domain' : (kinds[head === '' ? 1 : 0] ?? 'skill');
  const bareOptions = head === '' && !options.some((option) => GUIDING.test(option));
  const guiding = bareOptions ? GUIDING.exec(name(options[0] ?? ''))?.[0] : undefined;
  return plain(`${guiding ?? ''}${group.label}`, kind, group.alternatives);
}

/** Of people who are led, the leading is asked: "supervising assistant or trainee". */
const GUIDING = /^(?:supervising|leading|managing|coaching|mentoring|training) /;

const LONGEST_MANNER = 7;

function softThing(item: Item, vocabulary: Vocabulary): Named[] {
  if (item.head === '' || item.head.split(/\s+/).length > LONGEST_MANNER) return [];
  return vocabulary.hits(item.head).some(({ term }) => term.kind !== 'soft') ? [] : softOf(item.head);
}
