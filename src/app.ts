import { Hono } from 'hono';
import { sql } from 'kysely';
import collect from '../workers/collect.ts';
import compare from '../workers/compare.ts';
import cutOff from '../workers/cut-off.ts';
import evaluate from '../workers/evaluate.ts';
import remind from '../workers/remind.ts';
import retain from '../workers/retain.ts';
import sweep from '../workers/sweep.ts';
import xray from '../workers/xray.ts';
import { faultCard } from './cards/apology.ts';
import { saidCard } from './cards/problem.ts';
import { COMMANDS } from './catalogue.ts';
import type { Serving } from './chat/serving.ts';
import { type Heard, openChats } from './chats.ts';
import type { Config } from './config.ts';
import { toldIfCutOff } from './cut-off.ts';
import { fileHost } from './file-host.ts';
import { asIn } from './governed.ts';
import { health } from './health.ts';
import { inLine } from './in-line.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';
import { type Metrics, openMetrics } from './metrics/metrics.ts';
import { watchedCommands, watchedJob, watchedServices } from './metrics/watched.ts';
import { boardPages, ownPages } from './own-pages.ts';
import { postingDoor, type Reach } from './papers.ts';
import { COLLECT, type JobDefinition, KINDS, RETAIN, SWEEP } from './queue/job.ts';
import { type JobQueue, openQueue } from './queue/queue.ts';
import { readerOf } from './reader-of.ts';
import { dispose, keepWarm, readResume } from './resume/read.ts';
import type { Services } from './services.ts';
import { type Database, openDatabase } from './store/database.ts';
import { deriveKey, sealWith } from './store/seal.ts';
import { ownSecret } from './store/secret.ts';
import { openStore, type Store } from './store/store.ts';
import { webStore } from './store/web.ts';
import { openTill, salesIn, type Till } from './till.ts';
import { inTurns } from './turns.ts';
import { type Meter, openMeter } from './usage.ts';
import { type WebChat, webChat } from './web/chat.ts';

/** What one process does: everything, only listening, or only working. */
export type Part = 'start' | 'bot' | 'worker';

export interface App {
  /** Where it listens, when it does. */
  readonly url: string | undefined;
  /** All that it answers to there. */
  readonly routes: Hono['routes'];
  /** Takes no new work, lets the running work finish, closes what was opened. */
  close(): Promise<void>;
}

export interface Surroundings {
  readonly config: Config;
  readonly log: Log;
  /** What links may reach. Only code passes it, never the environment: production's is the public web. */
  readonly reach: Reach;
}

/** How long a request that lost its job waits at most, and a file over its hour. */
const SWEEP_EVERY_MS = 60_000;
/** What is kept for days may stay an hour longer. */
const RETAIN_EVERY_MS = 60 * 60_000;
/** How long somebody waits at most for what they bought while nobody listened. */
const COLLECT_EVERY_MS = 60_000;
const DEFAULT_PORT = 8080;
/** Resumes read at once in a process: each keeps a core busy and may take 256 MB. */
const READERS = 2;

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
  const store = openStore(database.db, sealWith(secret, config.previousKeys));
  const sales = salesIn(config.credits, store.ledger);
  const askFileHost = fileHost(reach, ownHosts(config));
  const chats = await openChats({ config, keep: store, log, secret, askFileHost, sales });
  const till = await openTill({ config: config.credits, ledger: store.ledger, log, collect: chats.collect });
  const address = Promise.withResolvers<string>();
  const own = ownPages({ config, secret, previous: config.previousKeys, store, log, address: address.promise });
  const reader = await readerOf(config.reader, secret);
  const metrics = openMetrics({ priced: config.reader?.prices !== undefined });
  const meter = meterOf(config, store, log, metrics);
  const unwatched: Services = {
    store,
    queue,
    platforms: Object.fromEntries([web.platform, ...chats.platforms].map((platform) => [platform.name, platform])),
    reader: meter.metered(reader),
    links: own.links,
    log,
    credits: till.credits,
    readResume: inTurns(READERS, (bytes, signal) => readResume(bytes, { ocr: config.ocr, ...(signal && { signal }) })),
    readPosting: postingDoor(reach, config),
    evaluationDays: config.evaluationDays,
    admins: new Set(config.admins),
  };
  const services = watchedServices(unwatched, metrics);
  const serving: Serving = {
    commands: watchedCommands(toldIfCutOff(inLine(COMMANDS), queue), metrics),
    services,
    asIn: (command, place) => asIn(services, command, place),
    log,
    problemCard: saidCard,
    apologyCard: faultCard,
  };
  const heard = part === 'worker' ? undefined : await chats.listen(serving);
  if (heard) opened.defer(heard.close);
  const port = config.port ?? (part === 'worker' ? undefined : DEFAULT_PORT);
  const shown = { web, own: own.pages, till, board: boardPages({ config, secret, queue, store, log }) };
  const pages = routes(part, { config, database, queue, serving, secret, heard, metrics, ...shown });
  const listening = port === undefined ? undefined : await listen(pages, config.host, port);
  if (listening) opened.defer(listening.close);
  if (listening) address.resolve(listening.url);
  opened.defer(web.close);
  if (part !== 'bot') await work(queue, services, metrics);
  const open = opened.move();
  return { url: listening?.url, routes: pages.routes, close: () => open.disposeAsync() };
}

