import type { Role } from '../../role.ts';
import { workAsked } from '../../work-as.ts';
import { linesOf, nearness } from '../lexicon/lines.ts';
import type { Evidence } from './evidence.ts';
import { titlesIn } from './titles.ts';

/** The line of work of the posting, and the jobs of a resume that are of it, as indexes of entries. */
export interface OwnLine {
  readonly lines: ReadonlySet<string>;
  readonly jobs: ReadonlySet<number>;
}

/** The jobs of the line that the posting's title names; none where it names none. */
export function ownLine({ requirements }: Pick<Role, 'requirements'>, evidence: Evidence): OwnLine {
  const titles = requirements.flatMap(({ alternatives }) => alternatives.flatMap((each) => workAsked(each) ?? []));
  const lines = new Set(titles.flatMap((title) => [...linesOf(title)]));
  const own = titlesIn(evidence).filter((one) => nearness(one.lines, lines) === 'same');
  return { lines, jobs: new Set(own.map(({ entry }) => entry)) };
}
