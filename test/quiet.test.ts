import { expect, test } from 'vitest';
import { type Command, defineCommand, file } from '../src/chat/command.ts';
import { breakingQuiet, openQuiet } from '../src/quiet.ts';
import { recordingPlatform } from './support/recording.ts';
import { aCard } from './support/toy-commands.ts';

const NEVER_MS = 60_000;
const AT_ONCE_MS = 1;

test('it is quiet where nothing breaks it', async () => {
  await openQuiet(NEVER_MS).come();
});

test('quiet comes when the last that broke it is over, however that ended', async () => {
  const quiet = openQuiet(NEVER_MS);
  const [one, other] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const first = quiet.breaking(() => one.promise);
  const second = quiet.breaking(() => other.promise);
  const heard: string[] = [];
  const came = quiet.come().then(() => heard.push('quiet'));
  one.resolve('done');
  expect(await first).toBe('done');
  expect(heard).toEqual([]);
  other.reject(new Error('failed'));
  await expect(second).rejects.toThrow('failed');
  await came;
  expect(heard).toEqual(['quiet']);
});

test('what waits for quiet goes on without it in the end', async () => {
  const quiet = openQuiet(AT_ONCE_MS);
  const gate = Promise.withResolvers<void>();
  const running = quiet.breaking(() => gate.promise);
  await quiet.come();
  gate.resolve();
  await running;
});

test('only commands that take papers in break it', async () => {
  const quiet = openQuiet(NEVER_MS);
  const gate = Promise.withResolvers<void>();
  const paper = file({ label: 'Paper', required: false, accept: ['.pdf'] });
  const run = () => gate.promise.then(() => aCard('done'));
  const [ask, take] = breakingQuiet(
    [
      defineCommand({ name: 'ask', summary: 'Asks', listed: true, options: {}, run }),
      defineCommand({ name: 'take', summary: 'Takes', listed: true, options: { paper }, run }),
    ] as unknown as readonly Command[],
    quiet,
  );
  const given = {
    ...{ values: {}, services: null, platform: recordingPlatform().platform },
    ...{ person: { platform: 'recording', id: 'ada' }, place: { platform: 'recording', channel: 'c' } },
  };
  const asked = ask?.run(given);
  await quiet.come();
  const taken = take?.run(given);
  let came = false;
  const coming = quiet.come().then(() => {
    came = true;
  });
  await new Promise((turn) => setImmediate(turn));
  expect(came).toBe(false);
  gate.resolve();
  await Promise.all([asked, taken, coming]);
});
