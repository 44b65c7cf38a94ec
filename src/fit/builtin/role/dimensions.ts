import type { Dimension, Requirement } from '../../role.ts';
import { type Cluster, strongest, weight } from './clusters.ts';
import { questionOn } from './dimensions-asked.ts';
import { fieldOf } from './field-of.ts';
import { ordinaryClusters } from './ordinary.ts';
import type { Vocabulary } from './terms.ts';
import { isTested } from './tested.ts';
import { belongs } from './theme-fields.ts';
import { THEMES } from './themes.ts';

/** What the dimensions are composed from. `duties`: the sentences about the work. */
export interface Weighed {
  readonly title: string;
  readonly requirements: readonly Requirement[];
  /** How many things the role asks for, its line of work included. */
  readonly total: number;
  readonly duties: readonly string[];
  readonly vocabulary: Vocabulary;
}

const MOST = 5;
/** Below this many, a theme of a single requirement will do if the duties return to it. */
const FEWEST = 3;
const FEWEST_MEMBERS = 2;
/** Two preferred requirements, or a must and a bonus: less is an aside of the posting. */
const LEAST_WEIGHT = 4;
const LANGUAGES_FOR_BREADTH = 3;
/** The employer's own field is named rarely and decides often. */
const DOMAIN_BONUS = 6;

/** Three to five contrasts for what the posting weighs, heaviest first; fewer when it weighs little. */
export function dimensionsOf(weighed: Weighed): Dimension[] {
  const chosen: Cluster[] = [];
  let left = weighed.requirements;
  while (chosen.length < MOST) {
    const best = heaviest(clusters(left, weighed, chosen.length < FEWEST), weighed);
    if (!best) break;
    chosen.push(best);
    left = left.filter((one) => !best.members.includes(one));
  }
  const more = chosen.length < FEWEST ? ordinary(chosen, left, weighed.title) : [];
  return [...chosen, ...more].map((cluster) => dimensionOf(cluster, weighed));
}

/** Fewer than three are better than a contrast that is already drawn. */
function ordinary(chosen: readonly Cluster[], left: readonly Requirement[], title: string): Cluster[] {
  const drawn = new Set(chosen.map(({ not }) => not.replace('generic', 'general')));
  return ordinaryClusters(left, title)
    .filter(({ not }) => !drawn.has(not))
    .slice(0, FEWEST - chosen.length);
}

function clusters(requirements: readonly Requirement[], weighed: Weighed, loose: boolean): Cluster[] {
  const themed = THEMES.filter(({ id }) => belongs(id, weighed.title)).map(({ id, cues, not }) => ({
    id,
    not,
    cues,
    members: requirements.filter(({ label }) => cues.test(label)),
  }));
  const all = [...special(requirements, weighed), ...themed].filter(({ members }) => members.some(isTested));
  const strict = all.filter(({ id, members }) => enough(id, members));
  return strict.length > 0 || !loose
    ? strict
    : all.filter((cluster) => weight(cluster.members) + mentions(cluster, weighed.duties) >= LEAST_WEIGHT);
}

function enough(id: string, members: readonly Requirement[]): boolean {
  const least = id === 'domain' ? 1 : FEWEST_MEMBERS;
  return members.length >= least && weight(members) >= (id === 'domain' ? 2 : LEAST_WEIGHT);
}

/** Breadth of languages and depth in the employer's own field: known by kind, not by words. */
function special(requirements: readonly Requirement[], { title, vocabulary }: Weighed): Cluster[] {
  const spoken = requirements.filter(
    ({ label, alternatives }) =>
      alternatives.length === 1 && vocabulary.whole(label)?.field === 'languages' && label !== 'SQL',
  );
  const domains = requirements.filter(({ kind }) => kind === 'domain');
  const field = fieldOf(title);
  const breadth = {
    id: 'languages',
    not: 'single-stack comfort',
    members: spoken,
    cues: null,
    head: `${count(spoken.length)}-language fluency`,
  };
  const first = strongest(domains).find(({ label }) => !/\b(?:compan|firm|agenc|hospital)/i.test(label));
  const depth = {
    id: 'domain',
    not: `${field === 'experience' ? 'general experience' : `generic ${field}`}`,
    members: domains,
    cues: null,
    head: `${capital(bare(first?.label ?? '').split(' or ')[0] ?? '')} depth`,
  };
  return [...(spoken.length >= LANGUAGES_FOR_BREADTH ? [breadth] : []), ...(first ? [depth] : [])];
}

function heaviest(all: readonly Cluster[], { duties }: Weighed): Cluster | undefined {
  const scored = all.map((cluster) => ({
    cluster,
    score: weight(cluster.members) + mentions(cluster, duties) + (cluster.id === 'domain' ? DOMAIN_BONUS : 0),
  }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  )?.cluster;
}

function mentions({ cues }: Cluster, duties: readonly string[]): number {
  return cues === null ? 0 : duties.filter((duty) => cues.test(duty)).length;
}

function dimensionOf(cluster: Cluster, weighed: Weighed): Dimension {
  const ordered = strongest(cluster.members);
  const head = cluster.head ?? headOf(heads(ordered, cluster.not));
  return {
    id: cluster.id,
    title: `${head}, not ${cluster.not}`,
    why: why(cluster, weighed),
    words: ordered[0]?.words ?? '',
    question: questionOn(cluster.id, namesAsked(cluster, ordered)),
    requirements: cluster.members.map(({ id }) => id),
  };
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

function headOf(ordered: readonly Requirement[]): string {
  return capital(headNames(ordered).join(' and '));
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
function bare(label: string): string {
  const plain = label.replace(/\s*\(.*$/, '');
  return /,/.test(plain) ? (plain.split(',')[0] ?? plain) : plain;
}

function capital(text: string): string {
  return /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

function count(number: number): string {
  return NUMBERS[number] ?? String(number);
}

/** The posting's own facts, counted. */
function why(cluster: Cluster, { total: all, duties }: Weighed): string {
  const musts = cluster.members.filter(({ importance }) => importance === 'must').length;
  const total = cluster.members.length;
  const names = strongest(cluster.members)
    .slice(0, 3)
    .map(({ label }) => bare(label));
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
