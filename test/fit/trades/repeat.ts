import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Machines differ in where they stand and what they speak; the reader must not. */
const MACHINES = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'Asia/Kolkata', LC_ALL: 'ja_JP.UTF-8' },
] as const;

/** Of one evaluation over all its times: how many different scores, receipts, and whole evaluations. */
export type Distinct = readonly [scores: number, receipts: number, evaluations: number];

/** What one time printed: score, and digests of the receipt and of the whole evaluation, for each of the people. */
type Printed = readonly (readonly [score: number, receipt: string, evaluation: string])[];

/** Evaluates everyone in the trades again and again, each process with another clock's zone and language. */
export async function repeated(processes: number, times: number): Promise<Distinct[]> {
  const all: Printed[] = [];
  for (let at = 0; at < processes; at++) all.push(...(await run(times, MACHINES[at % MACHINES.length] ?? {})));
  const distinct = (one: number, part: 0 | 1 | 2): number => new Set(all.map((printed) => printed[one]?.[part])).size;
  return (all[0] ?? []).map((_, one) => [distinct(one, 0), distinct(one, 1), distinct(one, 2)]);
}

async function run(times: number, env: Readonly<Record<string, string>>): Promise<Printed[]> {
  const script = fileURLToPath(new URL('./repeat-run.ts', import.meta.url));
  const args = ['--disable-warning=ExperimentalWarning', script, String(times)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } });
  return stdout
    .trim()
    .split('\n')
    .map((line): Printed => JSON.parse(line));
}
