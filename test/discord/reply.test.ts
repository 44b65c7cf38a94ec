import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Command, defineCommand, link } from '../../src/chat/command.ts';
import { Problem } from '../../src/chat/problem.ts';
import { ANN, replyOf } from '../support/discord/harness.ts';
import { openingCommands } from '../support/discord/opening.ts';
import { type RunningDiscord, startDiscord } from '../support/discord/running.ts';
import type { ServerFault } from '../support/discord/world.ts';

const breaks = defineCommand({
  ...{ name: 'breaks', summary: 'Breaks', listed: true },
  options: { job: link({ label: 'The posting', required: false, orText: true }) },
  run: () => Promise.reject(new Error('ours')),
});

let discord: RunningDiscord;
let toys: ReturnType<typeof openingCommands>;
// What was seen of each answer when word of its command was taken back.
let takenBack: number[];
beforeEach(async () => {
  toys = openingCommands();
  takenBack = [];
  discord = await startDiscord({
    commands: [...toys.commands, ...([breaks, refuses, quietly] as unknown as Command[])],
    leaveWord: async () => ({ takeBack: () => void takenBack.push(said()) }),
  });
});
afterEach(async () => {
  expect(await discord.stop()).toEqual([]);
});

const callbacks = () => discord.world.calls.filter(({ route }) => route.endsWith('/callback')).length;

test.each<[string, ServerFault, number]>([
  ['Discord took without saying so', 'lost', 2],
  ['met a server that failed', { status: 500, code: 0 }, 2],
])('a first answer that %s is said once more, and the command goes on', async (_what, fault, said) => {
  discord.world.faults.push(fault);
  await discord.people.slash(ANN, 'weigh', { paper: Buffer.from('%PDF-a paper'), job: 'https://jobs.example.com/1' });
  await expect.poll(() => toys.threads.length).toBe(1);
  expect(callbacks()).toBe(said);
  expect(discord.logged.map(({ sentence }) => sentence)).not.toContain(
    'an interaction of Discord could not be answered',
  );
});

test('a person is told of our fault, although Discord breaks whenever it is spoken to first', async () => {
  discord.world.faults.push(...Array<ServerFault>(3).fill('lost'));
  const live = await discord.people.slash(ANN, 'weigh', { paper: Buffer.from('%PDF-a paper') });
  expect(replyOf(discord.world, live).seen?.text).toContain('Something broke on our side');
});

test.each<[string, ServerFault]>([
  ['asks for patience', { afterMs: 10 }],
  ['fails', { status: 500, code: 0 }],
])('what is told to the person alone comes, although Discord %s the first time', async (_what, fault) => {
  // The first answer is taken, and withdrawn; what comes beside it meets the fault.
  const meets = [undefined, fault];
  Object.assign(discord.world.faults, { shift: () => meets.shift() });
  const live = await discord.people.slash(ANN, 'breaks', { job: 'https://jobs.example.com/1' });
  expect(replyOf(discord.world, live).seen?.text).toContain('Something broke on our side');
  expect(live.followUps).toHaveLength(1);
});

const refuse = () => Promise.reject(new Problem({ code: 'no', title: 'Not now', detail: 'No.', next: 'Later.' }));
const refuses = defineCommand({
  ...{ name: 'refuses', summary: 'Refuses', listed: true },
  options: { job: link({ label: 'The posting', required: false, orText: true }) },
  run: refuse,
});
const quietly = defineCommand({ name: 'quietly', summary: 'Refuses alone', listed: true, options: {}, run: refuse });

const meeting = (...meets: (ServerFault | undefined)[]) =>
  Object.assign(discord.world.faults, { shift: () => meets.shift() });

test('an answer that may have been filled in is filled in once more, and nothing is told beside it', async () => {
  meeting(undefined, 'lost');
  const live = await discord.people.slash(ANN, 'quietly', {});
  const fills = () => discord.world.calls.filter(({ method }) => method === 'PATCH').length;
  await expect.poll(fills).toBe(2);
  expect(replyOf(discord.world, live).seen?.text).toContain('Not now');
  expect(live.followUps).toEqual([]);
});

test('what may have been told beside an answer is not followed by an apology', async () => {
  meeting(undefined, 'lost');
  const live = await discord.people.slash(ANN, 'refuses', {});
  await expect.poll(() => discord.logged).toHaveLength(1);
  // By then an apology would be there.
  await discord.people.slash(ANN, 'quietly', {});
  expect(live.followUps).toHaveLength(1);
});

const said = () => discord.world.calls.filter(({ route, body }) => !route.endsWith('/callback') && body).length;

test('word of a command is taken back when the person was answered, and not before', async () => {
  await discord.people.slash(ANN, 'refuses', {});
  await expect.poll(() => takenBack).toEqual([1]);
});

test('word of a command stays where nothing could be told', async () => {
  meeting(undefined, ...Array<ServerFault>(9).fill({ status: 403, code: 0 }));
  // Nothing that answers them ever comes.
  discord.people.slash(ANN, 'refuses', {}).catch(() => {});
  await expect
    .poll(() => discord.logged.map(({ sentence }) => sentence))
    .toContain('an apology could not be delivered');
  expect(takenBack).toEqual([]);
});
