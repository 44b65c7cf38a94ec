import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { PUBLIC } from '../../src/papers.ts';
import { openDatabase } from '../../src/store/database.ts';
import { type Scratch, scratchFolder } from '../support/databases.ts';
import { article } from '../support/desk.ts';
import { visit } from '../support/visitor.ts';

const SECRET_KEY = 'XSECRETX of at least thirty-two characters';
const RESUME = (await article('priya.md')).toString().replace(/^# .*$/m, '# Zenobia Marker');
const JOB = `${await article('posting.md')}\n\nWe like a good xylophone.`;
/** Nothing that anybody wrote or that is ours alone may be found. */
const WORDS = ['XSECRETX', 'Zenobia', 'Marker', 'xylophone', 'Priya'];
/** As text, and as PostgreSQL writes bytes. */
const FORBIDDEN = new RegExp(WORDS.flatMap((word) => [word, Buffer.from(word).toString('hex')]).join('|'));

let scratch: Scratch & { where: { dataDir: string } };
let app: App;
let url: string;
const written: string[] = [];
beforeAll(async () => {
  scratch = await scratchFolder();
  const config = readConfig({ DATA_DIR: scratch.where.dataDir, PORT: '0', SECRET_KEY });
  const log = openLog('trace', { write: (line) => void written.push(line) });
  app = await openApp('start', { config, log, reach: PUBLIC });
  url = app.url?.replace('localhost', '127.0.0.1') ?? '';
});
afterAll(() => scratch.remove());

test('no log, metric, job or sealed row holds a secret or a word of the papers', { timeout: 120_000 }, async () => {
  const visitor = await visit(url);
  await visitor.give('evaluate', { resume: Buffer.from(RESUME), job: JOB });
  await visitor.see((messages) => messages.some((html) => html.includes('Why this score')));
  await visitor.give('evaluate', { resume: Buffer.from('%PDF-1.7 Zenobia Marker'), job: JOB });
  await visitor.see((messages) => messages.some((html) => html.includes('message reply') && html.includes('problem')));
  await visitor.give('resume', { resume: Buffer.from(RESUME) });
  await visitor.give('nothing', { job: 'Zenobia Marker' });
  expect(await (await fetch(`${url}/metrics`)).text()).not.toMatch(FORBIDDEN);
  await app.close();
  expect(written.join('\n')).not.toMatch(FORBIDDEN);
  expect(process.argv.join(' ')).not.toMatch(FORBIDDEN);

  const { db, close } = await openDatabase(scratch.where);
  const everythingIn = async (schema: string, tables: readonly string[]) => {
    const texts: string[] = [];
    for (const table of tables)
      for (const row of (
        await sql`select to_jsonb(t)::text as row from ${sql.table(`${schema}.${table}`)} t`.execute(db)
      ).rows)
        texts.push(JSON.stringify(row));
    return texts.join('\n');
  };
  const queued = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'bullmq'`.execute(db);
  expect(queued.rows.length).toBeGreaterThan(1);
  expect(
    await everythingIn(
      'bullmq',
      queued.rows.map(({ name }) => name),
    ),
  ).not.toMatch(FORBIDDEN);
  const sealed = ['files', 'evaluations', 'resumes', 'vault', 'jobs', 'feedback', 'requests', 'openings', 'deliveries'];
  const kept = await everythingIn('rolefit', sealed);
  expect(kept).toContain('sealed');
  expect(kept).not.toMatch(FORBIDDEN);
  await close();
});
