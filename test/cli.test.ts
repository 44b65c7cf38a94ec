import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILTIN_ENGINE } from '../src/fit/builtin/engine.ts';
import { startDiscordServer } from './support/discord/server.ts';
import { APP, BOT_TOKEN } from './support/discord/world.ts';

/** Paths here are this folder's, wherever `npm test` was started from. */
const env = { ...process.env, INIT_CWD: undefined };

/** The real entry under bare Node: what the test runner would let pass, this does not. */
const rolefit = (...args: readonly string[]) => run(args, {});
const run = (args: readonly string[], more: Readonly<Record<string, string>>) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/main.ts', ...args],
      { env: { ...env, ...more } },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
const article = (name: string) => `test/fixtures/article/${name}`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('evaluate prints one JSON object with everything in it, and why adds it up again', async () => {
  const { code, out, err } = await rolefit(
    'evaluate',
    '--resume',
    article('priya.pdf'),
    '--job',
    article('posting.md'),
    '--json',
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const evaluation = JSON.parse(out);
  expect(Object.keys(evaluation)).toEqual([
    'engine',
    'posting',
    'role',
    'findings',
    'score',
    'band',
    'matched',
    'total',
    'ceiling',
    'confidence',
    'dimensions',
    'assessment',
    'strengths',
    'gaps',
    'recommendations',
    'warnings',
    'receipt',
  ]);
  expect(evaluation.engine).toEqual(BUILTIN_ENGINE);
  expect(evaluation.findings).toHaveLength(evaluation.total);
  const path = join(folder, 'evaluation.json');
  await writeFile(path, out);
  const why = JSON.parse((await rolefit('why', path, '--json')).out);
  expect(why.recomputed).toBe(evaluation.score);
});

test('the same papers give the same answer, to the byte', async () => {
  const args = ['evaluate', '--resume', article('matteo.pdf'), '--job', article('posting.md'), '--json'];
  const [one, other] = [await rolefit(...args), await rolefit(...args)];
  expect(one.out).toBe(other.out);
});

test('every quote stands word for word in the text that was read', async () => {
  const { out } = await rolefit('evaluate', '--resume', article('priya.pdf'), '--job', article('posting.md'), '--json');
  const { text } = JSON.parse((await rolefit('read-resume', article('priya.pdf'), '--json')).out);
  const quotes = JSON.parse(out).findings.flatMap((finding: { quotes: { text: string }[] }) => finding.quotes);
  expect(quotes.length).toBeGreaterThan(5);
  expect(quotes.filter((quote: { text: string }) => !text.includes(quote.text))).toEqual([]);
});

test('a receipt that was changed is a problem', async () => {
  const { out } = await rolefit('evaluate', '--resume', article('james.pdf'), '--job', article('posting.md'), '--json');
  const evaluation = JSON.parse(out);
  evaluation.receipt.score += 1;
  const path = join(folder, 'changed.json');
  await writeFile(path, JSON.stringify(evaluation));
  const { code, out: told } = await rolefit('why', path, '--json');
  expect(code).toBe(2);
  expect(JSON.parse(told).problem.code).toBe('receipt-does-not-add-up');
});

test('read-resume and read-job answer with their parts', async () => {
  const resume = JSON.parse((await rolefit('read-resume', article('james.pdf'), '--json')).out);
  expect(Object.keys(resume)).toEqual(['format', 'pages', 'text', 'sections', 'hidden', 'quality']);
  const job = JSON.parse((await rolefit('read-job', article('posting.md'), '--json')).out);
  expect(Object.keys(job)).toEqual([
    'url',
    'source',
    'title',
    'company',
    'location',
    'text',
    'open',
    'postedAt',
    'oddities',
  ]);
});

test('without --json a person gets the card', async () => {
  const { out } = await rolefit('evaluate', '--resume', article('priya.pdf'), '--job', article('posting.md'));
  expect(out).toContain('Fit estimate by the built-in reader.');
});

test.each([
  [['evaluate', '--resume', 'nowhere.pdf', '--job', article('posting.md')], 'file-not-found'],
  [['evaluate', '--resume', article('priya.pdf')], 'usage'],
  [['evaluate', '--resume', article('priya.pdf'), '--job', 'http://127.0.0.1/job'], 'link-refused'],
  [
    ['evaluate', '--resume', article('priya.pdf'), '--job', 'https://www.linkedin.com/jobs/view/1'],
    'site-forbids-reading',
  ],
  [['read-resume', article('posting.md')], 'not-a-resume'],
  [['read-resume'], 'usage'],
  [['why', article('priya.md')], 'not-an-evaluation'],
  [['read-job', article('posting.md'), 'another'], 'usage'],
  [['evaluate', 'another', '--resume', article('priya.pdf'), '--job', article('posting.md')], 'usage'],
  [['dance'], 'usage'],
])('%j is a problem: %s', async (args, problem) => {
  const { code, out } = await rolefit(...args, '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out).problem.code).toBe(problem);
});

test('our own fault is one JSON object too, and exit code 1', { skip: process.platform !== 'linux' }, async () => {
  // Linux opens this file for its owner and fails to read it: nothing that a person could mend.
  const { code, out, err } = await rolefit('read-resume', '/proc/self/mem', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out).fault.code).toBe('our-fault');
  expect(err).toContain('EIO');
});

test('whoever reads the answer may stop early', async () => {
  const { code, err } = await new Promise<{ code: number | null; err: string }>((resolve) => {
    const child = spawn(process.execPath, ['src/main.ts', 'read-job', article('posting.md'), '--json'], { env });
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    child.once('close', (exit) => resolve({ code: exit, err: told }));
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('a wrong environment stops the start with one line for each mistake', async () => {
  const { code, err } = await new Promise<{ code: number; err: string }>((resolve) => {
    const wrong = { ...env, PORT: 'abc', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' };
    const child = execFile(process.execPath, ['src/main.ts', 'start'], { env: wrong }, (_e, _out, text) =>
      resolve({ code: child.exitCode ?? -1, err: text }),
    );
  });
  expect(code).toBe(2);
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(['PORT', 'DATABASE_URL', 'LOG_LEVEL']);
});

test('manifest prints a Slack app with every listed command, and none of the help that Slack has itself', async () => {
  const { code, out } = await rolefit('manifest');
  expect(code).toBe(0);
  const { features, settings } = JSON.parse(out);
  expect(features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([
    '/evaluate',
    '/recheck',
    '/compare',
    '/xray',
    '/resume',
    '/check',
    '/evaluations',
    '/jobs',
    '/credits',
    '/privacy',
    '/settings',
  ]);
  expect(settings.socket_mode_enabled).toBe(true);
  const http = JSON.parse((await rolefit('manifest', '--url', 'https://rolefit.example')).out);
  expect(http.settings.event_subscriptions.request_url).toBe('https://rolefit.example/slack/events');
});

test('register without Discord’s settings says what is missing, with exit code 2', async () => {
  const { code, err } = await rolefit('register');
  expect(code).toBe(2);
  expect(err).toContain('DISCORD_TOKEN and DISCORD_APP_ID');
});

test('register says what keeps Discord from taking the commands, with exit code 2', async () => {
  const server = await startDiscordServer();
  const registered = async (more: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    const there = { DISCORD_TOKEN: BOT_TOKEN, DISCORD_APP_ID: APP, DISCORD_API_URL: server.apiUrl };
    const { code, out } = await run(['register', '--json', ...args], { ...there, ...more });
    const { problem, ...answer } = JSON.parse(out);
    return [code, problem?.next ?? answer];
  };
  expect(await registered({})).toEqual([0, { outcome: 'registered', guild: null }]);
  expect(await registered({ DISCORD_TOKEN: 'another' })).toEqual([2, expect.stringContaining('reset the token')]);
  server.world.failing.add(`/applications/${APP}/commands`);
  expect(await registered({})).toEqual([2, expect.stringContaining('reaches discord.com')]);
  await server.stop();
  expect(await registered({})).toEqual([2, expect.stringContaining('reaches discord.com')]);
});

test('doctor ends with 0 when all is well and with 2 when something is to be mended', async () => {
  const well = await run(['doctor'], { DATA_DIR: folder });
  expect([well.code, well.out]).toEqual([0, expect.stringContaining('All is well.')]);
  const wrong = await run(['doctor', '--json'], { SLACK_BOT_TOKEN: 'xoxb-1' });
  expect(wrong.code).toBe(2);
  expect(JSON.parse(wrong.out).checks).toMatchObject([{ name: 'Settings', ok: false }]);
});
