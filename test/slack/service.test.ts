import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { PUBLIC } from '../../src/papers.ts';
import { type Scratch, scratchFolder } from '../support/databases.ts';
import { httpDoor, SIGNING_SECRET } from '../support/slack/door.ts';
import { stored } from '../support/slack/harness.ts';
import { modalWith, whisperWith, wordsIn } from '../support/slack/looking.ts';
import { type People, peopleOf } from '../support/slack/people.ts';
import { messageSeen, viewSeen } from '../support/slack/seen.ts';
import { type SlackServer, startSlackServer } from '../support/slack/server.ts';
import { BOT_TOKEN, type Message } from '../support/slack/world.ts';
import { until } from '../support/until.ts';

const article = (name: string) => readFile(new URL(`../fixtures/article/${name}`, import.meta.url));

const PUBLIC_URL = 'https://rolefit.example';
/** What stands at an address of ours, which only the tests' own port leads to. */
const at = (address = '') => fetch(address.replace(PUBLIC_URL, app.url?.replace('localhost', '127.0.0.1') ?? ''));

interface Picture {
  readonly image_url: string;
  readonly alt_text: string;
}

let slack: SlackServer;
let scratch: Scratch & { where: { dataDir: string } };
let app: App;
let people: People;
beforeAll(async () => {
  slack = await startSlackServer();
  scratch = await scratchFolder();
  const config = readConfig({
    ...{ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl },
    ...{ DATA_DIR: scratch.where.dataDir, PORT: '0', PUBLIC_URL },
  });
  app = await openApp('start', { config, log: openLog('silent'), reach: PUBLIC });
  const url = `${app.url?.replace('localhost', '127.0.0.1')}/slack/events`;
  people = peopleOf(slack.world, httpDoor(url, slack.world.violations), slack.origin);
});
afterAll(async () => {
  await app.close();
  await slack.stop();
  await scratch.remove();
  expect(slack.world.violations).toEqual([]);
});

const threads = (): Message[][] => [
  ...Map.groupBy(
    slack.world.messages.filter(({ user }) => user === undefined),
    ({ channel, thread, ts }) => `${channel} ${thread ?? ts}`,
  ).values(),
];
const cardIn = (thread: readonly Message[]): Message | undefined =>
  thread.find((message) => messageSeen(message).buttons.includes('Why this score'));

/** From the typed command to the card: as a person does it. */
async function evaluated(user: string, more: Readonly<Record<string, string>> = {}): Promise<Message[]> {
  const before = threads().length;
  await people.slash(user, '/evaluate');
  const form = await modalWith(slack.world, user, 'Or the posting as a file');
  const [resume, posting] = await Promise.all(['priya.pdf', 'posting.md'].map(article));
  const files = {
    resume: stored(slack.world, resume ?? Buffer.of()),
    posting: stored(slack.world, posting ?? Buffer.of()),
  };
  expect(await people.submit(form, { ...files, ...more })).toEqual({});
  return until(slack.world, 'a card and its summary', () => {
    const thread = threads()[before];
    const done = thread && messageSeen(thread[0] as Message).text.includes('of 100');
    return done && cardIn(thread) ? thread : undefined;
  });
}

test('a typed command becomes a card in a thread, within six requests, and names nobody of the resume', async () => {
  const [before, began] = [slack.world.calls.length, performance.now()];
  const thread = await evaluated('U1');
  expect(thread).toHaveLength(2);
  const [root, card] = thread.map(messageSeen);
  expect(root?.text).toMatch(/Backend Engineer, Core Technology · Stripe.*Fit \d\d of 100/s);
  expect(root?.pings).toEqual(['U1']);
  expect(card?.buttons).toEqual([
    'Full report',
    'Evidence',
    'Why this score',
    'Evaluate again',
    'Save job',
    'Share',
    'I would say …',
    '👍',
    '👎',
  ]);
  for (const { text } of thread.map(messageSeen))
    expect(text).not.toMatch(/Priya|Krishnamurthy|Adyen|PayU|jane|\.pdf/i);
  // Two files are fetched besides: resume and posting. Who waits longer is told more often, once in 1.2 s.
  const calls = slack.world.calls.slice(before).map(({ method }) => method);
  expect(calls.filter((method) => method !== 'chat.update')).toEqual([
    'views.open',
    'chat.postMessage',
    'chat.postMessage',
  ]);
  expect(calls.length).toBeLessThanOrEqual(5 + (performance.now() - began) / 1_200);
});

