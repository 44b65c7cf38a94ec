import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { scratchFolder } from './support/databases.ts';
import { end, freePort, printed } from './support/process.ts';
import { visit } from './support/visitor.ts';

const article = (name: string) => readFile(new URL(`fixtures/article/${name}`, import.meta.url));
const replies = (messages: readonly string[]) => messages.filter((html) => html.includes('class="message reply"'));

/** Two starts, and the 15 s after which a dead process's job is picked up. */
const PATIENCE_MS = 120_000;

test('a service that is killed while it evaluates gives the card after its next start, once', {
  timeout: PATIENCE_MS,
}, async () => {
  const scratch = await scratchFolder();
  const port = String(await freePort());
  const start = async () => {
    const env = { PATH: process.env.PATH, PORT: port, DATA_DIR: scratch.where.dataDir, LOG_LEVEL: 'silent' };
    const child = spawn(process.execPath, ['src/main.ts', 'start'], { env });
    await printed(child, /Rolefit is ready/);
    return child;
  };
  const first = await start();
  const visitor = await visit(`http://127.0.0.1:${port}`);
  const { status } = await visitor.give('evaluate', {
    resume: await article('priya.pdf'),
    job: (await article('posting.md')).toString(),
  });
  await end(first, 'SIGKILL');
  expect(status).toBe(202);
  const second = await start();
  const before = performance.now();
  const finished = (messages: readonly string[]) =>
    replies(messages).length > 0 && messages.join('').includes('of 100');
  expect(replies(await visitor.see(finished))).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(25_000);
  await end(second);
  expect(second.exitCode).toBe(0);
  await scratch.remove();
});
