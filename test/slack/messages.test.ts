import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stored } from '../support/slack/harness.ts';
import { modalWith, saidIn, whisperWith, wordsIn } from '../support/slack/looking.ts';
import { type RunningSlack, startSlack } from '../support/slack/running.ts';
import { viewSeen } from '../support/slack/seen.ts';
import type { StoredFile } from '../support/slack/world.ts';
import { until } from '../support/until.ts';
import { toys } from './toys.ts';

let slack: RunningSlack;
let toy: ReturnType<typeof toys>;
beforeEach(async () => {
  toy = toys();
  slack = await startSlack({ commands: toy.commands });
});
afterEach(async () => {
  expect(await slack.stop()).toEqual([]);
});
const JOB = '<https://jobs.example.com/1?a=1&amp;b=2|jobs.example.com>';
const paper = (): StoredFile => {
  const bytes = Buffer.from('%PDF');
  return { id: stored(slack.world, bytes), bytes };
};
/** Waits until everything that was begun is over: then what is not there will not come. */
const over = async () => {
  await slack.stop();
  const { world } = slack;
  slack = await startSlack({ commands: toy.commands });
  return world;
};

describe('a message to the app alone', () => {
  test('with a file and a link is the command', async () => {
    await slack.people.say('U1', `Please look at ${JOB}.`, { files: [paper()] });
    await wordsIn(slack.world, 'DU1', 'The answer');
    expect(toy.given).toMatchObject([
      { bytes: 4, job: 'https://jobs.example.com/1?a=1&b=2', place: { private: true } },
    ]);
  });

  test('that Slack sends again is answered once', async () => {
    const event = await slack.people.say('U1', JOB, { files: [paper()] });
    await Promise.all([slack.people.again(event), slack.people.again(event)]);
    await wordsIn(slack.world, 'DU1', 'The answer');
    const world = await over();
    expect(saidIn(world, 'DU1')).toHaveLength(2);
  });

  test('with a link and no file says what is missing, and its form has the link', async () => {
    await slack.people.say('U1', JOB);
    expect((await wordsIn(slack.world, 'DU1', 'your resume')).buttons).toEqual(['Read']);
    const message = slack.world.messages.at(-1);
    if (message) await slack.people.press('U1', 'Read', { message });
    await modalWith(slack.world, 'U1', 'https://jobs.example.com/1?a=1&b=2');
  });

  test('with a file and no link says what is missing', async () => {
    await slack.people.say('U1', 'Here you are', { files: [paper()] });
    expect((await wordsIn(slack.world, 'DU1', 'the posting')).buttons).toEqual(['Read']);
    expect(toy.given).toEqual([]);
  });

  test('that only talks is answered kindly', async () => {
    await slack.people.say('U1', 'hello there');
    expect((await wordsIn(slack.world, 'DU1', 'Hello')).buttons).toEqual(['Read']);
  });

  test('that asks for help gets help, in the thread where it asks', async () => {
    await slack.people.say('U1', 'hello there');
    await wordsIn(slack.world, 'DU1', 'Hello');
    const [said] = slack.world.messages;
    await slack.people.say('U1', ' HELP ', { thread: said?.ts ?? '' });
    await wordsIn(slack.world, 'DU1', 'Here is help');
    expect(saidIn(slack.world, 'DU1').at(-1)?.thread).toBe(said?.ts);
  });

  test.each([
    ['an edit', { subtype: 'message_changed' }],
    ['an app', { bot_id: 'B2' }],
    ['the app itself', { user: 'UBOT' }],
  ])('from %s is none', async (_who, changes) => {
    await slack.people.say('U1', 'hello there', { changes });
    const world = await over();
    expect(saidIn(world, 'DU1')).toEqual([]);
  });

  test('whose file is of another workspace asks Slack for it', async () => {
    const bytes = Buffer.from('%PDF-far');
    const file = { id: stored(slack.world, bytes), bytes, stub: true };
    await slack.people.say('U1', JOB, { files: [file] });
    await wordsIn(slack.world, 'DU1', 'The answer');
    expect(toy.given).toMatchObject([{ bytes: 8 }]);
  });

  test('whose file cannot be had says what to do', async () => {
    await slack.people.say('U1', JOB, { files: [{ id: 'FAWAY', bytes: Buffer.from(''), stub: true }] });
    await wordsIn(slack.world, 'DU1', 'Rolefit cannot open this file');
  });
});

describe('the app’s name in a channel', () => {
  test('with a file and a link is the command, in the thread that the message begins', async () => {
    await slack.people.say('U1', `<@UBOT> ${JOB}`, { channel: 'C1', files: [paper()] });
    await wordsIn(slack.world, 'C1', 'The answer');
    const [said] = slack.world.messages;
    expect(saidIn(slack.world, 'C1').map(({ thread }) => thread)).toEqual([said?.ts, said?.ts]);
  });

  test('with something missing is answered to the person alone', async () => {
    await slack.people.say('U1', `<@UBOT> ${JOB}`, { channel: 'C1' });
    await whisperWith(slack.world, 'U1', 'your resume');
    expect(saidIn(slack.world, 'C1')).toEqual([]);
  });

  test.each(['<@UBOT>', '<@UBOT> help'])('as "%s" gets help', async (text) => {
    await slack.people.say('U1', text, { channel: 'C1' });
    await whisperWith(slack.world, 'U1', 'Here is help');
  });

  test('where we may not even whisper is answered directly', async () => {
    await slack.people.say('U1', '<@UBOT>', { channel: 'C3' });
    await wordsIn(slack.world, 'DU1', 'Here is help');
  });
});

test('a shared place never learns what a person asks alone', async () => {
  await slack.people.slash('U1', '/read', '');
  const form = await modalWith(slack.world, 'U1', 'Your paper');
  await slack.people.submit(form, { paper: paper().id, private: 'true' });
  await until(slack.world, 'the command', () => toy.given[0]);
  const world = await over();
  expect(saidIn(world, 'C1')).toEqual([]);
  expect(viewSeen(form.json).text).toContain('Only me');
});
