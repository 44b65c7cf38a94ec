import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, find, freePort, printed } from '../../test/support/process.ts';

/** The real program on a folder of its own, as `npm start` runs it. */
export interface Program {
  readonly url: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/** Keeps a program and its children to one core, where the system can. */
export const onOneCore: readonly string[] = find('taskset') ? ['taskset', '-c', '0'] : [];

export async function startProgram(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<Program> {
  const port = await freePort();
  const [command = '', ...args] = [...onOneCore, process.execPath, 'src/main.ts', 'start'];
  const child = spawn(command, args, {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  await printed(child, /ready at/);
  return { url: `http://127.0.0.1:${port}`, child, stop: () => end(child) };
}

export async function inFolder<T>(work: (dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rolefit-bench-'));
  return work(dataDir).finally(() => rm(dataDir, { recursive: true, force: true }));
}

/** Processor, cores and Node, for the head of a report. */
export const machine = (): string => {
  const model = execFileSync('/bin/sh', ['-c', "grep -m1 'model name' /proc/cpuinfo | cut -d: -f2"], {
    encoding: 'utf8',
  });
  return `${model.trim() || 'unknown processor'}, Node ${process.versions.node}`;
};
