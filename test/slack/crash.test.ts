import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { PUBLIC } from '../../src/papers.ts';
import { scratchDatabase } from '../support/databases.ts';
import { end } from '../support/process.ts';
import { httpDoor, SIGNING_SECRET } from '../support/slack/door.ts';
import { stored } from '../support/slack/harness.ts';
import { modalWith } from '../support/slack/looking.ts';
import { peopleOf } from '../support/slack/people.ts';
import { messageSeen } from '../support/slack/seen.ts';
import { startSlackServer } from '../support/slack/server.ts';
import { BOT_TOKEN, type ServerFault } from '../support/slack/world.ts';
import { until } from '../support/until.ts';

const article = (name: string) => readFile(new URL(`../fixtures/article/${name}`, import.meta.url));
const databaseUrl = inject('databaseUrl');

/** The 15 s after which a dead process's job is picked up, twice over. */
const PATIENCE_MS = 120_000;

test.skipIf(databaseUrl === null)(
  'a worker that is killed between posting the card and knowing of it leaves one card',
  { timeout: PATIENCE_MS },
  async () => {
    const slack = await startSlackServer();
    const { world } = slack;
    const scratch = await scratchDatabase();
    const env = {
      ...{ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl },
      ...{ DATABASE_URL: scratch.where.url, SECRET_KEY: 'a secret of at least thirty-two characters' },
    };
    const app = await openApp('bot', {
      config: readConfig({ ...env, PORT: '0' }),
      log: openLog('silent'),
      reach: PUBLIC,
    });
    const url = `${app.url?.replace('localhost', '127.0.0.1')}/slack/events`;
    const people = peopleOf(world, httpDoor(url, world.violations), slack.origin);

    await people.slash('U1', '/evaluate');
    const form = await modalWith(world, 'U1', 'Who sees the card');
    const [resume, posting] = await Promise.all(['priya.pdf', 'posting.md'].map(article));
    await people.submit(form, {
      resume: stored(world, resume ?? Buffer.of()),
      posting: stored(world, posting ?? Buffer.of()),
    });
    await until(world, 'an opened thread', () => (world.messages.length === 2 ? true : undefined));

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

    const second = worker();
    await until(
      world,
      'the summary',
      () => (world.messages.some((message) => messageSeen(message).text.includes('of 100, ')) ? true : undefined),
      PATIENCE_MS,
    );
    expect(world.messages).toHaveLength(2);
    expect(cards()).toHaveLength(1);
    await end(second);
    await app.close();
    await slack.stop();
    await scratch.remove();
    expect(world.violations).toEqual([]);
  },
);
