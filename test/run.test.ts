import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { exitCode } from '../src/run.ts';
import { scratchFolder } from './support/databases.ts';

test('a stop in good order ends with 0', async () => {
  expect(await exitCode(Promise.resolve(), 1_000)).toBe(0);
});

test('a stop that waits for a server that went away is cut', async () => {
  expect(await exitCode(new Promise(() => {}), 10)).toBe(1);
});

test('a stop that fails is told apart', async () => {
  expect(await exitCode(Promise.reject(new Error('could not close')), 1_000)).toBe(1);
});

test('a stop during the start is in good order too', async () => {
  const { where, remove } = await scratchFolder();
  await rm(`${where.dataDir}/rolefit.lock`);
  const folder = watch(where.dataDir);
  const env = {
    ...process.env,
    DATA_DIR: where.dataDir,
    PORT: '0',
    SECRET_KEY: 'a secret of at least thirty-two characters',
  };
  const program = spawn(process.execPath, ['src/main.ts', 'start'], { env });
  const ended = once(program, 'exit');
  // The folder is taken before anything else is opened.
  await once(folder, 'change');
  program.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  folder.close();
  await remove();
});
