import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Question } from './child.ts';
import { tooSlow, unreadable } from './problems.ts';

/** JavaScript heap of the child (MB): the largest honest files of `bench/resumes.ts` need under 200. */
const HEAP = 384;
/** What a child may take before it is ended. */
export type Limits = {
  /** Milliseconds that it keeps a processor busy: on a machine that does much else, the file is not to blame for the wait. */
  readonly time: number;
  /** The same from the moment at which the child says that it recognises text in pictures. */
  readonly slowTime: number;
  /** Resident memory in kB. Byte arrays live outside the JavaScript heap and are seen only from outside. */
  readonly memory: number;
};
/** A two-page resume takes under a second and 150 MB, three scanned pages 5 to 20 seconds and 400 MB; what needs more than this never ends, or is made to harm. */
export const LIMITS: Limits = { time: 20_000, slowTime: 60_000, memory: 900 * 1024 };
/** By the clock on the wall it has so many times as long: a busy machine gives it a part of a processor, and one that waits for nothing uses none. */
const WAITS = 3;
/** How often it is looked at (milliseconds): at a gigabyte a second, a tenth of one between two looks. */
const LOOK_EVERY = 100;
/** Below the chat, so that reading never keeps a person waiting for an acknowledgement. */
const PRIORITY = 10;

const entry = fileURLToPath(new URL('./child.ts', import.meta.url));
const root = dirname(dirname(dirname(entry)));

/** A cold child loads what a file needs when it comes, a warm one before that. One for texts reads plain text alone, one after another. */
export type Way = 'cold' | 'warm' | 'texts';

/**
 * Starts a child that reads one file and ends, or texts as long as it is asked. It has no environment, may read the program's
 * own files and nothing else, and may start nothing.
 */
export function startChild(way: Way): ChildProcess {
  const mayRead = [join(root, 'src'), join(root, 'node_modules'), join(root, 'package.json')];
  const limits = [`--max-old-space-size=${HEAP}`, '--permission', ...mayRead.map((path) => `--allow-fs-read=${path}`)];
  const child = fork(entry, [way], {
    execArgv: limits,
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('error', () => child.kill('SIGKILL'));
  note(child);
  if (child.pid !== undefined) lower(child.pid);
  return child;
}

/** Those that have said so: what ends one later is the file's doing, what ends one before is ours. */
const loaded = new WeakSet<ChildProcess>();
const note = (child: ChildProcess) => child.on('message', (message) => message === 'ready' && loaded.add(child));

function lower(pid: number): void {
  try {
    setPriority(pid, PRIORITY);
  } catch {
    // The child may be gone already, or the system may not allow it: it then reads at the usual priority.
  }
}

export type Terms = {
  readonly limits: Limits;
  readonly signal?: AbortSignal | undefined;
  /** Leaves a child that answered alive, to be asked again. */
  readonly stays?: boolean;
};

/**
 * Asks the child and gives its answer, as it came. Throws a Refusal where it takes too long, too much memory, or dies over the file;
 * an Error where it never started; the signal's reason where the signal stops it. The child is gone in each case, but for one that answered and stays.
 */
export function ask(child: ChildProcess, question: Question, { signal, limits, stays }: Terms): Promise<unknown> {
  return new Promise<unknown>((resolve, reject) => {
    const leave = (settle: () => void) => {
      clearTimeout(latest);
      clearInterval(watch);
      signal?.removeEventListener('abort', stop);
      child.removeAllListeners('message').removeAllListeners('exit');
      settle();
    };
    const end = (settle: () => void) => {
      child.kill('SIGKILL');
      leave(settle);
    };
    const stop = () => end(() => reject(signal?.reason));
    const late = () => end(() => reject(tooSlow()));
    let [slow, most, before] = [false, limits.time, timeOf(child.pid)];
    let latest = setTimeout(late, WAITS * most);
    const watch = setInterval(async () => {
      if ((await memoryOf(child.pid)) > limits.memory) return end(() => reject(unreadable()));
      if ((await timeOf(child.pid)) - (await before) > most) late();
    }, LOOK_EVERY);
    note(child).on('message', (message) => {
      if (message === 'slow' && !slow) {
        [slow, most, before] = [true, limits.slowTime, timeOf(child.pid)];
        clearTimeout(latest);
        latest = setTimeout(late, WAITS * most);
      } else if (message !== 'ready' && message !== 'slow') (stays ? leave : end)(() => resolve(message));
    });
    const gone = () =>
      end(() => reject(loaded.has(child) ? unreadable() : new Error('a reading process did not start')));
    // What it said before it ended may still be on its way.
    child.once('exit', () => (child.connected ? child.once('disconnect', gone) : gone()));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    child.send(question, (error) => {
      if (error !== null) gone();
    });
  });
}

/** Resident memory in kB; 0 where the system does not tell (then only the heap is limited). */
async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
}

/** Ticks of the clock by which Linux counts processor time (USER_HZ, proc(5)), in a second. */
const TICKS = 100;

/** Milliseconds that it has kept processors busy; 0 where the system does not tell (then only the clock on the wall limits it). */
async function timeOf(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Its name, in brackets, may hold anything; utime and stime are the 14th and 15th of all.
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user + system) * 1_000) / TICKS;
}
