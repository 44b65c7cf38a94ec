import { Hono } from 'hono';
import { sql } from 'kysely';
import evaluateCommand from '../commands/evaluate.ts';
import evidence from '../commands/evidence.ts';
import help from '../commands/help.ts';
import why from '../commands/why.ts';
import evaluate from '../workers/evaluate.ts';
import sweep from '../workers/sweep.ts';
import { problemCard } from './cards/problem.ts';
import type { Command } from './chat/command.ts';
import type { Config } from './config.ts';
import { builtinReader } from './fit/builtin/reader.ts';
import { health } from './health.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';
import { postingDoor, type Reach } from './papers.ts';
import { EVALUATE, SWEEP } from './queue/job.ts';
import { type JobQueue, openQueue } from './queue/queue.ts';
import { dispose, keepWarm, readResume } from './resume/read.ts';
import type { Services } from './services.ts';
import { type Database, openDatabase } from './store/database.ts';
import { deriveKey, sealWith } from './store/seal.ts';
import { ownSecret } from './store/secret.ts';
import { openStore } from './store/store.ts';
import { webStore } from './store/web.ts';
import { type WebChat, webChat } from './web/chat.ts';

/** What one process does: everything, only listening, or only working. */
export type Part = 'start' | 'bot' | 'worker';

export interface App {
  /** Where it listens, when it does. */
  readonly url: string | undefined;
  /** Takes no new work, lets the running work finish, closes what was opened. */
  close(): Promise<void>;
}

export interface Surroundings {
  readonly config: Config;
  readonly log: Log;
  /** What links may reach. Only code passes it, never the environment: production's is the public web. */
  readonly reach: Reach;
}

// A command's own options and services are narrower than what a platform knows of it; `readValues` checks the options
// before every run, and `services` below is what each of them asks for.
const COMMANDS = [evaluateCommand, evidence, why, help] as unknown as readonly Command[];
/** How long a request that lost its job waits at most, and a file over its hour. */
const SWEEP_EVERY_MS = 60_000;
const DEFAULT_PORT = 8080;

/** Opens this process's part of Rolefit. Throws DataDirInUse, or whatever keeps a database or port from opening. */
export async function openApp(part: Part, { config, log, reach }: Surroundings): Promise<App> {
  // Whatever was opened is closed again, in the other order: here when a later part does not open, else by `close`.
  await using opened = new AsyncDisposableStack();
  const secret = config.secretKey ?? (await ownSecret(config.dataDir));
  const database = await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : config);
  opened.defer(database.close);
  opened.defer(dispose);
  const queue = await openQueue(config.redisUrl ? { redisUrl: config.redisUrl } : { pool: database.queuePool }, log);
  opened.defer(queue.close);
  const web = webChat({ store: webStore(database.db), log });
  const services: Services = {
    store: openStore(database.db, sealWith(secret)),
    queue,
    platforms: { [web.platform.name]: web.platform },
    reader: builtinReader,
    log,
    readResume: (bytes, signal) => readResume(bytes, signal && { signal }),
    readPosting: postingDoor(reach, config.publicUrl),
  };
  const port = config.port ?? (part === 'worker' ? undefined : DEFAULT_PORT);
  const pages = routes(part, { config, database, queue, web, services, secret });
  const listening = port === undefined ? undefined : await listen(pages, config.host, port);
  if (listening) opened.defer(listening.close);
  opened.defer(web.close);
  if (part !== 'bot') await work(queue, services);
  const open = opened.move();
  return { url: listening?.url, close: () => open.disposeAsync() };
}

interface Opened {
  readonly config: Config;
  readonly database: Database;
  readonly queue: JobQueue;
  readonly web: WebChat;
  readonly services: Services;
  readonly secret: string;
}

function routes(part: Part, { config, database, queue, web, services, secret }: Opened): Hono {
  const askDatabase = async () => void (await sql`select 1`.execute(database.db));
  const app = new Hono().route('/', health({ queue, kinds: [EVALUATE, SWEEP], askDatabase }));
  if (part === 'worker') return app;
  const cookies = deriveKey(secret, 'web session').toString('hex');
  const site = { commands: COMMANDS, services, secret: cookies, publicUrl: config.publicUrl, problemCard };
  return app.route('/', web.site(site));
}

async function work(queue: JobQueue, services: Services): Promise<void> {
  await queue.work(evaluate, services);
  await queue.work(sweep, services);
  await queue.repeat(SWEEP, {}, SWEEP_EVERY_MS);
  keepWarm();
}
