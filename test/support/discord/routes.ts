import { z } from 'zod';
import { callback, editOriginal, followUp, removeOriginal } from './callbacks.ts';
import { edit, list, openDirect, post, startThread } from './messages.ts';
import { consume, listEntitlements } from './sales.ts';
import { APP, newId, type World } from './world.ts';

export interface Asked {
  readonly world: World;
  readonly ids: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly gateway: string;
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** Whether it takes the bot's token; the others hold a token of their own. */
  readonly auth: boolean;
  /** Undefined is 204 and nothing. */
  readonly answer: (asked: Asked) => unknown;
}

const by = (method: string, pattern: RegExp, answer: Route['answer'], auth = true): Route => ({
  method,
  pattern,
  answer,
  auth,
});

/** The part of version 10 that Rolefit uses. */
export const ROUTES: readonly Route[] = [
  by('GET', /^\/gateway\/bot$/, ({ gateway }) => ({
    url: gateway,
    shards: 1,
    session_start_limit: { total: 1_000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
  })),
  by('GET', /^\/users\/@me$/, () => BOT),
  by('GET', /^\/users\/@me\/guilds$/, ({ world }) =>
    world.servers.map(({ id, rights }) => ({ id, name: 'somewhere', permissions: String(rights) })),
  ),
  by('GET', /^\/applications\/@me$/, ({ world }) => ({ ...world.application, name: 'Rolefit' })),
  by('GET', COMMANDS(), ({ world, ids, query }) => registered(world, ids, query.get('with_localizations') === 'true')),
  by('PUT', COMMANDS(), ({ world, ids, body }) => {
    const declared = z.array(z.record(z.string(), z.unknown())).parse(body);
    world.commands.set(ids.join(), declared.map(asKept));
    return registered(world, ids, true);
  }),
  by(
    'POST',
    /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    ({ world, ids: [id = '', token = ''], body }) => callback(world, id, token, body),
    false,
  ),
  by(
    'PATCH',
    /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
    ({ world, ids: [, token = ''], body }) => editOriginal(world, token, body),
    false,
  ),
  by(
    'DELETE',
    /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
    ({ world, ids: [, token = ''] }) => removeOriginal(world, token),
    false,
  ),
  by(
    'POST',
    /^\/webhooks\/(\d+)\/([^/]+)$/,
    ({ world, ids: [, token = ''], body }) => followUp(world, token, body),
    false,
  ),
  by('POST', /^\/channels\/(\d+)\/messages$/, ({ world, ids: [channel = ''], body }) => post(world, channel, body)),
  by('GET', /^\/channels\/(\d+)\/messages$/, ({ world, ids: [channel = ''], query }) =>
    list(world, channel, Number(query.get('limit') ?? 50)),
  ),
  by('PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, ({ world, ids: [channel = '', id = ''], body }) =>
    edit(world, channel, id, body),
  ),
  by('POST', /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, ({ world, ids: [channel = '', id = ''] }) =>
    startThread(world, channel, id),
  ),
  by('GET', /^\/applications\/(\d+)\/entitlements$/, ({ world, query }) => listEntitlements(world, query)),
  by('POST', /^\/applications\/(\d+)\/entitlements\/(\d+)\/consume$/, ({ world, ids: [, id = ''] }) =>
    consume(world, id),
  ),
  by('POST', /^\/users\/@me\/channels$/, ({ world, body }) => openDirect(world, body)),
];

function COMMANDS(): RegExp {
  return /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/;
}

export const BOT = { id: APP, username: 'rolefit', discriminator: '0', avatar: null, bot: true, verified: true };

/** As Discord keeps a command: with ids and defaults of its own, and without what says nothing. */
const asKept = (command: Record<string, unknown>): Record<string, unknown> => ({
  id: newId(),
  application_id: APP,
  version: newId(),
  default_member_permissions: null,
  nsfw: false,
  ...JSON.parse(JSON.stringify(command, (key, value) => (key === 'required' && value === false ? undefined : value))),
});

function registered(world: World, ids: readonly string[], localized: boolean) {
  const kept = (world.commands.get(ids.join()) ?? []).toReversed();
  if (localized) return kept;
  return kept.map(({ name_localizations: _name, description_localizations: _description, ...command }) => command);
}
