import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dispose, keepWarm, readResume } from '../../src/resume/read.ts';
import { ms, quantile, table, timed } from './table.ts';

const data = fileURLToPath(new URL('../../../shared/data/resumes', import.meta.url));
const TOOLS = ['rolefit', 'pdf-parse', 'unpdf'] as const;
/** Manuals of 49 to 73 pages are no resumes: their memory is measured, not their speed. */
const MANUAL = /_full\.pdf$/;
const ROUNDS = 8;
const CHILDREN = 9;
const WORST = 3;
/** A spare child is ready after this long (ms). */
const SPARE = 1_500;

type Took = { readonly cpu: number; readonly peak: number };

/** PDF text per second beside other readers, a cold and a warm child, and memory at its worst. */
export async function reading(): Promise<string> {
  const goal = 'Goal: within 1.5 times pdf-parse alone, with geometry, hidden text, sections and redaction.';
  if (!existsSync(data)) return `## Reading PDF\n\nLEFT OUT: there are no resumes to measure with at ${data}.\n`;
  const all = readdirSync(data)
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => join(data, file));
  const resumes = all.filter((file) => !MANUAL.test(file));
  return `## Reading PDF\n\n${resumes.length} resumes, processor time, ${ROUNDS} warm rounds. ${goal}\n\n${speeds(resumes)}\n\n${await children(resumes)}\n\n${memory(all)}\n`;
}

function run(tool: string, rounds: number, files: readonly string[]): Took {
  const script = fileURLToPath(new URL('./reading-run.ts', import.meta.url));
  const args = ['--disable-warning=ExperimentalWarning', script, tool, String(rounds), ...files];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
}

function speeds(files: readonly string[]): string {
  const took = TOOLS.map((tool) => [tool, run(tool, ROUNDS, files).cpu] as const);
  const alone = took.find(([tool]) => tool === 'pdf-parse')?.[1] ?? Number.NaN;
  const poppler = pdftotext(files);
  const all = poppler === null ? took : [...took, ['pdftotext (a process for each file)', poppler] as const];
  const rows = all.map(([tool, cpu]) => [
    tool,
    ms(cpu / files.length),
    (files.length / (cpu / 1_000)).toFixed(0),
    (cpu / alone).toFixed(2),
  ]);
  const missing = poppler === null ? '\n\n`pdftotext` is not installed here and was left out.' : '';
  return `${table(['reader', 'a resume', 'resumes a second', 'times pdf-parse'], rows)}${missing}`;
}

/** Wall time, or null where the program is not there. */
function pdftotext(files: readonly string[]): number | null {
  const begun = performance.now();
  try {
    for (const file of files) execFileSync('pdftotext', ['-layout', file, '-'], { stdio: 'ignore' });
    return performance.now() - begun;
  } catch {
    return null;
  }
}

async function children(files: readonly string[]): Promise<string> {
  const one = files.find((file) => file.includes('John_Doe')) ?? files[0] ?? '';
  const read = () => timed(() => readResume(new Uint8Array(readFileSync(one))));
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let child = 0; child < CHILDREN; child++) cold.push(await read());
  keepWarm();
  for (let child = 0; child < CHILDREN; child++) {
    await new Promise((resolve) => setTimeout(resolve, SPARE));
    warm.push(await read());
  }
  dispose();
  const row = (name: string, times: readonly number[]) => [name, ms(quantile(times, 0.5)), ms(Math.max(...times))];
  return `${CHILDREN} times the same resume, each in a child process of its own:\n\n${table(['child', 'median', 'slowest'], [row('cold', cold), row('warm', warm)])}`;
}

/** The files that take the most memory are among the largest and the longest. */
function memory(files: readonly string[]): string {
  const largest = files.toSorted((a, b) => statSync(b).size - statSync(a).size).slice(0, WORST);
  const longest = files.filter((file) => MANUAL.test(file)).slice(0, WORST);
  const peaks = [...new Set([...largest, ...longest])].map((file) => ({ file, ...run('rolefit', 1, [file]) }));
  const worst = peaks.toSorted((a, b) => b.peak - a.peak)[0];
  return `Memory at its peak, whole process, worst file: ${worst?.peak.toFixed(0)} MB (${worst?.file.split('/').at(-1)}).`;
}

if (import.meta.main) console.log(await reading());
