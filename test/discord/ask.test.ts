import { Routes } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { RateLimited } from '../../src/chat/refusal.ts';
import { askDiscord } from '../../src/discord/ask.ts';
import { startDiscordServer } from '../support/discord/server.ts';
import { APP, BOT_TOKEN } from '../support/discord/world.ts';

/** More than the fifty requests a second that all but an interaction's own routes share. */
const MANY = 120;

test('what is sent with an interaction’s token does not count to the limit that all requests share', async () => {
  const server = await startDiscordServer();
  const ask = askDiscord({ token: BOT_TOKEN, appId: APP, apiUrl: server.apiUrl });
  const faults = (auth: boolean) =>
    Promise.all(
      Array.from({ length: MANY }, (_, at) => {
        const route = auth ? Routes.user() : Routes.webhookMessage(APP, `token-${at}`);
        return ask({ method: 'GET', route, auth }, z.unknown()).catch((error: unknown) => error);
      }),
    ).then((answers) => answers.filter((answer) => answer instanceof RateLimited).length);
  expect(await faults(false)).toBe(0);
  expect(await faults(true)).toBeGreaterThan(0);
  await server.stop();
});
