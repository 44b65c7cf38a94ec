import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKeys, signed } from '../support/discord/door.ts';
import { openingCommands } from '../support/discord/opening.ts';
import { type RunningDiscord, startDiscord } from '../support/discord/running.ts';

let discord: RunningDiscord;
beforeAll(async () => {
  discord = await startDiscord({ commands: openingCommands().commands, http: true });
});
afterAll(async () => {
  expect(await discord.stop()).toEqual([]);
});

const PING = JSON.stringify({ type: 1 });
const now = () => Math.floor(Date.now() / 1_000);
const send = (body: string, headers: Record<string, string> = signed(discord.keys, body)) =>
  fetch(discord.url ?? '', { method: 'POST', body, headers });

test('a ping is answered, and the gateway is left alone', async () => {
  const response = await send(PING);
  expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
  expect(discord.server.gateway.seen.identified).toBe(0);
});

describe('refused is', () => {
  test.each([
    ['a body under another signature', () => send(PING, signed(discord.keys, '{}'))],
    ['one signed by another key', () => send(PING, signed(newKeys(), PING))],
    ['one of six minutes ago', () => send(PING, signed(discord.keys, PING, now() - 360))],
    ['one of the future', () => send(PING, signed(discord.keys, PING, now() + 360))],
    ['one without a signature', () => send(PING, { 'content-type': 'application/json' })],
  ])('%s', async (_what, deed) => {
    expect((await deed()).status).toBe(401);
  });

  test('another kind of body, one that is no JSON, and one that is too long', async () => {
    const plain = { ...signed(discord.keys, PING), 'content-type': 'text/plain' };
    expect((await send(PING, plain)).status).toBe(415);
    expect((await send('{')).status).toBe(400);
    expect((await send(`"${'x'.repeat(1024 * 1024)}"`)).status).toBe(413);
  });

  test('another method', async () => {
    expect((await fetch(discord.url ?? '')).status).toBe(405);
  });
});

test('an interaction of no known shape is logged without what it holds', async () => {
  expect((await send(JSON.stringify({ type: 2, token: 'secret' }))).status).toBe(202);
  await expect.poll(() => discord.logged.at(-1)?.sentence).toBe('an interaction of Discord could not be answered');
  expect(String(Object.values(discord.logged.at(-1)?.facts ?? {}))).not.toContain('secret');
});
