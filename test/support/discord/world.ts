import { EventEmitter } from 'node:events';
import type { Entitlement } from './sales.ts';

// A Discord in memory: what the server answers from, and what tests look at.

export const APP = '900000000000000001';
export const BOT_TOKEN = 'OTAw.the-token.of-the-bot';
export const GUILD = '800000000000000001';

export const V2 = 1 << 15;
export const EPHEMERAL = 1 << 6;

export const Right = {
  view: 1n << 10n,
  send: 1n << 11n,
  history: 1n << 16n,
  createThreads: 1n << 35n,
  sendInThreads: 1n << 38n,
} as const;
export const ALL_RIGHTS = Object.values(Right).reduce((all, right) => all | right);

export const Kind = { text: 0, direct: 1, group: 3, news: 5, thread: 11 } as const;

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly guild?: string;
  /** Of a thread: its channel. */
  readonly parent?: string;
  /** Of a direct conversation: the one person. */
  readonly person?: string;
  /** What the bot may do there. None: it can't even see it. */
  rights: bigint;
}

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  readonly nonce?: string | undefined;
  /** The one person who sees it. */
  readonly only?: string | undefined;
  flags: number;
  components: readonly unknown[];
  /** Whether it calls those whom it mentions. */
  calls: boolean;
  /** An answer that is still awaited. */
  loading: boolean;
}

/** An interaction that was sent to the bot, and what became of it. */
export interface Live {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly user: string;
  readonly channel: string;
  /** The bot is there by the person's installation only. */
  readonly alone: boolean;
  readonly since: number;
  /** The message whose button was pressed. */
  readonly pressed?: string | undefined;
  /** How it was answered at first: the type of the callback. */
  answered?: number;
  form?: Record<string, unknown>;
  original?: string | undefined;
  withdrawn: boolean;
  readonly followUps: string[];
}

export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly trap?: 'redirect' | 'endless' | 'expired';
}

/** What the next request that posts or edits meets. `lost`: it is done, and the connection breaks; `silent`: it is done, and no answer comes. */
export type ServerFault =
  | { readonly status: number; readonly code: number }
  | { readonly afterMs: number }
  | 'lost'
  | 'silent';

export interface World {
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  readonly interactions: Map<string, Live>;
  /** By route. */
  readonly commands: Map<string, readonly Record<string, unknown>[]>;
  readonly files: Map<string, StoredFile>;
  readonly entitlements: Entitlement[];
  readonly application: {
    id: string;
    flags: number;
    interactions_endpoint_url: string | null;
    approximate_guild_count: number;
  };
  /** Where the bot is, and what its roles may do there. */
  readonly servers: { readonly id: string; rights: bigint }[];
  /** People who take no direct messages. */
  readonly closed: Set<string>;
  readonly calls: { readonly method: string; readonly route: string; readonly body: unknown }[];
  readonly faults: ServerFault[];
  /** Routes that Discord itself fails at for now. */
  readonly failing: Set<string>;
  readonly violations: string[];
  /** Says `change` whenever somebody could see something new. */
  readonly changes: EventEmitter;
  now(): number;
  /** Lets time pass for Discord alone. */
  advance(ms: number): void;
}

export const PLACES = {
  text: '700000000000000001',
  news: '700000000000000002',
  thread: '700000000000000003',
  closed: '700000000000000004',
  noThreads: '700000000000000005',
  group: '700000000000000006',
  elsewhere: '700000000000000007',
} as const;

export function newWorld(): World {
  let ahead = 0;
  const inGuild = { guild: GUILD, rights: ALL_RIGHTS };
  const channels: Channel[] = [
    { id: PLACES.text, type: Kind.text, ...inGuild },
    { id: PLACES.news, type: Kind.news, ...inGuild },
    { id: PLACES.thread, type: Kind.thread, parent: PLACES.text, ...inGuild },
    { id: PLACES.closed, type: Kind.text, guild: GUILD, rights: 0n },
    { id: PLACES.noThreads, type: Kind.text, guild: GUILD, rights: ALL_RIGHTS & ~Right.createThreads },
    { id: PLACES.group, type: Kind.group, rights: 0n },
    { id: PLACES.elsewhere, type: Kind.text, guild: '800000000000000009', rights: 0n },
  ];
  return {
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    messages: [],
    interactions: new Map(),
    commands: new Map(),
    files: new Map(),
    entitlements: [],
    application: { id: APP, flags: 0, interactions_endpoint_url: null, approximate_guild_count: 3 },
    servers: ['1', '2', '3'].map((id) => ({ id, rights: ALL_RIGHTS })),
    closed: new Set(),
    calls: [],
    faults: [],
    failing: new Set(),
    violations: [],
    changes: new EventEmitter().setMaxListeners(0),
    now: () => Date.now() + ahead,
    advance(ms) {
      ahead += ms;
    },
  };
}

let last = 1_000_000_000_000_000_000n;
/** Later ones are greater, as Discord's are. */
export const newId = (): string => String(++last);

export function directWith(world: World, person: string): Channel {
  const known = [...world.channels.values()].find((channel) => channel.person === person);
  if (known) return known;
  const channel = { id: newId(), type: Kind.direct, person, rights: ALL_RIGHTS };
  world.channels.set(channel.id, channel);
  return channel;
}
