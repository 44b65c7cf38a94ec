import type { Dimension, Requirement } from '../../role.ts';
import { type Cluster, strongest, type Weighed } from './clusters.ts';
import { questionOn } from './dimensions-asked.ts';
import { isTested } from './tested.ts';

/** How many sentences about the work return to it. */
export function mentions({ cues }: Cluster, duties: readonly string[]): number {
  return cues === null ? 0 : duties.filter((duty) => cues.test(duty)).length;
}

/** A cluster in words: the contrast, why, and a quotation and a question that belong to what stands in its title. */
export function dimensionOf(cluster: Cluster, weighed: Weighed): Dimension {
  const { id, not, members } = cluster;
  const ordered = strongest(members);
  const telling = tellingOf(cluster, ordered);
  const head = cluster.head ?? capital(headNames(heads(ordered, not)).join(' and '));
  return {
    id,
    title: `${head}, not ${not}`,
    why: why(cluster, telling, weighed),
    words: telling[0]?.words ?? '',
    question: questionOn(id, namesAsked(cluster, ordered)),
    requirements: members.map(({ id }) => id),
  };
}

/** The members with those of the title first: what is quoted and counted must show what the title says. */
function tellingOf({ id, not, head }: Cluster, ordered: readonly Requirement[]): Requirement[] {
  const names = head === undefined || id === 'languages' || id === 'domain' ? headNames(heads(ordered, not)) : [head];
  const isInTitle = ({ label }: Requirement): boolean =>
    names.some((name) => name.toLowerCase() === bare(label).toLowerCase());
  return [...ordered.filter(isInTitle), ...ordered.filter((one) => !isInTitle(one))];
}

const MOST_HEAD_WORDS = 6;

const MOST_LANGUAGES = 3;

/** What a question names: the languages, the field, or the names that stand in the title. */
function namesAsked({ id, not }: Cluster, ordered: readonly Requirement[]): string[] {
  const names = ordered.map(({ label }) => bare(label));
  if (id === 'languages') return names.slice(0, MOST_LANGUAGES);
  if (id === 'domain') return names.slice(0, 1);
  return headNames(heads(ordered, not));
}

/** Those that a title may stand on: no paper, and nothing that is the very contrast. */
function heads(ordered: readonly Requirement[], not: string): readonly Requirement[] {
  const says = ({ label }: Requirement): boolean =>
    !label.toLowerCase().includes(not) && !not.includes(label.toLowerCase());
  const tested = ordered.filter((one) => isTested(one) && says(one));
  return tested.length > 0 ? tested : ordered;
}

/** The strongest one or two names of the cluster. */
function headNames(ordered: readonly Requirement[]): string[] {
  const names = ordered.map(({ label }) => bare(label));
  const first = names.find((name) => name.split(/\s+/).length <= MOST_HEAD_WORDS - 2) ?? names[0] ?? '';
  const room = MOST_HEAD_WORDS - 1 - first.split(/\s+/).length;
  const second = names.find(
    (name) => name !== first && !/ (?:and|or) /.test(name + first) && name.split(/\s+/).length <= room,
  );
  return second === undefined ? [first] : [first, second];
}

/** "cloud platforms (AWS, Azure)" is cloud platforms; the first of a choice stands for it. */
export function bare(label: string): string {
  const plain = label.replace(/\s*\(.*$/, '');
  return /,/.test(plain) ? (plain.split(',')[0] ?? plain) : plain;
}

export function capital(text: string): string {
  return /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

export function count(number: number): string {
  return NUMBERS[number] ?? String(number);
}

/** The posting's own facts, counted. */
function why(cluster: Cluster, telling: readonly Requirement[], { total: all, duties }: Weighed): string {
  const musts = cluster.members.filter(({ importance }) => importance === 'must').length;
  const total = cluster.members.length;
  const names = telling.slice(0, 3).map(({ label }) => bare(label));
  const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const strength =
    musts === 0
      ? ''
      : musts === total
        ? total === 1
          ? ', as a must'
          : ', all as musts'
        : `, ${count(musts).toLowerCase()} of them as ${musts === 1 ? 'a must' : 'musts'}`;
  const asked = `${count(total)} of ${all} requirements ${total === 1 ? 'asks' : 'ask'} for this${strength}: ${list}${total > names.length ? ' among them' : ''}.`;
  const told = mentions(cluster, duties);
  return told === 0
    ? asked
    : `${asked} ${count(told)} of ${duties.length} ${duties.length === 1 ? 'sentence' : 'sentences'} about the work ${told === 1 ? 'returns' : 'return'} to it.`;
}
