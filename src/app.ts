import { Hono } from 'hono';
import { sql } from 'kysely';
import { faultCard } from './cards/apology.ts';
import { saidCard } from './cards/problem.ts';
import { COMMANDS } from './catalogue.ts';
import type { Serving } from './chat/serving.ts';
import { type Heard, openChats } from './chats.ts';
import type { Config } from './config.ts';
import { wordsWith } from './cut-off.ts';
import type { Told } from './door.ts';
import { fileHost } from './file-host.ts';
import { asIn } from './governed.ts';
import { health } from './health.ts';
import { inLine } from './in-line.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';
import { type Metrics, openMetrics } from './metrics/metrics.ts';
import { watchedCommands, watchedServices } from './metrics/watched.ts';
import { ourFault } from './our-fault.ts';
import { boardPages, ownPages } from './own-pages.ts';
import { postingDoor, type Reach } from './papers.ts';
import { KINDS } from './queue/job.ts';
import { type JobQueue, queueAt } from './queue/queue.ts';
import { breakingQuiet, openQuiet } from './quiet.ts';
import { readerOf } from './reader-of.ts';
import { dispose, readResume } from './resume/read.ts';
import type { Services } from './services.ts';
import { type Database, databaseAt } from './store/database.ts';
import { deriveKey, sealWith } from './store/seal.ts';
import { ownSecret } from './store/secret.ts';
import { openStore, type Store } from './store/store.ts';
import { webStore } from './store/web.ts';
import { openTill, salesIn, type Till } from './till.ts';
import { inTurns } from './turns.ts';
import { type Meter, openMeter } from './usage.ts';
import { type WebChat, webChat } from './web/chat.ts';
import { work } from './working.ts';

/** What one process does: everything, only listening, or only working. */
export type Part = 'start' | 'bot' | 'worker';

/** What work stands on, each on a server that may be away. */
export type Ground = 'database' | 'queue';

export interface App {
  /** Where it listens, when it does. */
  readonly url: string | undefined;
  /** All that it answers to there. */
  readonly routes: Hono['routes'];
  /** What did not answer at the start, and is waited for. */
  readonly awaits: readonly Ground[];
  /** Throws when something that was waited for comes and refuses us. */
  readonly broken: Promise<never>;
  /** Takes no new work, lets the running work finish, closes what was opened. */
  close(): Promise<void>;
}

export interface Surroundings {
  readonly config: Config;
  readonly log: Log;
  /** What links may reach. Only code passes it, never the environment: production's is the public web. */
  readonly reach: Reach;
}

const DEFAULT_PORT = 8080;
/** Resumes read at once in a process: each keeps a core busy and may take 256 MB. */
const READERS = 2;

/**
 * Opens this process's part of Rolefit. A database or queue that is only away is waited for, while people are told so; throws
 * DataDirInUse, or whatever else keeps something from opening.
 */
export async function openApp(part: Part, { config, log, reach }: Surroundings): Promise<App> {
  // Whatever was opened is closed again, in the other order: here when a later part does not open, else by `close`.
  await using opened = new AsyncDisposableStack();
  const secret = config.secretKey ?? (await ownSecret(config.dataDir));
  const broken = neverYet();
  const told = (ground: Ground): Told => ({
    away: (err) => log.warn({ ground, err }, 'it does not answer, and is waited for'),
    back: () => log.info({ ground }, 'it answers again'),
    refused: broken.reject,
  });
  const database = await databaseAt(config.databaseUrl ? { url: config.databaseUrl } : config, told('database'));
  opened.defer(database.close);
  opened.defer(dispose);
  const place = config.redisUrl
    ? { redisUrl: config.redisUrl }
    : { pool: database.queuePool, embedded: database.embedded };
  const queue = queueAt(place, log, told('queue'));
  opened.defer(queue.close);
  const awaits: Ground[] = [];
  if (await database.begin()) awaits.push('database');
  if (await queue.begin()) awaits.push('queue');
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
  const quiet = openQuiet();
  const serving: Serving = {
    commands: watchedCommands(breakingQuiet(inLine(COMMANDS), quiet), metrics),
    services,
    asIn: (command, place) => asIn(services, command, place),
    leaveWord: wordsWith(queue),
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
  const working = part === 'bot' ? undefined : queue.opened.then(() => work(queue, services, metrics, quiet));
  if (awaits.includes('queue')) working?.catch(broken.reject);
  else await working;
  const open = opened.move();
  const ends = { broken: broken.promise, close: () => open.disposeAsync() };
  return { url: listening?.url, routes: pages.routes, awaits, ...ends };
}

/** What may never happen; until it does, nobody has to be there to hear it. */
function neverYet(): PromiseWithResolvers<never> {
  const never = Promise.withResolvers<never>();
  never.promise.catch(() => {});
  return never;
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
  const app = new Hono().onError(ourFault(serving.log));
  app.route('/', health({ queue, kinds: KINDS, askDatabase, metrics }));
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
