import { type ChildProcess, execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Where a program is, or null. */
export function find(program: string, ...folders: readonly string[]): string | null {
  const path = [...folders, process.env.PATH].join(':');
  try {
    return (
      execFileSync('/bin/sh', ['-c', 'command -v "$0"', program], { env: { PATH: path }, encoding: 'utf8' }).trim() ||
      null
    );
  } catch {
    return null;
  }
}

/**
 * Below the ports that systems give to connections by themselves (32,768 on Linux, 49,152 elsewhere): one of those can be taken by any
 * connection before a server has it, even by one that knocks at it, and so comes to itself.
 */
const PORTS = { from: 20_000, to: 32_000 };

/** A port of the loopback interface that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const port = randomInt(PORTS.from, PORTS.to);
  const server = createServer().listen(port, '127.0.0.1');
  const isFree = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  if (!isFree) return freePort();
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when the child printed a line that matches; rejects when it ends before. Gives the match. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const match = pattern.exec(output);
      if (match) resolve(match);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it printed ${pattern}:\n${output}`)));
  });
}

/** Ends the child and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

/** Stops the clock of a child and of all its own (SIGSTOP) until the work is done. */
export async function paused({ pid }: ChildProcess, work: () => Promise<unknown>): Promise<void> {
  if (pid === undefined) throw new Error('it does not run');
  const family = [pid, ...childrenOf(pid)];
  for (const each of family) process.kill(each, 'SIGSTOP');
  try {
    await work();
  } finally {
    for (const each of family) process.kill(each, 'SIGCONT');
  }
}

/** The numbers of a process' children. PostgreSQL gives each of its own a session of its own, so no process group holds them. */
function childrenOf(parent: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([pid = 0, of]) => (of === parent ? [pid] : []));
}
