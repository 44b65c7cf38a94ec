import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Command } from '../../src/chat/command.ts';
import { stored } from '../support/slack/harness.ts';
import { modalWith, whisperWith, wordsIn } from '../support/slack/looking.ts';
import { type RunningSlack, startSlack } from '../support/slack/running.ts';
import { toys } from './toys.ts';

let slack: RunningSlack;
let toy: ReturnType<typeof toys>;
let lines: string[];
/** What the person can see at the moment when word is left, or taken back. */
let seen: () => unknown;
beforeEach(async () => {
  [toy, lines, seen] = [toys(), [], () => ''];
  slack = await startSlack({
    commands: toy.commands,
    async leaveWord({ name }: Command, { id }) {
      lines.push(`left /${name} of ${id}, ${seen()}`);
      return { takeBack: () => void lines.push(`taken back, ${seen()}`) };
    },
  });
});
afterEach(async () => {
  toy.open();
  expect(await slack.stop()).toEqual([]);
});

const slowForm = async () => {
  await slack.people.slash('U1', '/slow');
  const form = await modalWith(slack.world, 'U1', 'How it ends');
  seen = () => `${form.open ? 'form' : 'no form'}, ${slack.world.messages.length} said`;
  return form;
};

test.each(['card', 'problem', 'fault'])(
  'word of a form is left while it stands, and taken back when a %s was said',
  async (ends) => {
    const form = await slowForm();
    await slack.people.submit(form, { ends });
    expect(lines).toEqual(['left /slow of T1.U1, form, 0 said']);
    toy.open();
    await expect.poll(() => lines.slice(1)).toEqual(['taken back, no form, 1 said']);
  },
);

test('word of somebody who could not be told anything stays', async () => {
  const form = await slowForm();
  await slack.people.submit(form, { ends: 'fault' });
  Object.assign(slack.world.faults, { shift: () => ({ error: 'account_inactive' }) });
  toy.open();
  await expect.poll(() => slack.logged.length).toBeGreaterThan(1);
  Object.assign(slack.world.faults, { shift: () => undefined });
  expect(lines).toEqual(['left /slow of T1.U1, form, 0 said']);
});

test('word of what was said to the app, or asked by a button, is taken back as well', async () => {
  seen = () => slack.world.messages.length > 1;
  const file = { id: stored(slack.world, Buffer.from('%PDF')), bytes: Buffer.from('%PDF') };
  await slack.people.say('U1', '<@UBOT> <https://jobs.example.com/1>', { channel: 'C1', files: [file] });
  await wordsIn(slack.world, 'C1', 'The answer');
  await expect.poll(() => lines).toEqual(['left /read of T1.U1, false', 'taken back, true']);
  const message = slack.world.messages.at(-1);
  if (!message) throw new Error('no card');
  seen = () => slack.world.ephemerals.length;
  await slack.people.press('U1', 'Nod', { message });
  await whisperWith(slack.world, 'U1', 'Thank you');
  await expect.poll(() => lines.slice(2)).toEqual(['left /nod of T1.U1, 0', 'taken back, 1']);
});
