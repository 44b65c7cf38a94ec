import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '../../src/chat/problem.ts';
import { Unreachable } from '../../src/chat/refusal.ts';
import { clientOptions } from '../../src/slack/client.ts';
import { sdkLogger } from '../../src/slack/logger.ts';
import { slackPlatform } from '../../src/slack/platform.ts';
import { slackChat } from '../../src/slack/slack.ts';
import { hostAt } from '../support/file-host.ts';
import { memoryKeep } from '../support/memory-keep.ts';
import { saidIn } from '../support/slack/looking.ts';
import { type SlackServer, startSlackServer } from '../support/slack/server.ts';
import { BOT_TOKEN, type ServerFault, type StoredFile, TEAM } from '../support/slack/world.ts';
import { aCard } from '../support/toy-commands.ts';

const log = { info() {}, warn() {}, error() {} };
const person = { platform: 'slack', id: `${TEAM}.U1` };
const place = { platform: 'slack', space: TEAM, channel: 'C1' };

let server: SlackServer;
let keep: ReturnType<typeof memoryKeep>;
beforeEach(async () => {
  server = await startSlackServer();
  keep = memoryKeep();
});
afterEach(async () => {
  await server.stop();
  expect(server.world.violations).toEqual([]);
});
/** As a process has it that was started anew: nothing is left but what is kept. */
const anew = () =>
  slackChat({
    settings: { botToken: BOT_TOKEN, apiUrl: server.apiUrl, stateSecret: 's' },
    keep,
    log,
    askFileHost: hostAt(server.origin),
  }).platform;
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

