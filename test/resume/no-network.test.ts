import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startChild } from '../../src/resume/child-process.ts';

const caller = fileURLToPath(new URL('../fixtures/resumes/calling-child.mjs', import.meta.url));

/** The rights that a child gets, as it is started. */
function rights(): string[] {
  const child = startChild('cold');
  child.kill('SIGKILL');
  return child.spawnargs.filter((argument) => argument.startsWith('--'));
}

it('a child has no way to the network', async () => {
  let calls = 0;
  const server = createServer((socket) => {
    calls++;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const child = fork(caller, [String(port)], {
    execArgv: [...rights(), `--allow-fs-read=${caller}`],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [results] = await once(child, 'message');
  server.close();
  const open = Object.entries(results as Record<string, string>).filter(
    ([, result]) => result !== 'a reader of files has no network' && result !== 'not permitted',
  );
  expect(open).toEqual([]);
  expect(Object.keys(results as object).length).toBe(16);
  expect(calls).toBe(0);
});
