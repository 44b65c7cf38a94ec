import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Problem } from '../src/chat/problem.ts';
import { readPostingPage } from '../src/posting/page/page.ts';
import { LIMITS } from '../src/resume/child-process.ts';
import { dispose, keepWarm, readResume } from '../src/resume/read.ts';
import { mutateBytes, mutateParts, mutateText } from './fuzz/mutate.ts';
import { pick, type Random, randomFrom } from './fuzz/random.ts';
import { type Seed, seeds } from './fuzz/seeds.ts';

/**
 * Reads broken files for some minutes (`--minutes`, `--seed`). Each must end in a reading or a Problem, within its time. Prints the
 * seed, how many of each kind, how they ended, the slowest, and how the memory of this process grew. Exit code 1 where one did not.
 */
const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const until = performance.now() + Number(values.minutes ?? 1) * 60_000;
/** Starting a child and ending one that hangs, on a busy machine (milliseconds). */
const SLACK = 5_000;
/** Readers at work at once. */
const LANES = 2;
const NOW = new Date('2026-11-01');
const MEGABYTE = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const random = randomFrom(seed);
const files = seeds();
/** Each kind comes as often as any other, however many files there are of it. */
const byKind = [...Map.groupBy(files, ({ kind }) => kind).values()];
const ends = new Map<string, number>();
const kinds = new Map<string, number>();
const faults: string[] = [];
/** What is still held after a collection (MB), every so many files: what grows here is a leak, the rest is caches and free heap. */
const memory: { readonly count: number; readonly live: number }[] = [];
const LOOK_EVERY = 50;
let count = 0;
let slowest = { took: 0, kind: '' };

const add = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

function mutated({ bytes }: Seed, from: Random): Uint8Array {
  if (from() < 0.4) return mutateBytes(bytes, from);
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return mutateParts(bytes, from);
  } catch {
    return mutateBytes(bytes, from);
  }
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return new Uint8Array(Buffer.from(mutateText(latin1, from), 'latin1'));
}

async function read(kind: string, bytes: Uint8Array): Promise<void> {
  if (kind !== 'posting') await readResume(bytes);
  else readPostingPage(Buffer.from(bytes).toString('utf8'), { url: 'https://example.org/jobs/1', now: NOW });
}

async function round(): Promise<void> {
  const file = pick(random, pick(random, byKind));
  const number = ++count;
  const started = performance.now();
  const bytes = mutated(file, random);
  try {
    await read(file.kind, bytes);
    add(ends, 'read');
  } catch (error) {
    if (error instanceof Problem) add(ends, error.text.code);
    else faults.push(`${file.kind}, file ${number}: ${error instanceof Error ? error.stack?.slice(0, 300) : 'threw'}`);
  }
  const took = performance.now() - started;
  if (took > slowest.took) slowest = { took, kind: file.kind };
  if (took > LIMITS.time + LIMITS.slowTime + SLACK) faults.push(`${file.kind}, file ${number}: ${took} ms`);
  add(kinds, file.kind);
  if (number % LOOK_EVERY === 0) memory.push({ count: number, live: held() });
}

function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

async function lane(): Promise<void> {
  while (performance.now() < until) await round();
}

/** Growth in MB over a thousand files, by least squares, without the first fifth, in which caches fill. */
function slope(): number {
  const points = memory.slice(Math.floor(memory.length / 5));
  const meanX = points.reduce((sum, point) => sum + point.count, 0) / points.length;
  const meanY = points.reduce((sum, point) => sum + point.live, 0) / points.length;
  const over = points.reduce((sum, point) => sum + (point.count - meanX) * (point.live - meanY), 0);
  return (1000 * over) / points.reduce((sum, point) => sum + (point.count - meanX) ** 2, 0);
}

const sorted = (map: ReadonlyMap<string, number>): string =>
  [...map]
    .toSorted((a, b) => b[1] - a[1])
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');

keepWarm();
await Promise.all(Array.from({ length: LANES }, lane));
dispose();
console.log(`seed ${seed}, ${count} files from ${files.length} seeds: ${sorted(kinds)}`);
console.log(`ended in: ${sorted(ends)}`);
console.log(`slowest ${Math.round(slowest.took)} ms (${slowest.kind})`);
const quarters = [1, 2, 3, 4].map((part) => memory[Math.ceil((memory.length * part) / 4) - 1]?.live.toFixed(1));
console.log(
  `held by this process after each quarter: ${quarters.join(', ')} MB; ${slope().toFixed(2)} MB a thousand files`,
);
console.log(`resident at the end: ${(process.memoryUsage().rss / MEGABYTE).toFixed(0)} MB`);
for (const fault of faults) console.log(`FAULT ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
