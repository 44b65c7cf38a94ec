import { expect, test } from 'vitest';
import { discordChat } from '../../src/discord/discord.ts';
import { ANN, replyOf } from '../support/discord/harness.ts';
import { openingCommands } from '../support/discord/opening.ts';
import { startDiscord } from '../support/discord/running.ts';
import { hostAt } from '../support/file-host.ts';
import { until } from '../support/until.ts';

test('a command that was given while the connection was broken is answered after it, once', async () => {
  const discord = await startDiscord({ commands: openingCommands().commands });
  const { gateway } = discord.server;
  gateway.drop();
  const live = await discord.people.slash(ANN, 'pages');
  expect(replyOf(discord.world, live).seen?.text).toContain('Page 1');
  expect(gateway.seen).toEqual({ identified: 1, resumed: 1 });
  expect(discord.world.calls.filter(({ route }) => route.endsWith('/callback'))).toHaveLength(1);
  expect(await discord.stop()).toEqual([]);
});

test('a token that Discord refuses ends the start', async () => {
  const discord = await startDiscord({ commands: [] });
  const log = { info() {}, warn() {}, error() {} };
  const { settings, keep } = discord;
  const other = discordChat({
    settings: { ...settings, token: 'wrong' },
    keep,
    log,
    askFileHost: hostAt(discord.server.origin),
  });
  const serving = { commands: [], services: undefined, log, problemCard: () => card, apologyCard: () => card };
  await expect(other.listen(serving)).rejects.toThrow('invalid token');
  expect(await discord.stop()).toEqual([]);
});

test('what is being answered is answered before all is closed', async () => {
  const discord = await startDiscord({ commands: openingCommands().commands });
  const answered = discord.people.slash(ANN, 'pages');
  await until(discord.world, 'a callback', () => discord.world.calls.find(({ route }) => route.endsWith('/callback')));
  const stopped = discord.stop();
  expect((await answered).answered).toBe(5);
  expect(await stopped).toEqual([]);
});

const card = { title: '', summary: '', tone: 'plain', blocks: [], buttons: [] } as const;
