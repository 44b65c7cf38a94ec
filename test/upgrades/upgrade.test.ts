import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { answeredInSlack } from '../support/chaos/answers.ts';
import { openBooks } from '../support/chaos/books.ts';
import { until } from '../support/until.ts';
import { type Visitor, visit } from '../support/visitor.ts';
import { readKept, VERSIONS } from './kept.ts';
import { type Upgraded, upgrade, upgradeAlone } from './world.ts';

const replies = (messages: readonly string[]) => messages.filter((html) => html.includes('class="message reply"'));
/** Its requests did not say which files they need: those that it still writes beside this version go within the hour, not at once. */
const NAMES_NO_FILES = '2026-11-26';
const missing = inject('databaseUrl') === null || inject('redisUrl') === null;

describe.skipIf(missing).each(VERSIONS)('an installation of %s, brought up to date while people use it,', (version) => {
  const kept = readKept(version);
  const { done, waiting, slack } = kept.seen;
  let upgraded: Upgraded;
  let owner: Visitor;
  beforeAll(async () => {
    upgraded = await upgrade(kept);
    owner = await visit(upgraded.url, done.cookie);
  });
  afterAll(() => upgraded.stop());

  test('answers what waits once, by the jobs that the older version added', async () => {
    const visitor = await visit(upgraded.url, waiting.cookie);
    const all = await visitor.see((messages) => replies(messages).length >= waiting.answers);
    expect(replies(all)).toHaveLength(waiting.answers);
    expect(all).toHaveLength(2 * waiting.answers);
    expect(all.join('')).not.toMatch(/problem|went wrong/);
  });

  test.skipIf(slack === null)('answers what waits in Slack once, in its thread', async () => {
    const answered = () => answeredInSlack(upgraded.slack, slack ?? '');
    await until(upgraded.slack, 'a card', () => (answered().cards > 0 && answered().running === 0 ? true : undefined));
    expect(answered()).toEqual({ cards: 1, problems: [], openings: 1, running: 0 });
    expect(upgraded.slack.violations).toEqual([]);
  });

  test('shows every message of before', async () => {
    const all = await owner.see((messages) => messages.length >= 2 * done.evaluations.length);
    for (const { score } of done.evaluations) expect(all.join('')).toContain(`Fit ${score} of 100`);
  });

  test.each(done.evaluations)('opens the evaluation of $score, with the same number', async (evaluation) => {
    const { id, score, matched, total } = evaluation;
    const opened = async (command: string) => (await owner.give(command, { evaluation: id })).text;
    expect((await owner.give('evaluations', {})).text).toContain(id);
    expect(await opened('why')).toContain(`= ${score}`);
    expect(await opened('evidence')).toContain('Ruby');
    const [, link = ''] = /href="([^"]+)"/.exec(await opened('report')) ?? [];
    const page = await fetch(link.replaceAll('&amp;', '&').replace('localhost', '127.0.0.1'));
    const report = await page.text();
    expect([page.status, report.includes(`${matched} of ${total}`)]).toEqual([200, true]);
  });

  test.skipIf(!kept.database.includes('rolefit.jobs '))(
    'shows the jobs of before, and reminds of their next step',
    async () => {
      expect((await owner.give('jobs', {})).text).toMatch(/Backend Engineer.*Applied/s);
      const reminders = (all: readonly string[]) => all.filter((html) => html.includes('Ask how it stands'));
      expect(reminders(await owner.see((all) => reminders(all).length > 0))).toHaveLength(1);
    },
  );

  test.skipIf(!kept.database.includes('INTO rolefit.resumes '))('reads the resume that was on file', async () => {
    expect((await owner.give('check', {})).text).toContain('James');
  });

  test('has books that add up, and nothing left to do', async () => {
    const books = await openBooks({ postgres: { url: upgraded.databaseUrl }, redis: { url: upgraded.redisUrl } });
    const over = { waiting: 0, jobs: 0, ...(version !== NAMES_NO_FILES && { files: 0 }) };
    await expect.poll(books.look, { timeout: 20_000 }).toMatchObject(over);
    expect(await books.look()).toMatchObject({ stopped: 0, held: 0, unbalanced: 0, dead: 0 });
    await books.close();
  });
});

test.skipIf(missing).each(VERSIONS)(
  'on one database, which %s kept its jobs in too, what waits is answered once',
  async (version) => {
    const kept = readKept(version);
    const upgraded = await upgradeAlone(kept);
    const visitor = await visit(upgraded.url, kept.seen.alone);
    const all = await visitor.see((messages) => replies(messages).length > 0);
    expect(all).toHaveLength(2);
    expect(all.join('')).not.toMatch(/problem|went wrong/);
    await upgraded.stop();
  },
);

/** Folders of one major version of PostgreSQL are not opened by another: where this changes, what people have in `./data` has to be carried over. */
const EMBEDDED_POSTGRESQL = '18';

test('the embedded database is of the PostgreSQL that people’s folders are of', async () => {
  const version = await readFile(join(inject('templateFolder'), 'database/PG_VERSION'), 'utf8');
  expect(version.trim()).toBe(EMBEDDED_POSTGRESQL);
});
