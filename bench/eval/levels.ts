import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Level } from '../../src/fit/finding.ts';
import type { Requirement } from '../../src/fit/role.ts';
import { scoreAt } from '../../src/fit/score.ts';
import { table } from '../speed/table.ts';

const LEVELS: Readonly<Record<string, Level>> = { a: 'absent', l: 'listed', u: 'used', p: 'proven' };
const Row = z.tuple([z.string(), z.string(), z.string(), z.enum(['a', 'l', 'u', 'p'])]);

/** A requirement by a hash of its id: labels hold no words of a posting. */
const hashOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 8);

/** The levels marked by hand: what each of twelve resumes shows of each requirement of ten postings. */
export function markedLevels(): (resume: string, posting: string, requirement: string) => Level | undefined {
  const [, ...lines] = readFileSync(new URL('../labels/levels.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const rows = lines.map((line) => Row.parse(line.split(',')));
  const known = new Map(rows.map(([resume, posting, id, level]) => [`${resume}\n${posting}\n${id}`, LEVELS[level]]));
  return (resume, posting, id) => known.get(`${resume}\n${posting}\n${hashOf(id)}`);
}

/** One pair's requirements, each with what a person marked and what the reader found; those the reader has renamed since are left out. */
export interface Marked {
  readonly requirements: readonly Requirement[];
  readonly byHand: (id: string) => Level;
  readonly read: (id: string) => Level;
}

/** The score, 0 to 100, that the same arithmetic makes of the levels marked by hand. */
export const scoreByHand = ({ requirements, byHand }: Marked): number => scoreAt(requirements, byHand);

/** How the levels found stand to those marked by hand. */
export function evidence(all: readonly Marked[]): string {
  const pairs = all.flatMap(({ requirements, byHand, read }) =>
    requirements.map(({ id }) => ({ hand: byHand(id), found: read(id) })),
  );
  const count = (of: (pair: (typeof pairs)[number]) => boolean): number => pairs.filter(of).length;
  const shown = count(({ hand }) => hand !== 'absent');
  const found = count(({ found: level }) => level !== 'absent');
  const both = count(({ hand, found: level }) => hand !== 'absent' && level !== 'absent');
  const names = Object.values(LEVELS);
  const rows = names.map((hand) => [
    `marked ${hand}`,
    ...names.map((level) => `${count((pair) => pair.hand === hand && pair.found === level)}`),
  ]);
  return `What each resume shows of each requirement was marked by reading, without the reader's answer: ${pairs.length} levels. Of what the reader found, **${(both / found).toFixed(3)}** is there; of what is there, it found **${(both / shown).toFixed(3)}**. What a list under a job names is *used* by hand and *listed* by the reader: it tells no work, and anybody can add to it.

${table(['', ...names.map((level) => `found ${level}`)], rows)}`;
}
