import type { ProblemText } from '../chat/problem.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import { shortened } from '../fit/wording.ts';

/** One resume against several postings, or several resumes against one. */
export interface Compared {
  readonly of: 'postings' | 'resumes';
  readonly entries: readonly (WeighedEntry | UnreadEntry)[];
}

export interface WeighedEntry {
  /** Where it stood in what was given, from 1. */
  readonly place: number;
  readonly evaluation: Evaluation;
  /** The evaluation's, where it is kept. */
  readonly id?: string | undefined;
}

/** What could not be weighed, and what to do about it. */
export interface UnreadEntry {
  readonly place: number;
  /** The site's name, where it came by a link. */
  readonly site?: string | undefined;
  readonly problem: ProblemText;
}

export const weighedOf = ({ entries }: Compared): WeighedEntry[] =>
  entries.flatMap((entry) => ('evaluation' in entry ? [entry] : []));

export const unreadOf = ({ entries }: Compared): UnreadEntry[] =>
  entries.flatMap((entry) => ('problem' in entry ? [entry] : []));

/** A name that comes several times in a card (characters). */
const LONGEST_NAME = 40;

/** What an entry is called inside a sentence. */
export type NameOf = (entry: WeighedEntry) => string;

/** A resume by its place, never by anything out of it: "Resume 2". */
export const resumeName: NameOf = ({ place }) => `Resume ${place}`;

/** A posting by its company, else by its title, with its place where two have the same: "Stripe", "Stripe (2)"; "Posting 3" where it names neither. */
export function postingNames(all: readonly WeighedEntry[]): NameOf {
  const nameIn = ({ evaluation: { role, posting } }: WeighedEntry) =>
    shortened(role.company || posting.company || role.title || posting.title || '', LONGEST_NAME);
  const isShared = (name: string) => all.filter((entry) => nameIn(entry) === name).length > 1;
  return (entry) => {
    const name = nameIn(entry);
    if (name === '') return `Posting ${entry.place}`;
    return isShared(name) ? `${name} (${entry.place})` : name;
  };
}
