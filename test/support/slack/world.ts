import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';

// A workspace of Slack in memory: what the server answers from, and what tests look at.

export const TEAM = 'T1';
export const BOT = { id: 'B1', user: 'UBOT' } as const;
export const ALL_SCOPES = ['commands', 'chat:write', 'files:read', 'im:write', 'im:history', 'app_mentions:read'];

export interface Channel {
  readonly id: string;
  /** The one person of a direct conversation with the app. */
  readonly direct?: string;
  /** What chat.postMessage answers there; undefined where the app may post. */
  refusal?: string;
}

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly thread?: string | undefined;
  readonly clientId?: string | undefined;
  /** Of the app, where it is undefined. */
  readonly user?: string;
  text: string;
  blocks: readonly unknown[];
}

export interface Ephemeral {
  readonly user: string;
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly text: string;
  readonly blocks: readonly unknown[];
}

export interface View {
  readonly id: string;
  readonly user: string;
  json: Record<string, unknown>;
  open: boolean;
}

export interface StoredFile {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** How the file host answers, where it is no plain download. */
  readonly trap?: 'login page' | 'redirect' | 'endless';
  /** Told by id alone, as files of other workspaces are. */
  readonly stub?: boolean;
}

export interface Token {
  readonly team: string;
  readonly scopes: readonly string[];
  readonly until?: number;
}

export interface Trigger {
  readonly user: string;
  readonly until: number;
  used: boolean;
}

/** What the next call of chat.* meets. `lost`: it is done, and the connection breaks; `silent`: it is done, and no answer comes. */
export type ServerFault =
  | { readonly error: string }
  | { readonly retryAfter: number }
  | { readonly status: number }
  | 'lost'
  | 'silent';

export interface World {
  readonly tokens: Map<string, Token>;
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  readonly ephemerals: Ephemeral[];
  readonly views: Map<string, View>;
  readonly homes: Map<string, Record<string, unknown>>;
  readonly files: Map<string, StoredFile>;
  readonly triggers: Map<string, Trigger>;
  readonly responses: Map<string, { readonly user: string; readonly channel: string; left: number }>;
  readonly calls: { readonly method: string; readonly scope: string | undefined }[];
  readonly faults: ServerFault[];
  readonly violations: string[];
  /** Says `change` whenever somebody could see something new. */
  readonly changes: EventEmitter;
  newTs(): string;
}

export const newId = (prefix: string): string => prefix + randomBytes(5).toString('hex').toUpperCase();

export const BOT_TOKEN = 'xoxb-the-token-of-the-bot';
export const APP_TOKEN = 'xapp-the-token-of-the-app';

export function newWorld(): World {
  let second = 1_800_000_000;
  return {
    tokens: new Map([[BOT_TOKEN, { team: TEAM, scopes: ALL_SCOPES }]]),
    channels: new Map<string, Channel>([
      ['C1', { id: 'C1' }],
      ['C2', { id: 'C2', refusal: 'not_in_channel' }],
      ['C3', { id: 'C3', refusal: 'is_archived' }],
      ['C4', { id: 'C4', refusal: 'restricted_action_read_only_channel' }],
    ]),
    messages: [],
    ephemerals: [],
    views: new Map(),
    homes: new Map(),
    files: new Map(),
    triggers: new Map(),
    responses: new Map(),
    calls: [],
    faults: [],
    violations: [],
    changes: new EventEmitter().setMaxListeners(0),
    newTs: () => `${second++}.000100`,
  };
}

/** Where the app and a person talk alone. */
export function directWith(world: World, user: string): Channel {
  const known = [...world.channels.values()].find(({ direct }) => direct === user);
  if (known) return known;
  const channel = { id: `D${user}`, direct: user };
  world.channels.set(channel.id, channel);
  return channel;
}
