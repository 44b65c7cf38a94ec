import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, find, freePort, printed } from './process.ts';

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** A real Redis on the loopback interface, or null when none is installed. */
export async function startRedis(): Promise<Running | null> {
  const program = find('redis-server', '/usr/bin', '/usr/local/bin');
  if (!program) return null;
  const dir = await mkdtemp(join(tmpdir(), 'rolefit-redis-'));
  const port = await freePort();
  const child = spawn(program, [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ]);
  await printed(child, /Ready to accept connections/);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      await end(child);
      await rm(dir, { recursive: true });
    },
  };
}
