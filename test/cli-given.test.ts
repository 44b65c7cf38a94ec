import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { USAGE } from '../src/cli.ts';
import { VERSION } from '../src/version.ts';

/** The real entry under bare Node, with something on its standard input. */
async function rolefit(args: readonly string[], input: Uint8Array = Buffer.of()) {
  const env = { ...process.env, INIT_CWD: undefined, npm_lifecycle_event: undefined };
  const child = spawn(process.execPath, ['src/main.ts', ...args], { env });
  const ended = Promise.withResolvers<number | null>();
  child.once('close', ended.resolve);
  // Who reads none of it closes it.
  child.stdin.on('error', () => {}).end(input);
  const [out, err, code] = await Promise.all([buffer(child.stdout), text(child.stderr), ended.promise]);
  return { code, out: out.toString(), err };
}
const article = (name: string) => `test/fixtures/article/${name}`;

async function problemOf(args: readonly string[], input?: Uint8Array) {
  const { code, out } = await rolefit([...args, '--json'], input);
  expect(code).toBe(2);
  return JSON.parse(out).problem;
}

const HTTPS_ONLY = 'Slack calls https addresses only: give --url, or PUBLIC_URL, like https://rolefit.example.com.';

describe.concurrent('what is given to a command', () => {
  test.each([['help'], ['-h'], ['evaluate', '--help'], ['why', '-h', 'x.json'], ['start', '-h'], ['worker', '--help']])(
    '%s %s is help',
    async (...args) => {
      expect(await rolefit(args)).toEqual({ code: 0, out: USAGE, err: '' });
    },
  );

  test('--version says which Rolefit it is', async () => {
    expect(await rolefit(['--version'])).toMatchObject({ code: 0, out: `${VERSION}\n` });
  });

  test.each([
    [['start', 'now'], '"now" is one argument too many.'],
    [
      ['worker', '--port', '9'],
      'There is no option --port here. A file whose name begins with a dash is given as ./-name or after --.',
    ],
    [['bot'], '`rolefit bot` takes nothing: its settings are in the environment.'],
    [
      ['read-job', article('posting.md'), '--url', 'nonsense'],
      '--url is the link that a saved page came from, such as https://…',
    ],
    [['evaluate', '--resume', '-', '--job', '-'], 'Only one of --resume and --job can come by standard input.'],
    [['manifest', '--url', 'foo'], HTTPS_ONLY],
    [['manifest', '--url', 'http://rolefit.example'], HTTPS_ONLY],
  ])('%j was not understood, and is told why', async (args, detail) => {
    expect(await problemOf(args)).toEqual({
      code: 'usage',
      title: 'This command was not understood',
      detail,
      next: 'See `rolefit help` for what there is.',
    });
  });

  test('- is standard input', async () => {
    const posting = await readFile(article('posting.md'));
    const [fromFile, fromInput] = await Promise.all([
      rolefit(['read-job', article('posting.md'), '--json']),
      rolefit(['read-job', '-', '--json'], posting),
    ]);
    expect(fromInput).toEqual(fromFile);
    expect(await problemOf(['read-resume', '-'])).toMatchObject({ code: 'file-empty' });
  });

  test('a path that can’t be read is named, with the reason', async () => {
    expect(await problemOf(['read-resume', 'test'])).toMatchObject({
      code: 'file-not-found',
      detail: `${JSON.stringify(resolve('test'))}: it is a folder.`,
    });
    expect(await problemOf(['why', 'no\n\u001b[31mway'])).toMatchObject({
      detail: `${JSON.stringify(resolve('no\n\u001b[31mway'))}: there is no such file.`,
    });
  });

  test('an answer that finds no room is said in words', { skip: process.platform !== 'linux' }, async () => {
    const full = await open('/dev/full', 'w');
    const stdio = ['ignore', full.fd, 'pipe'] as const;
    const child = spawn(process.execPath, ['src/main.ts', 'help', '--json'], { stdio: [...stdio] });
    const [err, [code]] = await Promise.all([text(child.stderr as Readable), once(child, 'close')]);
    await full.close();
    expect({ code, err: err.split('\n')[0] }).toEqual({ code: 2, err: 'The answer could not be written' });
  });

  test('a file that never ends is too large', { skip: process.platform === 'win32' }, async () => {
    expect(await problemOf(['read-resume', '/dev/zero'])).toMatchObject({ code: 'file-too-large' });
  });
});
