import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ANN, BEN, replyOf, threadsOf } from '../support/discord/harness.ts';
import { find } from '../support/discord/messages.ts';
import { openingCommands } from '../support/discord/opening.ts';
import { type RunningDiscord, startDiscord } from '../support/discord/running.ts';
import { messageSeen } from '../support/discord/seen.ts';
import { EPHEMERAL, type Live, PLACES } from '../support/discord/world.ts';
import { until } from '../support/until.ts';

let discord: RunningDiscord;
let toys: ReturnType<typeof openingCommands>;
beforeEach(async () => {
  toys = openingCommands();
  discord = await startDiscord({ commands: toys.commands });
});
afterEach(async () => {
  expect(await discord.stop()).toEqual([]);
});

const PAPER = Buffer.from('%PDF-a paper');
const textOf = (live: Live): string => replyOf(discord.world, live).seen?.text ?? '';
const entry = (author: string, files: readonly Uint8Array[]) =>
  discord.people.menu(ANN, 'Weigh this paper', { author, files });
const opened = () => expect.poll(() => toys.threads.length).toBe(1);

describe('the menu of a message', () => {
  test('one’s own file waits while the form asks for the rest, and the thread is for all', async () => {
    const form = await entry(ANN, [PAPER]);
    expect(textOf(form)).toContain('The posting');
    expect(textOf(form)).not.toContain('PDF');
    const sent = await discord.people.submit(form, { job: 'https://jobs.example.com/1' });
    await opened();
    expect(toys.papers).toEqual([PAPER.length]);
    expect(find(discord.world, sent.original ?? '').only).toBeUndefined();
  });

  test('nobody is judged in public by another', async () => {
    const form = await entry(BEN, [PAPER]);
    expect(textOf(form)).not.toContain('Only me');
    const sent = await discord.people.submit(form, { job: 'https://jobs.example.com/1' });
    await opened();
    expect(toys.threads[0]).toMatchObject({ private: true });
    expect(find(discord.world, sent.original ?? '').only).toBe(ANN);
    expect(threadsOf(discord.world)).toEqual([]);
  });

  test('a message without a file opens a form that asks for one', async () => {
    const form = await entry(BEN, []);
    expect(textOf(form)).toContain('Your paper');
    await discord.people.submit(form, { paper: PAPER, private: true });
    await opened();
    expect(toys.papers).toEqual([PAPER.length]);
    expect(toys.threads[0]).toMatchObject({ private: true });
  });

  test('another person can’t send a form that is not theirs', async () => {
    const form = await entry(ANN, [PAPER]);
    const sent = await discord.people.submit({ ...form, user: BEN }, {});
    expect(textOf(sent)).toContain('This form has been open for too long');
    expect(toys.threads).toEqual([]);
  });

  test('an entry that is no more is told of', async () => {
    const live = await discord.people.menu(ANN, 'Something old', { author: ANN, files: [] });
    expect(textOf(live)).toContain('This is not there any more');
  });
});

describe('what only concerns the person', () => {
  test('is awaited by them alone', async () => {
    const live = await discord.people.slash(ANN, 'pages');
    expect(textOf(live)).toContain('Page 1');
    expect(threadsOf(discord.world)).toEqual([]);
  });

  test('pages are turned in place, and what goes wrong leaves the page', async () => {
    const live = await discord.people.slash(ANN, 'pages');
    const message = find(discord.world, live.original ?? '');
    await discord.people.press(ANN, 'Next', message);
    await until(discord.world, 'the page', () => (messageSeen(message).text.includes('Page 2') ? true : undefined));
    const failed = await discord.people.press(ANN, 'Next', message);
    await until(discord.world, 'an apology', () => failed.followUps[0]);
    expect(messageSeen(message).text).toContain('Page 2');
    expect(message.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(textOf(failed)).toMatch(/[0-9a-f]{8}/i);
    expect(discord.logged.filter(({ facts }) => 'err' in facts)).toHaveLength(1);
  });

  test('what has to be posted where we may not is a problem', async () => {
    const live = await discord.people.slash(ANN, 'shout', {}, PLACES.closed);
    expect(textOf(live)).toContain('Nothing can be posted here');
  });
});

test('a form that a button opened is answered to the person alone', async () => {
  const said = await discord.people.slash(ANN, 'shout');
  const form = await discord.people.press(ANN, 'Rate', find(discord.world, said.original ?? ''));
  expect(textOf(form)).toContain('How was it?');
  const sent = await discord.people.submit(form, { verdict: 'good' });
  expect(textOf(sent)).toContain('It was good');
});

test('a command of which something is missing is taken back, and said to the person', async () => {
  const live = await discord.people.slash(ANN, 'weigh', { job: ' ' });
  expect(live.withdrawn).toBe(true);
  expect(textOf(live)).toContain('The posting: This is needed.');
  expect(threadsOf(discord.world)).toEqual([]);
});

test('a command that is no more is told of', async () => {
  expect(textOf(await discord.people.slash(ANN, 'gone'))).toContain('This is not there any more');
});

describe('files', () => {
  const trapped = async (trap: 'redirect' | 'endless' | 'expired') => {
    const form = await entry(ANN, [PAPER]);
    const [id = ''] = [...discord.world.files.keys()].slice(-1);
    discord.world.files.set(id, { bytes: PAPER, trap });
    return textOf(await discord.people.submit(form, {}));
  };
  test('one that expired is to be attached again', async () => {
    expect(await trapped('expired')).toContain('The file is not here any more');
  });
  test('no redirect is followed', async () => {
    expect(await trapped('redirect')).toContain('Discord does not give us this file');
    expect(toys.papers).toEqual([]);
  });
  test('one that does not end is left', async () => {
    expect(await trapped('endless')).toContain('This file is too large');
  });
});
