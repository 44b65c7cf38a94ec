import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, find, freePort, paused, printed } from './process.ts';

export interface Running {
  readonly url: string;
  /** Kills it where it stands, and starts it anew on the same port; `whileGone` runs in between. Only what is `durable` is still there. */
  restart(whileGone?: () => Promise<unknown>): Promise<void>;
  /** Stops the clock for all its processes (SIGSTOP): connections stand, and nothing is answered until `whilePaused` is over. */
  pause(whilePaused: () => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
}

/** A real Redis on the loopback interface, or null when none is installed. With `durable` it writes down all it is told (AOF). */
export async function startRedis({ durable = false } = {}): Promise<Running | null> {
  const program = find('redis-server', '/usr/bin', '/usr/local/bin');
  if (!program) return null;
  const dir = await mkdtemp(join(tmpdir(), 'rolefit-redis-'));
  const port = await freePort();
  const begin = async () => {
    const child = spawn(program, [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', ''],
      ...['--appendonly', durable ? 'yes' : 'no', '--maxmemory-policy', 'noeviction'],
    ]);
    await printed(child, /Ready to accept connections/);
    return child;
  };
  let child = await begin();
  return {
    url: `redis://127.0.0.1:${port}`,
    async restart(whileGone) {
      await end(child, 'SIGKILL');
      try {
        await whileGone?.();
      } finally {
        child = await begin();
      }
    },
    pause: (whilePaused) => paused(child, whilePaused),
    async stop() {
      await end(child);
      await rm(dir, { recursive: true });
    },
  };
}
