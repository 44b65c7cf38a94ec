import { readFile } from 'node:fs/promises';
import { visit } from '../../test/support/visitor.ts';
import { inFolder, onOneCore, startProgram } from './program.ts';
import { ms, quantile, table, timed } from './table.ts';

const IN_FLIGHT = 50;
const COMMANDS = 300;

/** How soon `/evaluate` is acknowledged while 50 commands are on their way at any moment, and evaluations go on behind them. */
export async function acknowledge(): Promise<string> {
  const [resume, posting] = await Promise.all(
    ['priya.pdf', 'posting.md'].map((name) => readFile(`test/fixtures/article/${name}`)),
  );
  const times: number[] = [];
  await inFolder(async (dataDir) => {
    const program = await startProgram(dataDir);
    let left = COMMANDS;
    const person = async () => {
      const visitor = await visit(program.url);
      while (left-- > 0) {
        const values = { resume: resume ?? new Uint8Array(), job: posting?.toString() ?? '' };
        let status = 0;
        times.push(await timed(async () => ({ status } = await visitor.give('evaluate', values))));
        if (status !== 202) throw new Error(`a command was answered with ${status}`);
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, person));
    await program.stop();
  });
  const row = [quantile(times, 0.5), quantile(times, 0.99), Math.max(...times)].map(ms);
  const where = onOneCore.length > 0 ? 'the whole service on one core' : 'the service on all cores';
  return `## Acknowledging /evaluate\n\n${COMMANDS} commands, ${IN_FLIGHT} in flight, each with a PDF and a pasted posting; ${where}. Goal: p99 under 300 ms.\n\n${table(['median', 'p99', 'slowest'], [row])}\n`;
}
