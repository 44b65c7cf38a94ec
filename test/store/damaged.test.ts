import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { scratchFolder } from '../support/databases.ts';

const HARM: readonly (readonly [string, (database: string) => void])[] = [
  ['its version is gone', (database) => rmSync(`${database}/PG_VERSION`)],
  ['its control file is empty', (database) => truncateSync(`${database}/global/pg_control`)],
  ['its control file is garbage', (database) => writeFileSync(`${database}/global/pg_control`, 'x'.repeat(8192))],
  ['its journal is gone', (database) => rmSync(`${database}/pg_wal`, { recursive: true })],
];

test.each(HARM)('a database of which %s is refused, and its files stay', async (_, harm) => {
  const { where, remove } = await scratchFolder();
  const database = `${where.dataDir}/database`;
  harm(database);
  const opening = () => openDatabase(where);
  await expect(opening()).rejects.toThrow(
    `The database in ${database} is damaged and can't be opened; nothing was deleted. Put back your copy of that folder, or move the folder away to begin with an empty one.`,
  );
  expect(existsSync(`${database}/base`)).toBe(true);
  // The folder is given back: whoever mends it can begin again.
  await expect(opening()).rejects.toThrow(/is damaged/);
  await remove();
});

test('a start on it says so in one line and ends with 2', async () => {
  const { where, remove } = await scratchFolder();
  truncateSync(`${where.dataDir}/database/global/pg_control`);
  const env = { ...process.env, DATA_DIR: where.dataDir, PORT: '0' };
  const program = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts', 'start'], { env });
  const [said, [code]] = await Promise.all([text(program.stderr), once(program, 'exit')]);
  expect(code).toBe(2);
  expect(said).toMatch(/^The database in \S+ is damaged [^\n]+\n$/);
  await remove();
});
