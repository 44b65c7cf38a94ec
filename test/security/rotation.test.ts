import { execFile } from 'node:child_process';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';
import { openLog } from '../../src/log.ts';
import { ownPages } from '../../src/own-pages.ts';
import { openDatabase } from '../../src/store/database.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore } from '../../src/store/store.ts';
import { sessions } from '../../src/web/session.ts';
import { scratchFolder } from '../support/databases.ts';
import { anEvaluation } from '../support/facts.ts';

const OLD = 'an old secret of at least thirty-two characters';
const NEW = 'a newer secret of at least thirty-two characters';
const ADA = { platform: 'web', id: 'ada' };

const faults = (env: Record<string, string>) => {
  try {
    return readConfig(env).previousKeys;
  } catch (error) {
    return error instanceof ConfigError ? error.lines : error;
  }
};

test('older keys are a list, each as long as a key, and never alone; a fault does not quote them', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ SECRET_KEY: NEW, SECRET_KEY_PREVIOUS: `${OLD}, ${OLD}x` })).toEqual([OLD, `${OLD}x`]);
  expect(faults({ SECRET_KEY: NEW, SECRET_KEY_PREVIOUS: `${OLD},short` })).toEqual([
    'SECRET_KEY_PREVIOUS has a key that is shorter than 32 characters',
  ]);
  expect(faults({ SECRET_KEY_PREVIOUS: OLD })).toEqual([
    'SECRET_KEY is needed with SECRET_KEY_PREVIOUS: it is the key that seals from now on',
  ]);
});

/** Answers the session that a cookie proves to a server with these secrets, and the cookie that it is given. */
async function visit(cookie: string | undefined, secret: string, previous: readonly string[] = []) {
  const own = sessions(secret, false, previous);
  const app = new Hono().get('/', (c) => c.text(cookie === undefined ? own.start(c) : (own.find(c) ?? 'nobody')));
  const response = await app.request('/', cookie === undefined ? {} : { headers: { cookie } });
  return { session: await response.text(), given: response.headers.get('set-cookie')?.split(';')[0] };
}

test('who was somebody in the web chat still is, by a cookie that the new key signs from then on', async () => {
  const first = await visit(undefined, OLD);
  expect((await visit(first.given, NEW)).session).toBe('nobody');
  const renewed = await visit(first.given, NEW, [OLD]);
  expect(renewed.session).toBe(first.session);
  expect(await visit(renewed.given, NEW)).toEqual({ session: first.session, given: undefined });
});

test('links of before open for as long as their key is named; and the terminal seals everything anew', async () => {
  await using done = new AsyncDisposableStack();
  const scratch = await scratchFolder();
  done.defer(scratch.remove);
  const database = await openDatabase(scratch.where);
  const [log, address] = [openLog('silent'), Promise.resolve('http://localhost:8080')];
  const pagesBy = (secret: string, previous: readonly string[]) => {
    const store = openStore(database.db, sealWith(secret, previous));
    return { store, ...ownPages({ config: { publicUrl: undefined }, secret, previous, store, log, address }) };
  };
  const before = pagesBy(OLD, []);
  await before.store.evaluations.add('e1', ADA, anEvaluation());
  const links = [(await before.links.report('e1', ADA)).href, (await before.links.download('jobs.csv', ADA)).href];
  const statuses = async (pages: Hono) =>
    Promise.all(links.map(async (href) => (await pages.request(href.replace('http://localhost:8080', ''))).status));
  expect(await statuses(pagesBy(NEW, [OLD]).pages)).toEqual([200, 200]);
  expect(await statuses(pagesBy(NEW, []).pages)).toEqual([404, 404]);
  await database.close();

  const rekey = (previous: string) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      const { dataDir } = scratch.where;
      const env = { ...process.env, DATA_DIR: dataDir, SECRET_KEY: NEW, SECRET_KEY_PREVIOUS: previous };
      const child = execFile(process.execPath, ['src/main.ts', 'rekey'], { env }, (_error, out) =>
        resolve({ code: child.exitCode ?? -1, out }),
      );
    });
  const without = await rekey('');
  expect([without.code, without.out]).toEqual([
    2,
    expect.stringContaining('1 value is sealed under a key that is not named'),
  ]);
  const { code, out } = await rekey(OLD);
  expect([code, out]).toEqual([0, expect.stringMatching(/evaluations +1 sealed anew, 0 before\n/)]);
  expect(out).not.toContain('secret of');
}, 120_000);
