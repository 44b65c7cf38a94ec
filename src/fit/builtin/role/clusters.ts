import type { Requirement } from '../../role.ts';
import { IMPORTANCES } from './order.ts';
import type { Vocabulary } from './terms.ts';

/** What the dimensions are composed from. `duties`: the sentences about the work. */
export interface Weighed {
  readonly title: string;
  readonly requirements: readonly Requirement[];
  /** How many things the role asks for, its line of work included. */
  readonly total: number;
  readonly duties: readonly string[];
  readonly vocabulary: Vocabulary;
}

/** Requirements that test one thing, before it gets its title. */
export interface Cluster {
  readonly id: string;
  /** The nearest thing that would mislead. */
  readonly not: string;
  readonly members: readonly Requirement[];
  /** Tells a sentence about the work that returns to it. */
  readonly cues: RegExp | null;
  /** The title's first half, where it is not the strongest members' names. */
  readonly head?: string;
}

/** How much of the posting's asking the members carry. */
export function weight(members: readonly Requirement[]): number {
  return members.reduce((sum, { importance }) => sum + IMPORTANCES[importance], 0);
}

/** Strongest asking first, manners of working last among equals. */
export function strongest(members: readonly Requirement[]): Requirement[] {
  return members.toSorted(
    (a, b) =>
      IMPORTANCES[b.importance] - IMPORTANCES[a.importance] || Number(a.kind === 'soft') - Number(b.kind === 'soft'),
  );
}
