import { resolve } from 'node:path';
import { z } from 'zod';
import { type CreditsConfig, CreditsEnvironment, creditsConfig, creditsFaults } from './config-credits.ts';
import { address, whole } from './config-forms.ts';
import {
  type DiscordConfig,
  discordConfig,
  PlatformEnvironment,
  platformFaults,
  type SlackConfig,
  slackConfig,
} from './config-platforms.ts';
import { type ReaderConfig, ReaderEnvironment, readerConfig, readerFaults } from './config-reader.ts';

/** The members of a list such as `a, b`. */
function listed(given: string): string[] {
  return given
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The environment, all that Rolefit takes from it. Empty strings count as not set. */
const Environment = z.object({
  PORT: whole(0, 65_535).optional(),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: address('postgres', 'postgresql').optional(),
  REDIS_URL: address('redis', 'rediss').optional(),
  PUBLIC_URL: address('https', 'http').optional(),
  WEB_CHAT: z.enum(['on', 'off'], 'is neither on nor off').optional(),
  ADMINS: z
    .string()
    .regex(
      /^\s*(?:(?:slack|discord|web):[\w.-]+\s*(?:,\s*|$))*$/,
      'is not a list such as slack:T0123.U0456,discord:789',
    )
    .default(''),
  RETAIN_EVALUATIONS_DAYS: whole(1, 36_500).default(90),
  OCR: z.enum(['on', 'off'], 'is neither on nor off').default('on'),
  SECRET_KEY: z.string().min(32, 'is shorter than 32 characters: make one with `openssl rand -hex 32`').optional(),
  SECRET_KEY_PREVIOUS: z
    .string()
    .transform(listed)
    .refine((keys) => keys.every((key) => key.length >= 32), 'has a key that is shorter than 32 characters')
    .default([]),
  BOARD_TOKEN: z.string().min(32, 'is shorter than 32 characters: make one with `openssl rand -hex 32`').optional(),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'is not one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),
  ...PlatformEnvironment.shape,
  ...CreditsEnvironment.shape,
  ...ReaderEnvironment.shape,
});

/** The names of all that the environment may set. */
export const VARIABLES: readonly string[] = Object.keys(Environment.shape);

export interface Config {
  /** Undefined when nobody asked for one: `start` and `bot` take 8080, a worker then opens no port. */
  readonly port: number | undefined;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly publicUrl: string | undefined;
  readonly secretKey: string | undefined;
  /** Keys that were SECRET_KEY before: what they sealed still opens. */
  readonly previousKeys: readonly string[];
  /** Opens the board of queues to an operator; undefined: there is none. */
  readonly boardToken: string | undefined;
  readonly logLevel: string;
  /** Whether the words of scans and photos are recognised, which takes seconds a page. */
  readonly ocr: boolean;
  /** Who may change the settings of every place, as `platform:person`. */
  readonly admins: readonly string[];
  /** Days that evaluations are kept. */
  readonly evaluationDays: number;
  /** Whether everybody who reaches the port may use the web chat. */
  readonly webChat: boolean;
  readonly slack: SlackConfig | undefined;
  readonly discord: DiscordConfig | undefined;
  /** Undefined where evaluations cost nothing. */
  readonly credits: CreditsConfig | undefined;
  /** The reader over a language model; undefined: the built-in one. */
  readonly reader: ReaderConfig | undefined;
}

/** Says, one line each, which variables are wrong and why; never their values. */
export class ConfigError extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
    this.lines = lines;
  }
}

const PREVIOUS_ALONE = 'SECRET_KEY is needed with SECRET_KEY_PREVIOUS: it is the key that seals from now on';
const NO_KEY =
  'SECRET_KEY is needed with DATABASE_URL: every process must encrypt with the same key. Make one with `openssl rand -hex 32`';

/** Reads the environment. Throws a ConfigError with one line for each wrong value. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(set);
  if (!read.success)
    throw new ConfigError(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  const given = read.data;
  const faults = [
    ...creditsFaults(given),
    ...(given.DATABASE_URL && !given.SECRET_KEY ? [NO_KEY] : []),
    ...(given.SECRET_KEY_PREVIOUS.length > 0 && !given.SECRET_KEY ? [PREVIOUS_ALONE] : []),
    ...platformFaults(given),
    ...readerFaults(given),
  ];
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    port: given.PORT,
    host: given.HOST,
    dataDir: resolve(given.DATA_DIR),
    databaseUrl: given.DATABASE_URL,
    redisUrl: given.REDIS_URL,
    publicUrl: given.PUBLIC_URL,
    secretKey: given.SECRET_KEY,
    previousKeys: given.SECRET_KEY_PREVIOUS,
    boardToken: given.BOARD_TOKEN,
    logLevel: given.LOG_LEVEL,
    ocr: given.OCR === 'on',
    admins: listed(given.ADMINS),
    evaluationDays: given.RETAIN_EVALUATIONS_DAYS,
    webChat: given.WEB_CHAT === undefined ? webChatByItself(given) : given.WEB_CHAT === 'on',
    slack: slackConfig(given),
    discord: discordConfig(given),
    credits: creditsConfig(given),
    reader: readerConfig(given),
  };
}

/** A public address that was given for Slack or Discord invites nobody else. */
const webChatByItself = (given: z.infer<typeof Environment>): boolean =>
  given.PUBLIC_URL === undefined || (slackConfig(given) ?? discordConfig(given)) === undefined;
