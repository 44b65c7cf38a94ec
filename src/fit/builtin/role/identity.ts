import type { KnockOut, Requirement } from '../../role.ts';
import type { Asked } from './clause.ts';
import type { Draft } from './draft.ts';

/** Requirements for good: each with an id of its own, a slug of its label. */
export function withIds(drafts: readonly Draft[]): Requirement[] {
  const taken = new Set<string>();
  return drafts.map(({ duty: _, alternatives, ...rest }) => ({
    id: slug(rest.label, taken),
    ...rest,
    alternatives: [...alternatives],
  }));
}

/** Kinds of which a posting has one: the first it states. */
const ONCE: ReadonlySet<string> = new Set(['years', 'degree', 'permit']);

/** Knock-outs for good: each once, however often the posting says it. */
export function knockOutsOf(conditions: Asked['conditions']): KnockOut[] {
  const taken = new Set<string>();
  const seen = new Set<string>();
  return conditions.flatMap(({ kind, label, asks, years, words }) => {
    const key = ONCE.has(kind) ? kind : `${kind} ${label.toLowerCase()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const asked = years === undefined ? {} : { years };
    return [{ id: slug(`${kind} ${label}`, taken), kind, label, asks: [...asks], ...asked, words }];
  });
}

/** An id that is not taken yet, made of the words of a label; it is taken then. */
export function slug(label: string, taken: Set<string>): string {
  const base =
    label
      .toLowerCase()
      .replaceAll('+', ' plus')
      .replaceAll('#', ' sharp')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'requirement';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
