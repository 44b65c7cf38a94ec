import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { PUBLIC } from '../../src/papers.ts';
import { openDatabase } from '../../src/store/database.ts';
import { scratchDatabase } from '../support/databases.ts';
import { gatewayDoor } from '../support/discord/door.ts';
import { ANN, threadsOf } from '../support/discord/harness.ts';
import { peopleOf } from '../support/discord/people.ts';
import { messageSeen } from '../support/discord/seen.ts';
import { startDiscordServer } from '../support/discord/server.ts';
import { APP, BOT_TOKEN, type ServerFault } from '../support/discord/world.ts';
import { end } from '../support/process.ts';
import { until } from '../support/until.ts';

const article = (name: string) => readFile(new URL(`../fixtures/article/${name}`, import.meta.url));
const databaseUrl = inject('databaseUrl');

/** The 15 s after which a dead process's job is picked up, twice over. */
const PATIENCE_MS = 120_000;

test.skipIf(databaseUrl === null)(
  'a worker that is killed between posting the card and knowing of it leaves one card',
  { timeout: PATIENCE_MS },
  async () => {
    const discord = await startDiscordServer();
    const { world } = discord;
    const scratch = await scratchDatabase();
    const env = {
      ...{ DISCORD_TOKEN: BOT_TOKEN, DISCORD_APP_ID: APP, DISCORD_API_URL: discord.apiUrl },
      ...{ DATABASE_URL: scratch.where.url, SECRET_KEY: 'a secret of at least thirty-two characters' },
    };
    const config = readConfig({ ...env, PORT: '0' });
    const app = await openApp('bot', { config, log: openLog('silent'), reach: PUBLIC });
    const people = peopleOf(world, gatewayDoor(discord.gateway), discord.origin);
    await people.slash(ANN, 'evaluate', { resume: await article('priya.pdf'), posting: await article('posting.md') });
    const { db, close } = await openDatabase(scratch.where);
    const opened = () => db.selectFrom('requests').select('thread').executeTakeFirst();
    await expect.poll(async () => (await opened())?.thread ?? null, { timeout: PATIENCE_MS }).not.toBeNull();
    await close();

    const worker = () =>
      spawn(process.execPath, ['src/main.ts', 'worker'], {
        env: { ...env, PATH: process.env.PATH, LOG_LEVEL: 'silent' },
      });
    const cards = () => world.messages.filter((message) => messageSeen(message).buttons.includes('Why this score'));
    // Whatever the first worker posts or edits is done, and it never hears of it.
    world.faults.push(...Array<ServerFault>(20).fill('lost'));
    const first = worker();
    await until(world, 'a card', () => (cards().length > 0 ? true : undefined), PATIENCE_MS);
    await end(first, 'SIGKILL');
    world.faults.length = 0;
    // As if it had taken longer than Discord remembers what was posted: the thread itself has to be asked.
    for (const message of world.messages) Object.assign(message, { nonce: undefined });

    const second = worker();
    const summary = () =>
      threadsOf(world)
        .flat()
        .some((message) => messageSeen(message).text.includes('of 100, '));
    await until(world, 'the summary', () => (summary() ? true : undefined), PATIENCE_MS);
    expect(threadsOf(world).map((messages) => messages.length)).toEqual([2]);
    expect(cards()).toHaveLength(1);
    await end(second);
    await app.close();
    await discord.stop();
    await scratch.remove();
    expect(world.violations).toEqual([]);
  },
);
