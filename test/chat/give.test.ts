import { expect, test } from 'vitest';
import { defineCommand, onlyMe, text } from '../../src/chat/command.ts';
import { give, mayOpen } from '../../src/chat/give.ts';
import { Problem } from '../../src/chat/problem.ts';
import { RateLimited, Unreachable } from '../../src/chat/refusal.ts';
import { recordingPlatform } from '../support/recording.ts';
import { aCard } from '../support/toy-commands.ts';

const giver = {
  person: { platform: 'recording', id: 'ada' },
  place: { platform: 'recording', channel: 'c' },
  platform: recordingPlatform().platform,
  services: null,
};
const problem = { code: 'a-code', title: 'A title', detail: 'A detail', next: 'A step' };

/** A command that does as told, and says whether it was private. */
const obedient = (does: () => void) =>
  defineCommand({
    name: 'do',
    summary: 'Does it',
    listed: true,
    options: {
      what: text({ label: 'What', required: true, multiline: false }),
      private: onlyMe({ label: 'Only me', otherwise: 'Everyone', required: false }),
    },
    async check() {
      does();
    },
    async run({ values }) {
      does();
      return values.private === undefined ? null : aCard(String(values.private));
    },
  });

test.each([
  ['errors by option', {}, { kind: 'errors', errors: { what: 'This is needed.' } }],
  ['a thread of its own', { what: 'x' }, { kind: 'thread' }],
  ['a card', { what: 'x', private: 'true' }, { kind: 'card', card: aCard('true') }],
  ['a wrong yes', { what: 'x', private: 'maybe' }, { kind: 'errors', errors: { private: 'Say yes or no.' } }],
])('%s', async (_name, raw, outcome) => {
  expect(
    await give(
      obedient(() => {}),
      raw,
      giver,
    ),
  ).toEqual(outcome);
});

test.each([
  ['a problem with its option', new Problem(problem, 'what'), { problem, option: 'what' }],
  [
    'a busy platform as a problem that says when',
    new RateLimited(1_500),
    { problem: { next: 'Try again in 2 seconds.' } },
  ],
  ['a closed place as a problem', new Unreachable('forbidden', 'x'), { problem: { code: 'place-closed' } }],
])('%s', async (_name, thrown, outcome) => {
  const command = obedient(() => {
    throw thrown;
  });
  expect(await give(command, { what: 'x' }, giver)).toMatchObject({ kind: 'problem', ...outcome });
  expect(await mayOpen(command, {}, giver)).toMatchObject({ kind: 'problem', ...outcome });
});

test('our own fault is nobody’s problem', async () => {
  const command = obedient(() => {
    throw new Error('ours');
  });
  await expect(give(command, { what: 'x' }, giver)).rejects.toThrow('ours');
  await expect(mayOpen(command, {}, giver)).rejects.toThrow('ours');
});

test('who may open a form gets no problem', async () => {
  expect(
    await mayOpen(
      obedient(() => {}),
      {},
      giver,
    ),
  ).toBeUndefined();
});
