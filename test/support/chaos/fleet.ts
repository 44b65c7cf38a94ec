import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';
import { end, printed } from '../process.ts';

/** Processes of Rolefit that are started again whenever they end, as an orchestrator does it. */
export interface Fleet {
  /** How often a process was killed, and how often one ended by itself. */
  readonly seen: { kills: number; falls: number };
  /** Kills the worker with this number where it stands, or the next one that lives; or the bot. */
  kill(which: number | 'bot'): void;
  botPid(): number | undefined;
  /** Resolves once all of them are ready again, or the signal says that nobody waits any more. */
  up(signal: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

type Env = Readonly<Record<string, string>>;

const READY = /Rolefit is (ready|working)/;
const LOOK_EVERY_MS = 100;

/** An orchestrator waits before it starts again what ended at once. */
const AGAIN_MS = 500;

/** Resolves once all of them are ready. The bot takes requests on `port`. */
export async function startFleet(env: Env, port: number, workers: number): Promise<Fleet> {
  const seen = { kills: 0, falls: 0 };
  const stopping = new AbortController();
  const fallen = (kill: boolean) => {
    if (stopping.signal.aborted) return;
    if (!kill) seen.falls += 1;
  };
  const [bot, ...others] = await Promise.all([
    keptAlive('bot', { ...env, PORT: String(port) }, stopping.signal, fallen),
    ...Array.from({ length: workers }, () => keptAlive('worker', env, stopping.signal, fallen)),
  ]);
  return {
    seen,
    kill(which) {
      const inOrder = which === 'bot' ? [bot] : [...others.slice(which), ...others.slice(0, which)];
      const running = inOrder.map((each) => each?.now()).find((each) => each?.exitCode === null && !each.killed);
      if (which !== 'bot' && running) seen.kills += 1;
      running?.kill('SIGKILL');
    },
    botPid: () => bot?.now().pid,
    async up(signal) {
      while (!signal.aborted && [bot, ...others].some((each) => !each?.isReady()))
        await after(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
    },
    async stop() {
      stopping.abort();
      await Promise.all([bot, ...others].map((each) => each && end(each.now())));
    },
  };
}

interface Kept {
  now(): ChildProcess;
  isReady(): boolean;
}

async function keptAlive(
  part: string,
  env: Env,
  stopping: AbortSignal,
  fallen: (kill: boolean) => void,
): Promise<Kept> {
  let child = startPart(part, env);
  await printed(child, READY);
  let ready: ChildProcess | undefined = child;
  const watch = () =>
    child.once('exit', async (_code, signal) => {
      ready = undefined;
      fallen(signal === 'SIGKILL');
      if (signal !== 'SIGKILL') await after(AGAIN_MS);
      if (stopping.aborted) return;
      const next = startPart(part, env);
      child = next;
      watch();
      // One that ends before it is ready is watched as any other.
      await printed(next, READY).then(
        () => (ready = next),
        () => {},
      );
    });
  watch();
  return { now: () => child, isReady: () => ready === child && child.exitCode === null && !child.killed };
}

function startPart(part: string, env: Env): ChildProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts', part], {
    env: { PATH: process.env.PATH, LOG_LEVEL: process.env.CHAOS_LOG ?? 'silent', ...env },
    stdio: ['ignore', process.env.CHAOS_LOG ? 'inherit' : 'ignore', 'pipe'],
  });
  if (process.env.CHAOS_LOG) child.stderr?.pipe(process.stderr);
  return child;
}
