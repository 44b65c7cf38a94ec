import { expect, inject, test } from 'vitest';
import { examine } from '../src/doctor/doctor.ts';
import { BUILTIN_ENGINE } from '../src/fit/builtin/engine.ts';
import { openDatabase } from '../src/store/database.ts';
import { scratchFolder } from './support/databases.ts';
import { freePort } from './support/process.ts';

test('with nothing configured everything is well, and each thing is said', async () => {
  const scratch = await scratchFolder();
  expect(await examine({ DATA_DIR: scratch.where.dataDir })).toEqual([
    { name: 'Settings', ok: true, detail: 'The web chat only.' },
    { name: 'Database', ok: true, detail: 'Embedded, in DATA_DIR, which can be written to.' },
    { name: 'Jobs', ok: true, detail: 'They wait in the database.' },
    { name: 'Reader', ok: true, detail: `built-in ${BUILTIN_ENGINE.version}; it needs no key.` },
  ]);
  await scratch.remove();
});

test('a Rolefit that runs meanwhile is no fault', async () => {
  const scratch = await scratchFolder();
  const database = await openDatabase(scratch.where);
  const checks = await examine({ DATA_DIR: scratch.where.dataDir });
  expect(checks[1]).toEqual({
    name: 'Database',
    ok: true,
    detail: 'Embedded, in DATA_DIR, where a Rolefit is running.',
  });
  await database.close();
  await scratch.remove();
});

test('servers that do not answer are named, with what to do', async () => {
  const port = await freePort();
  const checks = await examine({
    DATABASE_URL: `postgres://rolefit@127.0.0.1:${port}/rolefit`,
    REDIS_URL: `redis://127.0.0.1:${port}`,
    SECRET_KEY: 'a secret of at least thirty-two characters',
  });
  const wrong = checks.filter(({ ok }) => !ok);
  expect(wrong.map(({ name }) => name)).toEqual(['Database', 'Jobs']);
  for (const { detail } of wrong) expect(detail).toContain('does not answer');
});

test('wrong settings are told one by one, before anything is reached', async () => {
  expect(await examine({ PORT: '-1', SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual([
    {
      name: 'Settings',
      ok: false,
      detail: 'PORT is no whole number from 0 to 65535',
      next: 'Correct it and look again.',
    },
  ]);
});

test.runIf(inject('databaseUrl') && inject('redisUrl'))('real servers that answer are well', async () => {
  const checks = await examine({
    DATABASE_URL: inject('databaseUrl') ?? '',
    REDIS_URL: inject('redisUrl') ?? '',
    SECRET_KEY: 'a secret of at least thirty-two characters',
  });
  expect(checks.map(({ ok, detail }) => [ok, detail]).slice(1, 3)).toEqual([
    [true, 'PostgreSQL answers.'],
    [true, 'Redis answers.'],
  ]);
});
