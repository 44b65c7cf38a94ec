import { expect, test } from 'vitest';
import { type Command, defineCommand, file } from '../src/chat/command.ts';
import { inLine } from '../src/in-line.ts';
import { recordingPlatform } from './support/recording.ts';
import { aCard } from './support/toy-commands.ts';

const given = {
  values: {},
  person: { platform: 'recording', id: 'ada' },
  place: { platform: 'recording', channel: 'c' },
  platform: recordingPlatform().platform,
  services: null,
};

test('papers are taken in a few at a time, and a question never waits behind them', async () => {
  const gate = Promise.withResolvers<void>();
  let begun = 0;
  const take = defineCommand({
    name: 'take',
    summary: 'Takes a paper in',
    listed: true,
    options: { paper: file({ label: 'Paper', required: false, accept: ['.pdf'] }) },
    async run() {
      begun += 1;
      await gate.promise;
      return aCard(this.name);
    },
  });
  const ask = defineCommand({ name: 'ask', summary: 'Asks', listed: true, options: {}, run: async () => aCard('ask') });
  const [taking, asking] = inLine([take, ask] as unknown as readonly Command[]);
  const all = Array.from({ length: 20 }, () => taking?.run(given));
  expect(await asking?.run(given)).toEqual(aCard('ask'));
  expect(begun).toBe(2);
  gate.resolve();
  expect(await Promise.all(all)).toEqual(Array(20).fill(aCard('take')));
  expect(begun).toBe(20);
});