test('a worker posts without Bolt', async () => {
  const slack = new URL('../../src/slack/slack.ts', import.meta.url).href;
  const asked = `
    import { createRequire } from 'node:module';
    await import('${slack}');
    console.log(Object.keys(createRequire('${slack}').cache).filter((path) => path.includes('/@slack/')).join('\\n'));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', asked]);
  expect(stdout).toContain('/@slack/web-api/');
  expect(stdout).not.toContain('/@slack/bolt/');
});

describe('a picture that Slack can’t fetch', () => {
  const picture = 'https://rolefit.example/picture/86-94-x.png';
  const card = aCard('T', { blocks: [{ kind: 'score', value: 86, label: 'Excellent match', alt: 'A', picture }] });
  const kinds = () =>
    server.world.messages.map(({ blocks }) => blocks.map((block) => (block as { type: string }).type));

  test('is left out, and never costs the card', async () => {
    const thread = await anew().open(place, person, aCard('Reading'), 'key');
    server.world.faults.push({ error: 'invalid_blocks' });
    await anew().answer(thread, card);
    await anew().say(place, card, 'one that can be fetched');
    expect(kinds().slice(1)).toEqual([
      ['header', 'header'],
      ['header', 'image', 'header'],
    ]);
  });

  test('is the only thing that is left out: what Slack refuses without one is our fault', async () => {
    const thread = await anew().open(place, person, aCard('Reading'), 'key');
    server.world.faults.push({ error: 'invalid_blocks' }, { error: 'invalid_blocks' });
    expect(await faultOf(anew().answer(thread, card))).toMatchObject({ data: { error: 'invalid_blocks' } });
  });
});

describe('a thread', () => {
  test.each([1, 2])('whose opening broke off after message %i is one thread after another try', async (after) => {
    if (after === 1) server.world.faults.push('lost');
    else onceSaid(server, 'lost');
    expect(await faultOf(anew().open(place, person, aCard('Reading'), 'key'))).toBeInstanceOf(Error);
    const thread = await anew().open(place, person, aCard('Reading'), 'key');
    await anew().answer(thread, aCard('Done'));
    expect(saidIn(server.world, 'C1').map(({ seen }) => seen.text)).toEqual(['Reading', 'Done']);
  });

  test('in a thread stays in it', async () => {
    const outer = await anew().open(place, person, aCard('Outer'), 'outer');
    const inner = await anew().open({ ...place, thread: outer.message }, person, aCard('Inner'), 'inner');
    await anew().answer(inner, aCard('Done'));
    expect(saidIn(server.world, 'C1').map(({ thread }) => thread)).toEqual([
      undefined,
      outer.message,
      outer.message,
      outer.message,
    ]);
    expect(inner).toMatchObject({ thread: outer.message });
  });

  test('that ended with the person alone is known as private', async () => {
    const thread = await anew().open({ ...place, channel: 'C3' }, person, aCard('Reading'), 'key');
    expect(thread).toMatchObject({ channel: 'DU1', private: true, aside: 'archived' });
  });

  test('where no threads are allowed has its answer below, in the channel', async () => {
    onceSaid(server, { error: 'restricted_action_non_threadable_channel' });
    const thread = await anew().open(place, person, aCard('Reading'), 'key');
    await anew().answer(thread, aCard('Done'));
    expect(thread.aside).toBe('no-replies');
    expect(saidIn(server.world, 'C1').map(({ thread, seen }) => [thread, seen.text])).toEqual([
      [undefined, 'Reading'],
      [undefined, 'Done'],
    ]);
  });

  test('a fault that may pass is thrown as it is, for another try', async () => {
    server.world.faults.push({ error: 'internal_error' });
    const fault = await faultOf(anew().open(place, person, aCard('Reading'), 'key'));
    expect(fault).not.toBeInstanceOf(Unreachable);
    expect(await anew().open(place, person, aCard('Reading'), 'key')).toMatchObject({ channel: 'C1' });
  });
});

test('without the scope for it, a file or a message is refused for good', async () => {
  server.world.tokens.set(BOT_TOKEN, { team: TEAM, scopes: ['commands'] });
  const fault = await faultOf(anew().open(place, person, aCard('Reading'), 'key'));
  expect(fault).toMatchObject({ reason: 'forbidden', code: 'missing_scope' });
});

describe('a file', () => {
  const bytes = Buffer.from('%PDF-a paper');
  const bring = (file: Partial<StoredFile> & { url?: string }) => {
    server.world.files.set('F1', { id: 'F1', bytes, ...file });
    const ground = {
      tokenOf: async () => BOT_TOKEN,
      deliveries: keep.deliveries,
      options: clientOptions({ apiUrl: server.apiUrl }, sdkLogger(log)),
      fileOrigin: server.origin,
      askFileHost: hostAt(server.origin),
    };
    const url = file.stub ? undefined : (file.url ?? `${server.origin}/files/F1`);
    return slackPlatform(ground, { tenant: TEAM, files: [{ id: 'F1', url }] });
  };
  const codeOf = async (work: Promise<unknown>) => {
    const fault = await faultOf(work);
    return fault instanceof Problem ? fault.text.code : fault;
  };
  const ref = (size = bytes.length) => ({ platform: 'slack', id: 'F1', size });

  test('of another workspace is asked for by its id', async () => {
    expect(Buffer.from(await bring({ stub: true }).download(ref(0), 100))).toEqual(bytes);
  });

  test('that is larger than Slack said is let go while it comes', async () => {
    expect(await codeOf(bring({ trap: 'endless' }).download(ref(), 1_000_000))).toBe('file-too-large');
  });

  test.each([
    ['a login page in its place', { trap: 'login page' }],
    ['a redirect, which gets no token', { trap: 'redirect' }],
    ['an address elsewhere, which gets no token', { url: 'http://127.0.0.1:9/files/F1' }],
    ['an address that is none', { url: 'files/F1' }],
  ] as const)('%s is one that cannot be opened here', async (_what, file) => {
    expect(await codeOf(bring(file).download(ref(), 100))).toBe('file-unreadable-here');
  });

  test('that Slack does not show us cannot be opened here either', async () => {
    const platform = bring({ stub: true });
    server.world.files.clear();
    expect(await codeOf(platform.download(ref(), 100))).toBe('file-unreadable-here');
  });

  test('is for the request that brought it', async () => {
    expect(await codeOf(anew().download(ref(), 100))).toBe('file-gone');
  });
});

/** The next message arrives, and the one after it meets the fault. */
function onceSaid({ world }: SlackServer, fault: ServerFault): void {
  const { messages, faults } = world;
  const push = messages.push.bind(messages);
  messages.push = (...items) => {
    messages.push = push;
    faults.push(fault);
    return push(...items);
  };
}