/** The servers that were configured in the place of Slack's and Discord's own. */
const ownHosts = ({ slack, discord }: Config): string[] =>
  [slack?.apiUrl, discord?.apiUrl].flatMap((url) => (url === undefined ? [] : new URL(url).origin));

const meterOf = ({ reader }: Config, { readerUsage }: Store, log: Log, { tokens, dollars }: Metrics): Meter =>
  openMeter({
    usage: readerUsage,
    log,
    prices: reader?.prices,
    dailyTokens: reader?.dailyTokens,
    now: () => new Date(),
    taken: (took, cost) => {
      for (const [kind, count] of Object.entries(took)) tokens.inc({ kind }, count);
      dollars?.inc(cost ?? 0);
    },
  });

interface Opened {
  readonly config: Config;
  readonly database: Database;
  readonly queue: JobQueue;
  readonly web: WebChat;
  readonly serving: Serving;
  readonly secret: string;
  readonly heard: Heard | undefined;
  readonly own: Hono;
  readonly metrics: Metrics;
  readonly till: Till;
  readonly board: Hono | undefined;
}

function routes(
  part: Part,
  { config, database, queue, web, serving, secret, heard, own, metrics, till, board }: Opened,
): Hono {
  const askDatabase = async () => void (await sql`select 1`.execute(database.db));
  const app = new Hono().route('/', health({ queue, kinds: KINDS, askDatabase, metrics }));
  if (heard) app.route('/', heard.pages);
  if (part === 'worker') return app;
  app.route('/', own);
  if (till.pages) app.route('/', till.pages);
  if (board) app.route('/', board);
  if (!config.webChat) return app;
  const cookies = (key: string) => deriveKey(key, 'web session').toString('hex');
  const signing = { secret: cookies(secret), previous: config.previousKeys.map(cookies) };
  return app.route('/', web.site({ ...serving, ...signing, publicUrl: config.publicUrl }));
}

async function work(queue: JobQueue, services: Services, metrics: Metrics): Promise<void> {
  const on = <D>(job: JobDefinition<D, Services>) => queue.work(watchedJob(job, metrics), services);
  await on(evaluate);
  await on(compare);
  await on(xray);
  await on(remind);
  await on(cutOff);
  await on(sweep);
  await queue.repeat(SWEEP, {}, SWEEP_EVERY_MS);
  await on(retain);
  await queue.repeat(RETAIN, {}, RETAIN_EVERY_MS);
  if (services.credits?.collect) {
    await on(collect);
    await queue.repeat(COLLECT, {}, COLLECT_EVERY_MS);
  }
  keepWarm();
}
