import { expect, test } from 'vitest';
import { type Command, defineCommand, ref, text } from '../../src/chat/command.ts';
import { saidIn, whisperWith } from '../support/slack/looking.ts';
import { startSlack } from '../support/slack/running.ts';
import { aCard } from '../support/toy-commands.ts';

const options = {
  code: text({ label: 'Code', required: false, multiline: false }),
  pack: ref({ label: 'Pack', required: false }),
};
const account = defineCommand({
  name: 'account',
  summary: 'What is left',
  listed: true,
  atOnce: true,
  options,
  run: async ({ values }) => aCard(values.code === undefined ? 'Two are left' : `Redeemed ${values.code}`),
});

test('a command that asks for nothing runs when it is typed, with what was typed behind it', async () => {
  const slack = await startSlack({ commands: [account as unknown as Command] });
  await slack.people.slash('U1', '/account');
  await whisperWith(slack.world, 'U1', 'Two are left');
  await slack.people.slash('U1', '/account', 'ABCD-1234');
  await whisperWith(slack.world, 'U1', 'Redeemed ABCD-1234');
  expect(saidIn(slack.world, 'C1')).toEqual([]);
  expect(await slack.stop()).toEqual([]);
});
