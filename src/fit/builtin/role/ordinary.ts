import { subjectOf } from '../../advice-subject.ts';
import type { Requirement } from '../../role.ts';
import { type Cluster, strongest, weight } from './clusters.ts';
import { isName } from './content.ts';
import { fieldOf } from './field-of.ts';
import { isTested } from './tested.ts';

const FEWEST_MEMBERS = 2;
const LEAST_WEIGHT = 4;
/** A longer name reads as a sentence in a title. */
const MOST_WORDS = 4;
/** An employer of a kind is no craft. */
const EMPLOYER = /\b(?:compan|firm|agenc|hospital|start-?up)/i;

/** "Pharmacy" beside general pharmacy work is no contrast. */
const NOTHING_MORE =
  /^(?:pharmacy|nursing|teaching|accounting|construction|retail|hospitality|design|engineering|plumbing)$/i;

/**
 * What no theme holds: the craft itself and the work done, where they carry weight. Names of tools and rules are left alone: without
 * knowing what they are, nothing sensible stands against them.
 */
export function ordinaryClusters(left: readonly Requirement[], title: string): Cluster[] {
  const told = left.filter(isTellable);
  const work = told.filter(({ kind }) => kind === 'experience');
  const craft = told.filter((one) => !work.includes(one) && !one.alternatives.some(isName));
  return [craft, work]
    .filter((members) => members.length >= FEWEST_MEMBERS && weight(members) >= LEAST_WEIGHT)
    .toSorted((a, b) => weight(b) - weight(a))
    .map((members, index) => ({
      ...(index === 0 ? craftOf(title) : PRACTICE),
      members,
      cues: null,
      ...headed(members),
    }))
    .filter(({ id, members }) => id === 'craft' || members.some(({ importance }) => importance === 'must'));
}

/** A thing of two words or more says what it is; two that only share the job make no title together. */
function headed(members: readonly Requirement[]): Pick<Cluster, 'head'> {
  const [top] = strongest(members);
  const equals = members.filter(({ importance }) => importance === top?.importance);
  const name = (equals.find(({ label }) => /\s/.test(label)) ?? top)?.label.replace(/\s*\(.*$/, '') ?? '';
  return { head: name.charAt(0).toUpperCase() + name.slice(1) };
}

function isTellable(requirement: Requirement): boolean {
  const { label } = requirement;
  if (!isTested(requirement) || subjectOf(requirement) === 'skill' || EMPLOYER.test(label) || /\band\b/.test(label))
    return false;
  return label.split(/\s+/).length <= MOST_WORDS && !NOTHING_MORE.test(label);
}

const PRACTICE = { id: 'practice', not: 'theory alone' };

function craftOf(title: string): Pick<Cluster, 'id' | 'not'> {
  return { id: 'craft', not: `general ${fieldOf(title)}` };
}
