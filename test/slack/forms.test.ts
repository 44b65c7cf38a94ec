import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stored } from '../support/slack/harness.ts';
import { modalWith, saidIn, whisperWith, wordsIn } from '../support/slack/looking.ts';
import { type RunningSlack, startSlack } from '../support/slack/running.ts';
import { viewSeen } from '../support/slack/seen.ts';
import type { View } from '../support/slack/world.ts';
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

const formOpened = async (command: string, channel = 'C1'): Promise<View> => {
  await slack.people.slash('U1', command, '', channel);
  return modalWith(slack.world, 'U1', command === '/slow' ? 'How it ends' : 'Your paper');
};

describe('a typed command', () => {
  test('opens its form, with what was typed behind it as the person wrote it', async () => {
    await slack.people.slash('U1', '/read', 'https://jobs.example.com/1?a=1&amp;b=2');
    const form = await modalWith(slack.world, 'U1', 'https://jobs.example.com/1?a=1&b=2');
    expect(viewSeen(form.json).text).toContain('Only me');
  });

  test('without anything to fill in answers the person alone, at once', async () => {
    await slack.people.slash('U1', '/list');
    await whisperWith(slack.world, 'U1', 'Nothing yet');
    expect(saidIn(slack.world, 'C1')).toEqual([]);
  });

  test('followed by "help" answers as help does, in a channel that we are not in too', async () => {
    await slack.people.slash('U1', '/read', 'help', 'C2');
    await whisperWith(slack.world, 'U1', 'Here is help');
  });

  test('that this version does not know is answered with help', async () => {
    await slack.people.slash('U1', '/formerly', 'anything');
    await whisperWith(slack.world, 'U1', 'Here is help');
  });
});

describe('a form', () => {
  const sent = async (values: Record<string, string>, channel = 'C1') => {
    const form = await formOpened('/read', channel);
    return { form, errors: await slack.people.submit(form, { job: 'https://jobs.example.com/1', ...values }) };
  };
  const paper = () => ({ paper: stored(slack.world, Buffer.from('%PDF')) });

  test('says beside the field what is wrong with it, and stays open', async () => {
    const { form, errors } = await sent({});
    expect(errors).toEqual({ paper: 'There is no paper. None came. Attach one.' });
    expect(form.open).toBe(true);
  });

  test('closes when the thread is there: the progress, and the card in its thread', async () => {
    const { form } = await sent(paper());
    expect(form.open).toBe(false);
    await wordsIn(slack.world, 'C1', 'The answer');
    const [root, answer, ...more] = saidIn(slack.world, 'C1');
    expect(root?.seen.text).toBe('Read\nas asked');
    expect(root?.thread).toBeUndefined();
    expect(answer?.thread).toBe(slack.world.messages[0]?.ts);
    expect(more).toEqual([]);
    expect(toy.given).toMatchObject([{ bytes: 4, job: 'https://jobs.example.com/1', place: { channel: 'C1' } }]);
  });

  test('for the person alone ends in their own conversation', async () => {
    await sent({ ...paper(), private: 'true' });
    await wordsIn(slack.world, 'DU1', 'The answer');
    expect(saidIn(slack.world, 'C1')).toEqual([]);
  });

  test.each([
    ['C2', 'not-member'],
    ['C3', 'archived'],
    ['C4', 'restricted'],
  ])('from %s, where nothing can be posted, ends there too and says why', async (channel, aside) => {
    await sent(paper(), channel);
    await wordsIn(slack.world, 'DU1', 'The answer');
    expect(saidIn(slack.world, 'DU1').map(({ seen }) => seen.text)).toEqual([`Read\n${aside}`, 'The answer']);
  });

  test('in a conversation with the app asks for nobody’s company', async () => {
    slack.world.channels.set('DU1', { id: 'DU1', direct: 'U1' });
    const { form } = await sent(paper(), 'DU1');
    expect(viewSeen(form.json).text).not.toContain('Only me');
    await wordsIn(slack.world, 'DU1', 'The answer');
    expect(toy.given[0]?.place).toMatchObject({ channel: 'DU1', private: true });
  });
});

test('a form of an older version says so when it is sent', async () => {
  for (const metadata of [
    '',
    'v0 evaluate',
    '{}',
    '{"command":"gone","values":{},"place":{"platform":"slack","channel":"C1"}}',
  ]) {
    const form = await formOpened('/read');
    form.json = { ...form.json, private_metadata: metadata };
    await slack.people.submit(form, {});
    expect(viewSeen(form.json).text).toContain('This form does not work any more');
  }
});

describe('a form whose command takes longer', () => {
  const slowly = async (ends: string) => {
    const form = await formOpened('/slow');
    const errors = await slack.people.submit(form, { ends });
    expect({ errors, open: form.open }).toEqual({ errors: {}, open: false });
    toy.open();
  };

  test('closes, and what comes of it is told to the person directly', async () => {
    await slowly('card');
    await wordsIn(slack.world, 'DU1', 'Slow and steady');
  });

  test('a problem too', async () => {
    await slowly('problem');
    await wordsIn(slack.world, 'DU1', 'This is not yours');
  });

  test('our own fault too, under a reference that the log has, and without its words', async () => {
    await slowly('fault');
    const { text } = await wordsIn(slack.world, 'DU1', 'Something broke on our side');
    const [reference] = /[0-9a-f]{8}/.exec(text) ?? [];
    expect(slack.logged.map(({ facts }) => facts)).toMatchObject([{ reference }]);
    expect(text).not.toContain('secret');
  });

  test('and it is told though our own database is what broke', async () => {
    Object.assign(slack.keep.deliveries, { begin: () => Promise.reject(new Error('away')) });
    await slowly('fault');
    await wordsIn(slack.world, 'DU1', 'Something broke on our side');
  });

  test('in a crowd each form closes, and each person gets their own answer', async () => {
    const people = Array.from({ length: 12 }, (_, at) => `U1${at}`);
    const forms = await Promise.all(
      people.map(async (user) => {
        await slack.people.slash(user, '/slow');
        return modalWith(slack.world, user, 'How it ends');
      }),
    );
    const errors = await Promise.all(forms.map((form) => slack.people.submit(form, { ends: 'card' })));
    expect(errors).toEqual(people.map(() => ({})));
    expect(forms.map(({ open }) => open)).toEqual(people.map(() => false));
    toy.open();
    for (const user of people) await wordsIn(slack.world, `D${user}`, 'Slow and steady');
  });

  test('a thread says it all by itself', async () => {
    await slowly('thread');
    await wordsIn(slack.world, 'C1', 'A slow thread');
    expect(saidIn(slack.world, 'DU1')).toEqual([]);
  });
});

describe('a window that comes too late', () => {
  test('is said to the person, who can try again', async () => {
    const { triggers } = slack.world;
    const set = triggers.set.bind(triggers);
    triggers.set = (id, trigger) => set(id, { ...trigger, until: 0 });
    await slack.people.slash('U1', '/read');
    await whisperWith(slack.world, 'U1', 'Slack did not let the window open');
  });
});
