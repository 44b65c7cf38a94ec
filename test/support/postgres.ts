import { execFileSync, spawn } from 'node:child_process';
import { chownSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, find, freePort, paused, printed } from './process.ts';
import type { Running } from './redis.ts';

/** PostgreSQL refuses to run as root: then it runs as nobody. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const DEBIAN = '/usr/lib/postgresql';

/** A real PostgreSQL on the loopback interface, or null when none is installed. Unless it is `durable`, what it is told may be lost with it. */
export async function startPostgres({ durable = false } = {}): Promise<Running | null> {
  const versions = debianVersions();
  const folders = versions.map((version) => join(DEBIAN, version, 'bin'));
  const initdb = find('initdb', ...folders);
  const postgres = find('postgres', ...folders);
  if (!initdb || !postgres) return null;
  const dir = await mkdtemp(join(tmpdir(), 'rolefit-postgres-'));
  const as: { uid?: number; gid?: number } = process.getuid?.() === 0 ? NOBODY : {};
  if (as.uid !== undefined) chownSync(dir, as.uid, NOBODY.gid);
  execFileSync(
    initdb,
    ['-D', join(dir, 'data'), '-U', 'rolefit', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    { ...as, stdio: 'pipe' },
  );
  const port = await freePort();
  const settings = [
    'fsync=off',
    `synchronous_commit=${durable ? 'on' : 'off'}`,
    'full_page_writes=off',
    `unix_socket_directories=${dir}`,
    'listen_addresses=127.0.0.1',
  ];
  const args = ['-D', join(dir, 'data'), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const begin = async () => {
    const child = spawn(postgres, args, as);
    await printed(child, /ready to accept connections/);
    return child;
  };
  let child = await begin();
  return {
    url: `postgres://rolefit@127.0.0.1:${port}/postgres`,
    async restart(whileGone) {
      // Immediate shutdown: all its processes end where they stand, and the next start recovers from the log.
      await end(child, 'SIGQUIT');
      try {
        await whileGone?.();
      } finally {
        child = await begin();
      }
    },
    pause: (whilePaused) => paused(child, whilePaused),
    async stop() {
      // Fast shutdown: ends open sessions instead of waiting for them.
      await end(child, 'SIGINT');
      await rm(dir, { recursive: true });
    },
  };
}

function debianVersions(): string[] {
  try {
    return readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  } catch {
    return [];
  }
}
