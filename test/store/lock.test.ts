import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { lockDataDir } from '../../src/store/lock.ts';
import { scratchFolder } from '../support/databases.ts';
import { end, printed } from '../support/process.ts';

const IN_USE = /^Another Rolefit is using .* Stop it, or give this one its own DATA_DIR or a DATABASE_URL\.$/;
/** Says its number and what became of the lock, and keeps it. */
const OWNER = `
const { lockDataDir } = await import('./src/store/lock.ts');
globalThis.kept = await lockDataDir(process.argv[1]).catch((error) => error);
console.log(process.pid, kept instanceof Error ? kept.name : 'owns it');
if (!(kept instanceof Error)) setInterval(() => {}, 1_000);`;
const owner = (dataDir: string) => [process.execPath, '--input-type=module', '-e', OWNER, dataDir] as const;
/** In a number space of its own, as in a container, where the system lets us. */
const ALONE = ['unshare', '--map-root-user', '--pid', '--fork', '--kill-child'] as const;
const canBeAlone = spawnSync(ALONE[0], [...ALONE.slice(1), 'true']).status === 0;

const started = ([program, ...args]: readonly [string, ...string[]]): ChildProcess => spawn(program, args);

test('a folder has one owner, and then another', async () => {
  const { where, remove } = await scratchFolder();
  const unlock = await lockDataDir(where.dataDir);
  await expect(lockDataDir(where.dataDir)).rejects.toThrow(IN_USE);
  unlock();
  (await lockDataDir(where.dataDir))();
  await remove();
});

test('another process is refused, and one that was killed owns nothing', async () => {
  const { where, remove } = await scratchFolder();
  const first = started(owner(where.dataDir));
  await printed(first, /owns it/);
  await expect(lockDataDir(where.dataDir)).rejects.toThrow(IN_USE);
  await end(first, 'SIGKILL');
  (await lockDataDir(where.dataDir))();
  await remove();
});

test.runIf(canBeAlone)('two containers on one volume are told apart, though each is process 1', async () => {
  const { where, remove } = await scratchFolder();
  const first = started([...ALONE, ...owner(where.dataDir)]);
  await printed(first, /^1 owns it/);
  const second = started([...ALONE, ...owner(where.dataDir)]);
  await printed(second, /^1 DataDirInUse/);
  // unshare(1) itself lets SIGTERM pass.
  await end(first, 'SIGKILL');
  await remove();
});

test.skipIf(process.getuid?.() === 0)(
  'a folder that can’t be written to is told in the system’s own code',
  async () => {
    const { where, remove } = await scratchFolder();
    await chmod(where.dataDir, 0o500);
    await expect(lockDataDir(where.dataDir)).rejects.toMatchObject({ code: 'EACCES' });
    await chmod(where.dataDir, 0o700);
    await remove();
  },
);
