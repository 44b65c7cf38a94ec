import type { Role } from '../../role.ts';
import { workAsked } from '../../work-as.ts';
import { linesOf, nearness } from '../lexicon/lines.ts';
import type { Evidence } from './evidence.ts';
import { type JobTitle, titlesIn } from './titles.ts';

/** The line of work of the posting, and a resume's jobs by how near they are to it, as indexes of entries. */
export interface OwnLine {
  readonly lines: ReadonlySet<string>;
  readonly jobs: ReadonlySet<number>;
  /** Jobs of lines far from it, with their titles. */
  readonly far: ReadonlyMap<number, string>;
}

/** How a resume's jobs stand to the line that the posting's title names; nothing is known where it names none. */
export function ownLine({ requirements }: Pick<Role, 'requirements'>, evidence: Evidence): OwnLine {
  const titles = requirements.flatMap(({ alternatives }) => alternatives.flatMap((each) => workAsked(each) ?? []));
  const lines = new Set(titles.flatMap((title) => [...linesOf(title)]));
  if (lines.size === 0) return { lines, jobs: new Set(), far: new Map() };
  const byJob = [...Map.groupBy(titlesIn(evidence), ({ entry }) => entry)];
  const of = (held: readonly JobTitle[]) => nearness(new Set(held.flatMap((one) => [...one.lines])), lines);
  const known = byJob.filter(([, held]) => held.some((one) => one.lines.size > 0));
  return {
    lines,
    jobs: new Set(known.filter(([, held]) => of(held) === 'same').map(([entry]) => entry)),
    far: new Map(known.filter(([, held]) => of(held) === 'far').map(([entry, [title]]) => [entry, title?.text ?? ''])),
  };
}
