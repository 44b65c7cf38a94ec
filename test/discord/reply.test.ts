import { afterEach, beforeEach, expect, test } from 'vitest';
import { ANN } from '../support/discord/harness.ts';
import { openingCommands } from '../support/discord/opening.ts';
import { type RunningDiscord, startDiscord } from '../support/discord/running.ts';
import type { ServerFault } from '../support/discord/world.ts';

let discord: RunningDiscord;
let toys: ReturnType<typeof openingCommands>;
beforeEach(async () => {
  toys = openingCommands();
  discord = await startDiscord({ commands: toys.commands });
});
afterEach(async () => {
  expect(await discord.stop()).toEqual([]);
});

const callbacks = () => discord.world.calls.filter(({ route }) => route.endsWith('/callback')).length;

test.each<[string, ServerFault, number]>([
  ['Discord took without saying so', 'lost', 2],
  ['met a server that failed', { status: 500, code: 0 }, 2],
])('a first answer that %s is said once more, and the command goes on', async (_what, fault, said) => {
  discord.world.faults.push(fault);
  await discord.people.slash(ANN, 'weigh', { paper: Buffer.from('%PDF-a paper'), job: 'https://jobs.example.com/1' });
  await expect.poll(() => toys.threads.length).toBe(1);
  expect(callbacks()).toBe(said);
  expect(discord.logged.map(({ sentence }) => sentence)).not.toContain(
    'an interaction of Discord could not be answered',
  );
});
