import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stored } from '../support/slack/harness.ts';
import { modalWith, saidIn, whisperWith, wordsIn } from '../support/slack/looking.ts';
import { type RunningSlack, startSlack } from '../support/slack/running.ts';
import { viewSeen } from '../support/slack/seen.ts';
import type { Message } from '../support/slack/world.ts';
import { until } from '../support/until.ts';
import { toys } from './toys.ts';

let slack: RunningSlack;
let toy: ReturnType<typeof toys>;
let card: Message;
beforeEach(async () => {
  toy = toys();
  slack = await startSlack({ commands: toy.commands });
  await slack.people.say('U1', '<@UBOT> <https://jobs.example.com/1>', {
    channel: 'C1',
    files: [{ id: stored(slack.world, Buffer.from('%PDF')), bytes: Buffer.from('%PDF') }],
  });
  await wordsIn(slack.world, 'C1', 'The answer');
  card = slack.world.messages.at(-1) ?? card;
});
afterEach(async () => {
  expect(await slack.stop()).toEqual([]);
});
const press = (label: string, user = 'U1') => slack.people.press(user, label, { message: card });

describe('a button on a card', () => {
  test('that answers opens a window at once, and the answer takes its place', async () => {
    await press('Pages');
    await modalWith(slack.world, 'U1', 'Page 1');
    expect(slack.world.views.size).toBe(1);
  });

  test('whose window Slack does not let open any more answers all the same', async () => {
    const { triggers } = slack.world;
    const set = triggers.set.bind(triggers);
    triggers.set = (id, trigger) => set(id, { ...trigger, until: 0 });
    await press('Pages');
    await whisperWith(slack.world, 'U1', 'Page 1');
  });

  test('that has a word for the person says it to them, in the thread', async () => {
    await press('Nod');
    await whisperWith(slack.world, 'U1', 'Thank you');
    expect(slack.world.ephemerals[0]?.thread).toBe(card.thread);
  });

  test('that opens a form brings along what it knows, and the form’s answer joins the thread', async () => {
    await press('Read again');
    const form = await modalWith(slack.world, 'U1', 'The same posting as before');
    await slack.people.submit(form, { paper: stored(slack.world, Buffer.from('%PDF-2')) });
    await until(slack.world, 'a second answer', () => (saidIn(slack.world, 'C1').length === 4 ? true : undefined));
    expect(saidIn(slack.world, 'C1').map(({ thread }) => thread)).toEqual(Array(4).fill(card.thread));
  });

  test('that opens a form for somebody else only says why it does not', async () => {
    await press('Read theirs');
    await whisperWith(slack.world, 'U1', 'This is not yours');
    expect(slack.world.views.size).toBe(0);
  });

  test('of an older version says so', async () => {
    await press('Of old');
    await whisperWith(slack.world, 'U1', 'This button does not work any more');
  });

  test('clicked twice in a moment acts once', async () => {
    await Promise.all([press('Nod'), press('Nod')]);
    await whisperWith(slack.world, 'U1', 'Thank you');
    await slack.stop();
    expect(slack.world.ephemerals).toHaveLength(1);
    slack = await startSlack({ commands: toy.commands });
  });
});

describe('a button in a window', () => {
  const paged = async () => {
    await press('Pages');
    return modalWith(slack.world, 'U1', 'Page 1');
  };

  test('that answers turns the page in the same window', async () => {
    const view = await paged();
    await slack.people.press('U1', 'Next', { view });
    expect((await modalWith(slack.world, 'U1', 'Page 2')).id).toBe(view.id);
  });

  test('that has a word for the person says it on top', async () => {
    const view = await paged();
    await slack.people.press('U1', 'Nod', { view });
    expect((await modalWith(slack.world, 'U1', 'Thank you')).id).not.toBe(view.id);
  });

  test('that opens a form does so where the window was asked for', async () => {
    const view = await paged();
    await slack.people.press('U1', 'Read again', { view });
    const form = await modalWith(slack.world, 'U1', 'The same posting as before');
    await slack.people.submit(form, { paper: stored(slack.world, Buffer.from('%PDF-2')) });
    await until(slack.world, 'a second answer', () => toy.given[1]);
    expect(toy.given[1]?.place).toEqual({ platform: 'slack', space: 'T1', channel: 'C1', thread: card.thread });
    expect([...slack.world.views.values()].map(({ open }) => open)).toEqual([false, false]);
  });
});

describe('the home page', () => {
  const opened = async () => {
    await slack.people.openHome('U1');
    return until(slack.world, 'a home page', () => slack.world.homes.get('U1'));
  };

  test('shows what the home command says', async () => {
    expect(viewSeen(await opened()).text).toContain('Welcome');
  });

  test('has buttons whose commands end with the person alone', async () => {
    await opened();
    await slack.people.press('U1', 'Read again', { home: true });
    const form = await modalWith(slack.world, 'U1', 'The same posting as before');
    await slack.people.submit(form, { paper: stored(slack.world, Buffer.from('%PDF-2')) });
    await wordsIn(slack.world, 'DU1', 'The answer');
    await slack.people.press('U1', 'Nod', { home: true });
    await modalWith(slack.world, 'U1', 'Thank you');
  });
});

describe('a message’s menu', () => {
  const message = (user: string, files = [{ id: 'F1', bytes: Buffer.from('%PDF') }]) => {
    for (const file of files) slack.world.files.set(file.id, file);
    const said = { channel: 'C1', ts: slack.world.newTs(), user, text: 'my resume', blocks: [] };
    slack.world.messages.push(said);
    return { ...said, files };
  };
  const chosen = async (user: string, files?: { id: string; bytes: Buffer<ArrayBuffer> }[]) => {
    const said = message(user, files);
    await slack.people.shortcut('U1', 'shortcut:read', said);
    return { said, form: await modalWith(slack.world, 'U1', 'Reads a paper') };
  };

  test('opens the form with the message’s file, and the answer stands in the message’s thread', async () => {
    const { said, form } = await chosen('U1');
    expect(viewSeen(form.json).text).toContain('the file of the message');
    await slack.people.submit(form, { job: 'https://jobs.example.com/1' });
    await until(slack.world, 'the answer', () => toy.given[1]);
    expect(toy.given[1]?.place).toMatchObject({ channel: 'C1', thread: said.ts });
    await until(slack.world, 'the card', () => saidIn(slack.world, 'C1').find(({ thread }) => thread === said.ts));
  });

  test('on a message of somebody else gives the answer to the asker alone, and says so', async () => {
    const { form } = await chosen('U2');
    expect(viewSeen(form.json).text).toContain('This message is somebody else’s: only you will see the answer.');
    await slack.people.submit(form, { job: 'https://jobs.example.com/1' });
    await wordsIn(slack.world, 'DU1', 'The answer');
    expect(saidIn(slack.world, 'C1')).toHaveLength(2);
  });

  test('on a message without a file asks for one', async () => {
    const { form } = await chosen('U1', []);
    expect(viewSeen(form.json).text).toContain('Your paper');
  });
});
