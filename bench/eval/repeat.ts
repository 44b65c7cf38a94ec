import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { repeated } from '../../test/fit/trades/repeat.ts';
import { onOneCore } from '../speed/program.ts';
import { ms, table } from '../speed/table.ts';
import { isBeside, LEFT_OUT } from './beside.ts';
import type { Times } from './repeat-speed.ts';

const PROCESSES = 10;
const TIMES = 10;

/** The same papers again and again: how many different answers, and how long each takes. */
export async function repeat(): Promise<string> {
  const distinct = await repeated(PROCESSES, TIMES);
  const most = (part: 0 | 1 | 2): string => String(Math.max(...distinct.map((one) => one[part])));
  return `## The same again

${distinct.length} evaluations, each ${PROCESSES * TIMES} times in ${PROCESSES} processes that stand in four time zones and speak four languages: the most different answers that any of them gave. Goal: 1.

${table(['scores', 'receipts', 'whole evaluations'], [[most(0), most(1), most(2)]])}

One core, warm, processor time, the text of the papers in memory. Goal: reading a role and judging a resume together under 30 ms.

${table(['papers', 'reading a role', 'reading and judging a resume', 'both', 'nine of ten under'], speed().map(row))}${isBeside() ? '' : `\n\n${LEFT_OUT}`}`;
}

/** Measured in a process of its own, on one core. */
function speed(): Times[] {
  const script = fileURLToPath(new URL('./repeat-speed.ts', import.meta.url));
  const [command = '', ...args] = [...onOneCore, process.execPath, '--disable-warning=ExperimentalWarning', script];
  return JSON.parse(execFileSync(command, args, { encoding: 'utf8' }));
}

const row = ({ papers, role, resume, both, slow }: Times): string[] => [papers, ...[role, resume, both, slow].map(ms)];

if (import.meta.main) console.log(await repeat());