test('evidence, the receipt and the form open for the owner alone, by the buttons of the card', async () => {
  const card = cardIn(await evaluated('U1')) as Message;
  await people.press('U1', 'Evidence', { message: card });
  expect(viewSeen((await modalWith(slack.world, 'U1', 'Only you see this')).json).text).toContain('Ruby');
  await people.press('U1', 'Why this score', { message: card });
  await modalWith(slack.world, 'U1', 'Recomputed from the receipt just now');
  await people.press('U1', 'Evaluate again', { message: card });
  await modalWith(slack.world, 'U1', 'The same posting as before');
  await people.press('U2', 'Evaluate again', { message: card });
  await whisperWith(slack.world, 'U2', 'There is no such evaluation of yours');
  await people.press('U2', 'Evidence', { message: card });
  const seen = viewSeen((await modalWith(slack.world, 'U2', 'There is no such evaluation of yours')).json);
  expect(seen.text).not.toContain('Ruby');
});

test('the full report opens by a link that its owner alone gets, in no message of the thread', async () => {
  const thread = await evaluated('U1');
  const card = cardIn(thread) as Message;
  await people.press('U1', 'Full report', { message: card });
  const { links } = viewSeen((await modalWith(slack.world, 'U1', 'Open your full report')).json);
  expect(await (await at(links[0])).text()).toContain('Backend Engineer, Core Technology · Stripe');
  expect(JSON.stringify(slack.world.messages)).not.toContain('/report/');
  await people.press('U2', 'Full report', { message: card });
  const refused = viewSeen((await modalWith(slack.world, 'U2', 'There is no such evaluation of yours')).json);
  expect(refused.links).toEqual([]);
});

test('the card has the score as a picture, with its words', async () => {
  const { blocks } = cardIn(await evaluated('U1')) as Message;
  const pictures = blocks.filter((block) => (block as { type: string }).type === 'image') as Picture[];
  expect(pictures.map(({ alt_text }) => alt_text)).toEqual([
    expect.stringMatching(/^Score \d+ of 100, (strong|excellent) match(, could show \d+)?$/),
  ]);
  const response = await at(pictures[0]?.image_url);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
});

test('only me: the card comes directly, and the channel sees nothing', async () => {
  const before = threads().filter(([root]) => root?.channel === 'C1').length;
  const thread = await evaluated('U1', { private: 'true' });
  expect(thread.map(({ channel }) => channel)).toEqual(['DU1', 'DU1']);
  expect(threads().filter(([root]) => root?.channel === 'C1')).toHaveLength(before);
});

test('a thumb is thanked for in passing, and sharing asks first', async () => {
  const card = cardIn(await evaluated('U1')) as Message;
  await people.press('U1', '👍', { message: card });
  await whisperWith(slack.world, 'U1', 'Thank you');
  await people.press('U1', 'Share', { message: card });
  const confirm = await modalWith(slack.world, 'U1', 'for others to see');
  await people.submit(confirm, {});
  const shared = await wordsIn(slack.world, 'C1', 'Shared by');
  expect(shared.text).not.toMatch(/TypeScript|Missing|Do next/);
});

test('with a resume on file, the posting’s words in a direct message are enough', async () => {
  await people.slash('U3', '/resume');
  const form = await modalWith(slack.world, 'U3', 'Keep one resume on file');
  await people.submit(form, { resume: stored(slack.world, await article('priya.pdf')) });
  // Until it is on file: the form says so, or a direct message does when reading it took longer.
  await until(slack.world, 'the resume on file', () =>
    viewSeen(form.json).text.includes('on file. /evaluate') ||
    slack.world.messages.some((message) => messageSeen(message).text.includes('on file. /evaluate'))
      ? true
      : undefined,
  );
  await people.say('U3', (await article('posting.md')).toString());
  const thread = await until(slack.world, 'a card in the direct conversation', () =>
    threads().find((messages) => messages[0]?.channel === 'DU3' && cardIn(messages)),
  );
  expect(messageSeen(cardIn(thread) as Message).text).toMatch(/\d\d of 100/);
});

test('what is no resume is said in the form, beside the field', async () => {
  await people.slash('U1', '/evaluate', 'https://www.linkedin.com/jobs/view/1');
  const form = await modalWith(slack.world, 'U1', 'Who sees the card');
  const sound = stored(slack.world, Buffer.from('ID3 and so on'));
  const errors = Object.values(await people.submit(form, { resume: sound }));
  expect(errors).toEqual([expect.stringContaining('This is a sound file')]);
});

test('the home page offers a beginning, and lists what the person has', async () => {
  await people.openHome('U1');
  const home = await until(slack.world, 'a home page', () => slack.world.homes.get('U1'));
  expect(viewSeen(home).buttons.slice(0, 2)).toEqual(['Evaluate', 'Open 1']);
});
