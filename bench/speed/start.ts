import { inFolder, startProgram } from './program.ts';
import { ms, quantile, table } from './table.ts';

const RUNS = 5;

/** From starting the program to the moment it takes commands: on a new folder, and on one it knows. */
export async function start(): Promise<string> {
  const [first, later]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++)
    await inFolder(async (dataDir) => {
      first.push(await startTime(dataDir));
      later.push(await startTime(dataDir));
    });
  const row = (name: string, times: readonly number[]) => [name, ms(quantile(times, 0.5)), ms(Math.max(...times))];
  return `## Start to ready\n\n${RUNS} runs on one core. Goal: under 2 s after the first start.\n\n${table(['start', 'median', 'slowest'], [row('first, with an empty folder', first), row('later', later)])}\n`;
}

async function startTime(dataDir: string): Promise<number> {
  const begun = performance.now();
  const program = await startProgram(dataDir);
  const ready = performance.now() - begun;
  await program.stop();
  return ready;
}
