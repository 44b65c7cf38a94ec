import { below, pick, type Random } from '../../../bench/fuzz/random.ts';
import { type DiscordServer, startDiscordServer } from '../discord/server.ts';
import { APP, BOT_TOKEN as DISCORD_TOKEN, type ServerFault as DiscordFault } from '../discord/world.ts';
import { FINDINGS_ANSWER, ROLE_ANSWER } from '../openai/papers.ts';
import { type Asked, type FakeOpenAi, KEY, type Reply, startOpenAi } from '../openai/server.ts';
import { startPostgres } from '../postgres.ts';
import { type Running, startRedis } from '../redis.ts';
import { SIGNING_SECRET } from '../slack/door.ts';
import { type SlackServer, startSlackServer } from '../slack/server.ts';
import { BOT_TOKEN as SLACK_TOKEN, type ServerFault as SlackFault } from '../slack/world.ts';

/** Everything that Rolefit stands on and talks to, on this machine. */
export interface Ground {
  readonly redis: Running;
  readonly postgres: Running;
  readonly slack: SlackServer;
  readonly discord: DiscordServer;
  readonly model: FakeOpenAi;
  /** The model's server, as far as it can go away and come back. */
  readonly reader: Pick<Running, 'restart'>;
  /** How often somebody met which fault of a platform or of the model's server. */
  readonly met: Readonly<Record<string, number>>;
  /** What its processes are told of it. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Null when this machine has no Redis or no PostgreSQL. With `random` the model's server fails now and then; without, the built-in reader reads. */
export async function openGround(random?: Random): Promise<Ground | null> {
  await using opened = new AsyncDisposableStack();
  const redis = await startRedis({ durable: true });
  if (redis) opened.defer(redis.stop);
  const postgres = await startPostgres({ durable: true });
  if (postgres) opened.defer(postgres.stop);
  if (!redis || !postgres) return null;
  const met: Record<string, number> = {};
  const away = { now: false };
  const [slack, discord, model] = await Promise.all([
    startSlackServer(),
    startDiscordServer(),
    startOpenAi((asked) => noted(met, 'the reader’s server', modelSays(asked, away.now, random))),
  ]);
  for (const { stop } of [slack, discord]) opened.defer(stop);
  opened.defer(model.close);
  const env = {
    ...{ SLACK_BOT_TOKEN: SLACK_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: slack.apiUrl },
    ...{ DISCORD_TOKEN, DISCORD_APP_ID: APP, DISCORD_API_URL: discord.apiUrl },
    ...(random && { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'gpt-test' }),
    ...{ DATABASE_URL: postgres.url, REDIS_URL: redis.url, CREDITS: 'on', CREDITS_FREE: '2' },
    SECRET_KEY: 'a secret of at least thirty-two characters',
  };
  const open = opened.move();
  const reader = { restart: (whileGone?: () => Promise<unknown>) => goneWhile(away, whileGone) };
  return { redis, postgres, slack, discord, model, reader, met, env, stop: () => open.disposeAsync() };
}

async function goneWhile(away: { now: boolean }, whileGone?: () => Promise<unknown>): Promise<void> {
  away.now = true;
  await whileGone?.();
  away.now = false;
}

/** One question in so many meets a server that fails. */
const MODEL_FAILS_ONE_IN = 12;
const HONEST: Readonly<Record<string, unknown>> = {
  role: ROLE_ANSWER,
  findings: FINDINGS_ANSWER,
  texts: FINDINGS_ANSWER.texts,
};
const FAILURES: readonly Reply[] = [
  { status: 500 },
  { status: 503 },
  { status: 429, code: 'rate_limit_exceeded', headers: { 'retry-after': '1' } },
  { text: '{"requirements":[' },
];

function modelSays({ name }: Asked, away: boolean, random?: Random): Reply {
  if (away) return { status: 503 };
  return random && below(random, MODEL_FAILS_ONE_IN) === 0 ? pick(random, FAILURES) : { json: HONEST[name] };
}

/** The same, counted where it is a fault. */
function noted<T extends object | string | undefined>(met: Record<string, number>, whose: string, fault: T): T {
  const what = faultIn(fault);
  if (what !== undefined) met[`${whose}: ${what}`] = (met[`${whose}: ${what}`] ?? 0) + 1;
  return fault;
}

function faultIn(fault: object | string | undefined): string | undefined {
  if (fault === 'lost') return 'done, and the connection broke';
  if (fault === 'silent') return 'done, and never answered';
  if (typeof fault !== 'object' || 'json' in fault) return undefined;
  if ('status' in fault) return String(fault.status);
  return 'error' in fault ? 'internal error' : 'text' in fault ? 'half an answer' : '429';
}

const SLACK_FAULTS: readonly SlackFault[] = [{ retryAfter: 1 }, { status: 500 }, { error: 'internal_error' }, 'lost'];
const DISCORD_FAULTS: readonly DiscordFault[] = [{ afterMs: 700 }, { status: 500, code: 0 }, 'lost'];

/** One request in so many that posts or edits meets a fault. */
const FAULT_ONE_IN = 10;

/** From now on requests to the platforms fail now and then, until the answer is called; with `silence` some are never answered, and end by our own patience. */
export function spoil({ slack, discord, met }: Ground, random: Random, silence: boolean): () => void {
  const spoiled = <F extends object | string>(whose: string, faults: F[], kinds: readonly F[]) => {
    const next = () => (below(random, FAULT_ONE_IN) === 0 ? pick(random, kinds) : undefined);
    Object.assign(faults, { shift: () => noted(met, whose, next()) });
  };
  const silent = silence ? (['silent'] as const) : [];
  spoiled('Slack', slack.world.faults, [...SLACK_FAULTS, ...silent]);
  spoiled('Discord', discord.world.faults, [...DISCORD_FAULTS, ...silent]);
  return () => {
    for (const { faults } of [slack.world, discord.world]) Object.assign(faults, { shift: () => undefined });
  };
}
