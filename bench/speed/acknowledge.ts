import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Visitor, visit } from '../../test/support/visitor.ts';
import { inFolder, onOneCore, startProgram } from './program.ts';
import { ms, quantile, table, timed } from './table.ts';

const IN_FLIGHT = 50;
const COMMANDS = 150;
/** Between two commands of the steady part: six people a second, which is more than one core can evaluate, so the line stays full. */
const APART_MS = 160;

/** How soon `/evaluate` is acknowledged: 50 at the very same moment, and one after another while at least 50 evaluations are unfinished. */
export async function acknowledge(): Promise<string> {
  const [resume, posting] = await Promise.all(
    ['priya.pdf', 'posting.md'].map((name) => readFile(`test/fixtures/article/${name}`)),
  );
  const values = { resume: resume ?? new Uint8Array(), job: posting?.toString() ?? '' };
  const [burst, steady] = await inFolder(async (dataDir) => {
    const program = await startProgram(dataDir);
    const visitors = await Promise.all(Array.from({ length: IN_FLIGHT }, () => visit(program.url)));
    const together = await Promise.all(visitors.map((visitor) => given(visitor, values)));
    const apart: Promise<number>[] = [];
    for (let at = 0; at < COMMANDS; at++) {
      apart.push(given(visitors[at % IN_FLIGHT] ?? (await visit(program.url)), values));
      await sleep(APART_MS);
    }
    const line = await Promise.all(apart);
    program.child.kill('SIGKILL');
    return [together, line];
  });
  const row = (name: string, times: readonly number[]) => [
    name,
    ...[quantile(times, 0.5), quantile(times, 0.99), Math.max(...times)].map(ms),
  ];
  const where = onOneCore.length > 0 ? 'the whole service on one core' : 'the service on all cores';
  return `## Acknowledging /evaluate\n\nEach command with a PDF and a pasted posting; ${where}. Goal: p99 under 300 ms while 50 are in flight.\n\n${table(['commands', 'median', 'p99', 'slowest'], [row(`${COMMANDS}, one after another, 50 or more unfinished`, steady), row(`${IN_FLIGHT} at the very same moment`, burst)])}\n`;
}

async function given(visitor: Visitor, values: Readonly<Record<string, string | Uint8Array>>): Promise<number> {
  let status = 0;
  const time = await timed(async () => ({ status } = await visitor.give('evaluate', values)));
  if (status !== 202) throw new Error(`a command was answered with ${status}`);
  return time;
}
