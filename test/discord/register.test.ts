import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/catalogue.ts';
import { discordChecks } from '../../src/discord/checks.ts';
import { register } from '../../src/discord/register.ts';
import type { DiscordSettings } from '../../src/discord/settings.ts';
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts';
import { APP, BOT_TOKEN, GUILD, Right } from '../support/discord/world.ts';

let server: DiscordServer;
let settings: DiscordSettings;
beforeEach(async () => {
  server = await startDiscordServer();
  settings = { token: BOT_TOKEN, appId: APP, apiUrl: server.apiUrl };
});
afterEach(async () => {
  await server.stop();
  expect(server.world.violations).toEqual([]);
});

const puts = () => server.world.calls.filter(({ method }) => method === 'PUT').map(({ route }) => route);

describe('registering', () => {
  test('sends the commands once', async () => {
    expect(await register(settings, COMMANDS)).toBe('registered');
    expect(await register(settings, COMMANDS)).toBe('unchanged');
    expect(puts()).toEqual([`/applications/${APP}/commands`]);
  });

  test('sends them again when a word, a translation or a command changed', async () => {
    await register(settings, COMMANDS);
    const [first, ...rest] = COMMANDS;
    if (!first) throw new Error('no commands');
    const { translations: _none, ...plain } = first;
    expect(await register(settings, [{ ...first, summary: 'Another' }, ...rest])).toBe('registered');
    expect(await register(settings, [plain, ...rest])).toBe('registered');
    expect(await register(settings, rest)).toBe('registered');
    expect(await register(settings, rest)).toBe('unchanged');
  });

  test('in one server it leaves the others as they are', async () => {
    expect(await register(settings, COMMANDS, GUILD)).toBe('registered');
    expect(puts()).toEqual([`/applications/${APP}/guilds/${GUILD}/commands`]);
    expect(await register(settings, COMMANDS)).toBe('registered');
  });

  test('a refused token is said to be one', async () => {
    await expect(register({ ...settings, token: 'wrong' }, COMMANDS)).rejects.toThrow('unauthorized');
  });
});

describe('the checks', () => {
  const failing = async (changes: Partial<DiscordSettings> = {}) =>
    (await discordChecks({ ...settings, ...changes }, COMMANDS)).filter(({ ok }) => !ok);

  test('all is well', async () => {
    await register(settings, COMMANDS);
    expect(await discordChecks(settings, COMMANDS)).toEqual([
      { name: 'Discord token', ok: true, detail: 'Discord takes it.' },
      { name: 'Discord application', ok: true, detail: 'DISCORD_APP_ID is the one of the token.' },
      { name: 'Discord interactions', ok: true, detail: 'They come over the gateway.' },
      { name: 'Discord intents', ok: true, detail: 'No privileged one is on, and none is needed.' },
      { name: 'Discord commands', ok: true, detail: 'Registered, and as they should be.' },
      { name: 'Discord servers', ok: true, detail: 'In 3 servers.' },
      {
        name: 'Discord permissions',
        ok: true,
        detail: 'All that it needs, by its roles; a channel can still deny it.',
      },
    ]);
  });

  test('a permission that a server does not give, by its name', async () => {
    await register(settings, COMMANDS);
    for (const place of server.world.servers.slice(1)) place.rights &= ~Right.createThreads;
    expect(await failing()).toMatchObject([
      { name: 'Discord permissions', detail: 'Missing: Create Public Threads (in 2 servers).' },
    ]);
    for (const place of server.world.servers) place.rights = 1n << 3n;
    expect(await failing()).toEqual([]);
  });

  test('an intent that nobody needs, which is no fault', async () => {
    server.world.application.flags = 1 << 19;
    const checks = await discordChecks(settings, COMMANDS);
    expect(checks.find(({ name }) => name === 'Discord intents')).toMatchObject({
      ok: true,
      detail: 'On, and not needed: Message Content Intent.',
    });
  });

  test('commands that were never registered', async () => {
    expect(await failing()).toMatchObject([{ name: 'Discord commands', next: 'Run `rolefit register`.' }]);
  });

  test('a token that is refused, and a Discord that is silent', async () => {
    expect(await failing({ token: 'wrong' })).toMatchObject([{ name: 'Discord token', detail: 'Discord refuses it.' }]);
    expect(await failing({ apiUrl: `${server.origin}/nowhere` })).toMatchObject([{ name: 'Discord token' }]);
    server.world.violations.splice(0);
  });

  test('what Discord does not tell of is said, beside all the rest', async () => {
    await register(settings, COMMANDS);
    for (const route of [`/applications/${APP}/commands`, '/users/@me/guilds']) server.world.failing.add(route);
    expect(await failing()).toEqual(
      ['Discord commands', 'Discord permissions'].map((name) => ({
        name,
        ok: false,
        detail: 'Discord does not answer as it should.',
        next: 'Look whether this machine reaches discord.com, and at discordstatus.com.',
      })),
    );
  });

  test('another application, and an address where the gateway is listened to, or none where it is not', async () => {
    await register(settings, COMMANDS);
    server.world.application.id = '900000000000000009';
    expect((await failing()).map(({ name }) => name)).toEqual(['Discord application']);
    server.world.application.id = APP;
    server.world.application.interactions_endpoint_url = 'https://elsewhere.example';
    expect((await failing()).map(({ name }) => name)).toEqual(['Discord interactions']);
    expect(await failing({ publicKey: 'ab'.repeat(32) })).toEqual([]);
    server.world.application.interactions_endpoint_url = null;
    expect((await failing({ publicKey: 'ab'.repeat(32) })).map(({ name }) => name)).toEqual(['Discord interactions']);
  });
});
