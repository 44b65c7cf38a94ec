import { readdir, readFile } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

interface Stat {
  readonly name: string;
  readonly parent: number;
  /** Milliseconds of its own, and of children that ended. */
  readonly own: number;
  readonly ended: number;
}

async function statOf(pid: number): Promise<Stat | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name stands in brackets and may hold anything; numbers follow.
  const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent, ...rest] = fields;
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = rest.slice(9, 13);
  if (parent === undefined || stat === '') return undefined;
  return { name, parent, own: (user + system) * TICK_MS, ended: (endedUser + endedSystem) * TICK_MS };
}

async function everything(): Promise<Map<number, Stat>> {
  const all = new Map<number, Stat>();
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)) {
    const stat = await statOf(pid);
    if (stat) all.set(pid, stat);
  }
  return all;
}

/** The children of this process that run the program of this name. */
export async function childrenNamed(name: string): Promise<number[]> {
  const all = await everything();
  return [...all].flatMap(([pid, stat]) => (stat.parent === process.pid && stat.name === name ? [pid] : []));
}

/** What these processes took of the processor so far, in milliseconds: of their own, and in all their descendants. */
export async function processorOf(pids: readonly number[]): Promise<{ readonly own: number; readonly below: number }> {
  const all = await everything();
  const under = (pid: number): number[] =>
    [...all].flatMap(([child, { parent }]) => (parent === pid ? [child, ...under(child)] : []));
  const stats = (which: readonly number[]) => which.flatMap((pid) => all.get(pid) ?? []);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const [these, those] = [stats(pids), stats(pids.flatMap(under))];
  return {
    own: sum(these.map(({ own }) => own)),
    below: sum([...these.map(({ ended }) => ended), ...those.map(({ own, ended }) => own + ended)]),
  };
}
