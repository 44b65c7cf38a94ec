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
  expect(begun).toBe(8);
  gate.resolve();
  expect(await Promise.all(all)).toEqual(Array(20).fill(aCard('take')));
  expect(begun).toBe(20);
});

test('somebody who gives many does not keep others from being taken in', async () => {
  const gate = Promise.withResolvers<void>();
  const taken: string[] = [];
  const take = defineCommand({
    name: 'take',
    summary: 'Takes a paper in',
    listed: true,
    options: { paper: file({ label: 'Paper', required: false, accept: ['.pdf'] }) },
    async run({ person }: { person: { id: string } }) {
      await gate.promise;
      taken.push(person.id);
      return null;
    },
  });
  const [taking] = inLine([take] as unknown as readonly Command[]);
  const as = (id: string, space: string) =>
    taking?.run({ ...given, person: { ...given.person, id }, place: { ...given.place, space } });
  const ada = Array.from({ length: 20 }, () => as('ada', 'a'));
  const all = [...ada, as('ben', 'b'), as('cem', 'c')];
  gate.resolve();
  await Promise.all(all);
  // Eight were under way, and her next one stood first in line.
  expect(taken.slice(0, 11).toSorted()).toEqual([...Array(9).fill('ada'), 'ben', 'cem']);
});

test('where too many wait to be taken in, whoever comes is told so, and taken in once there is room', async () => {
  const gate = Promise.withResolvers<void>();
  const take = defineCommand({
    name: 'take',
    summary: 'Takes a paper in',
    listed: true,
    options: { paper: file({ label: 'Paper', required: false, accept: ['.pdf'] }) },
    run: async () => gate.promise.then(() => aCard('taken')),
  });
  const [taking] = inLine([take] as unknown as readonly Command[]);
  const all = Array.from({ length: 1_000 }, () => taking?.run(given));
  await expect(taking?.run(given)).rejects.toMatchObject({
    text: {
      code: 'too-many-waiting',
      title: 'Too many people are asking at this moment',
      detail: 'More commands came at once than can be written down. Nothing was kept and nothing was charged.',
      next: 'Come back in half an hour and give your command once more.',
    },
  });
  gate.resolve();
  await Promise.all(all);
  expect(await taking?.run(given)).toEqual(aCard('taken'));
});

test('whoever waited too long to be taken in is told to come back, before anybody tells them that they were cut off', async () => {
  const gate = Promise.withResolvers<void>();
  const take = defineCommand({
    name: 'take',
    summary: 'Takes a paper in',
    listed: true,
    options: { paper: file({ label: 'Paper', required: false, accept: ['.pdf'] }) },
    run: () => gate.promise.then(() => null),
  });
  let now = 0;
  const [taking] = inLine([take] as unknown as readonly Command[], () => now);
  const all = Array.from({ length: 9 }, () => taking?.run(given));
  now = 121_000;
  gate.resolve();
  expect(await Promise.all(all.slice(0, 8))).toEqual(Array(8).fill(null));
  await expect(all[8]).rejects.toMatchObject({ text: { code: 'too-many-waiting' } });
});
