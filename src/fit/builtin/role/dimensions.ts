import type { Dimension, Requirement } from '../../role.ts';
import { type Cluster, strongest, type Weighed, weight } from './clusters.ts';
import { bare, capital, count, dimensionOf, mentions } from './dimensions-told.ts';
import { fieldOf } from './field-of.ts';
import { ordinaryClusters } from './ordinary.ts';
import { isTested } from './tested.ts';
import { belongs } from './theme-fields.ts';
import { THEMES } from './themes.ts';

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
