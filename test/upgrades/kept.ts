import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { z } from 'zod';
import type { Message } from '../support/slack/world.ts';
import { RedisKey } from './redis-keys.ts';

const Seen = z.object({
  done: z.object({
    cookie: z.string(),
    evaluations: z.array(z.object({ id: z.string(), score: z.number(), matched: z.number(), total: z.number() })),
  }),
  waiting: z.object({ cookie: z.string(), answers: z.number() }),
  /** Who waits in Slack, where that version knew it. */
  slack: z.string().nullable(),
  /** Who waits on the one database. */
  alone: z.string(),
});

/** What a version wrote, and what its people saw of it. `keep.ts` makes it. */
export interface Kept {
  readonly version: string;
  /** The database without what waits. */
  readonly database: string;
  /** The papers and requests that wait, in a statement each. */
  readonly waiting: readonly string[];
  /** Another database of it, which holds its jobs too. */
  readonly alone: string;
  readonly redis: readonly RedisKey[];
  readonly slack: readonly Message[];
  readonly seen: z.infer<typeof Seen>;
}

/** Whose folders lie here. */
export const VERSIONS: readonly string[] = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export function readKept(version: string): Kept {
  const bytes = (name: string) => readFileSync(new URL(`./${version}/${name}`, import.meta.url));
  const text = (name: string) => bytes(name).toString();
  const lines = (name: string): unknown[] =>
    text(name)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const [waiting, others] = parted(asOfNow(text('data.sql').split('\n')));
  return {
    version,
    database: others.join('\n'),
    waiting,
    alone: asOfNow(gunzipSync(bytes('alone.sql.gz')).toString().split('\n')).join('\n'),
    redis: lines('redis.jsonl').map((line) => RedisKey.parse(line)),
    // Written from this type, and read by nothing but the server that wrote it.
    slack: lines('slack.jsonl') as Message[],
    seen: Seen.parse(JSON.parse(text('seen.json'))),
  };
}

const into = (table: string) => (line: string) => line.startsWith(`INSERT INTO rolefit.${table} `);

/** Files first: a request says which ones it needs. */
function parted(lines: readonly string[]): [string[], string[]] {
  const files = lines.filter(into('files'));
  const requests = lines.filter((line) => into('requests')(line) && line.includes("'waiting'"));
  const waiting = new Set([...files, ...requests]);
  return [[...waiting], lines.filter((line) => !waiting.has(line))];
}

const STAMP = /'(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?\+00)'/g;

/** As if the last request had been given just now: what is kept for a time is kept still, and nothing waits so long yet that the sweep takes it up. */
function asOfNow(lines: readonly string[]): string[] {
  const stamps = lines.filter(into('requests')).flatMap((line) => [...line.matchAll(STAMP)]);
  const since = Date.now() - Math.max(...stamps.map(([, stamp = '']) => Date.parse(stamp)));
  const later = (stamp: string) => new Date(Date.parse(stamp) + since).toISOString();
  return lines.map((line) => line.replaceAll(STAMP, (_, stamp: string) => `'${later(stamp)}'`));
}

/** Runs the statements one after another, over a connection of their own. */
export async function write(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
