import { GLUE, PRAISE } from '../grammar.ts';
import { isName } from './content.ts';
import type { Draft } from './draft.ts';
import { IMPORTANCES } from './order.ts';

/** What is asked is dropped only where a posting asks for more than any of thirty labelled ones does (41). */
const MOST = 40;
/** No labelled posting asks for more manners of working. */
const MOST_SOFT = 12;
/** Duties fill a role that asks for little, so far and by so many. */
const ENOUGH = 16;
const MOST_DUTIES = 9;

interface Kept {
  readonly draft: Draft;
  readonly key: ReadonlySet<string>;
}

/** Joins drafts that name the same thing, keeps the stronger asking, and drops the weakest beyond an ordinary posting's measure. */
export function merge(drafts: readonly Draft[]): Draft[] {
  const out: Kept[] = [];
  const byWord = new Map<string, number[]>();
  for (const draft of drafts) {
    const key = keyOf(draft.label);
    const near = [...new Set(marksOf(draft, key).flatMap((mark) => byWord.get(mark) ?? []))].sort((a, b) => a - b);
    const at = near.find((index) => isSame(out[index], draft, key));
    const other = at === undefined ? undefined : out[at];
    if (other && at !== undefined) out[at] = { draft: joined(other.draft, draft), key: other.key };
    else if (key.size > 0) {
      out.push({ draft, key });
      for (const mark of marksOf(draft, key)) byWord.set(mark, [...(byWord.get(mark) ?? []), out.length - 1]);
    }
  }
  return limited(out.map((one) => one.draft));
}

function isSame(kept: Kept | undefined, draft: Draft, key: ReadonlySet<string>): boolean {
  return kept !== undefined && same(kept.draft, kept.key, draft, key);
}

/** What two drafts must share to be worth comparing: a word of the label or the name of an alternative. */
function marksOf(draft: Draft, key: ReadonlySet<string>): string[] {
  return [...key, ...draft.alternatives.map((name) => name.toLowerCase())];
}

function keyOf(label: string): ReadonlySet<string> {
  const words =
    label
      .replace(/\s*\([^)]*\)/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#.]+/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/\.$/, ''))
      .filter((word) => !GLUE.has(word) && !PRAISE.has(word))
      .map(root),
  );
}

function root(word: string): string {
  return word.length < 5
    ? word.replace(/s$/, '')
    : word.replace(/(?:ations?|ings?|ments?|ies|es|s|ed|er|ers)$/, '').replace(/[ey]$/, '');
}

function same(a: Draft, keyA: ReadonlySet<string>, b: Draft, keyB: ReadonlySet<string>): boolean {
  if (a.label.toLowerCase() === b.label.toLowerCase()) return true;
  const shared = keyA.intersection(keyB).size;
  const union = keyA.size + keyB.size - shared;
  if (union > 0 && shared / union >= 0.66) return true;
  const [small, large] = keyA.size <= keyB.size ? [keyA, keyB] : [keyB, keyA];
  if (small.size >= 2 && shared === small.size && (a.duty || b.duty || large.size - small.size <= 1)) return true;
  return contains(a, b) || contains(b, a) || headOf(a, b) || headOf(b, a) || sameTerm(a, b);
}

/** "assessment" among the duties is the "assessment for learning" that is asked. */
const headOf = (one: Draft, named: Draft): boolean =>
  one.duty && !isName(one.label) && HEADED.some((word) => named.label.startsWith(`${one.label} ${word} `));
const HEADED = ['for', 'of', 'in', 'with'];

/** "React or Vue" and a softer "React" are one: the group stands. */
function contains(group: Draft, one: Draft): boolean {
  const softer = one.duty || IMPORTANCES[one.importance] < IMPORTANCES[group.importance];
  if (group.alternatives.length < 2 || !softer) return false;
  const names = new Set(group.alternatives.map((name) => name.toLowerCase()));
  return one.alternatives.every((name) => names.has(name.toLowerCase()));
}

/** Two wordings of one lexicon name. */
function sameTerm(a: Draft, b: Draft): boolean {
  const name = a.alternatives.length === 2 ? a.alternatives[1] : a.alternatives[0];
  const other = b.alternatives.length === 2 ? b.alternatives[1] : b.alternatives[0];
  if (a.words === b.words && isName(a.label) && isName(b.label)) return false;
  return (
    a.alternatives.length <= 2 &&
    b.alternatives.length <= 2 &&
    !/ or /.test(a.label + b.label) &&
    name?.toLowerCase() === other?.toLowerCase()
  );
}

/** Where a thing is both asked and done, the asking decides how strongly. */
function joined(a: Draft, b: Draft): Draft {
  const heavier =
    a.duty === b.duty ? IMPORTANCES[b.importance] - IMPORTANCES[a.importance] : Number(a.duty) - Number(b.duty);
  const richer = heavier === 0 && a.alternatives.length === 1 && b.alternatives.length > 2;
  const [main, other] = heavier > 0 || richer ? [b, a] : [a, b];
  const years = Math.max(main.years ?? 0, other.years ?? 0);
  const alternatives =
    a.kind === 'soft' ? [...new Set([...main.alternatives, ...other.alternatives])] : main.alternatives;
  return { ...main, alternatives, duty: a.duty && b.duty, ...(years > 0 ? { years } : {}) };
}

/** What is asked comes before what is only done, whatever else has to go. */
function limited(drafts: readonly Draft[]): Draft[] {
  const soft = strongest(
    drafts.filter((one) => one.kind === 'soft'),
    MOST_SOFT,
  );
  const asked = strongest(
    [...drafts.filter((one) => !one.duty && one.kind !== 'soft'), ...soft.filter((one) => !one.duty)],
    MOST,
  );
  const duties = drafts.filter((one) => one.duty && (one.kind !== 'soft' || soft.includes(one)));
  const room = Math.max(0, Math.min(MOST_DUTIES, ENOUGH - asked.length));
  const kept = new Set([...asked, ...strongest(duties, room)]);
  return strongest(
    drafts.filter((one) => kept.has(one)),
    MOST,
  );
}

/** The first `most` by how strongly they are asked; the posting's order otherwise. */
function strongest(drafts: readonly Draft[], most: number): Draft[] {
  return drafts
    .map((draft, index) => ({ draft, index }))
    .sort(
      (a, b) =>
        IMPORTANCES[b.draft.importance] - IMPORTANCES[a.draft.importance] ||
        Number(a.draft.duty) - Number(b.draft.duty) ||
        a.index - b.index,
    )
    .slice(0, most)
    .map(({ draft }) => draft);
}
