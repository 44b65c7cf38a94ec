import { randomBytes } from 'node:crypto';
import { ALL_SCOPES, BOT, TEAM, type World } from './world.ts';

/** A token of Slack with token rotation lasts 12 hours. */
const HALF_A_DAY = 12 * 60 * 60;

/** oauth.v2.access, for a code as for a refresh token; both are good once. */
export interface Grants {
  /** How long the next token lasts, in seconds. */
  lasts: number;
  readonly good: Set<string>;
}

export const newGrants = (): Grants => ({ lasts: HALF_A_DAY, good: new Set(['a-good-code']) });

export function grant(world: World, grants: Grants, args: Readonly<Record<string, string>>): object {
  const given = args.refresh_token ?? args.code ?? '';
  if (args.client_id !== 'the-client' || args.client_secret !== 'the-client-secret')
    return { ok: false, error: 'bad_client_secret' };
  if (!grants.good.delete(given)) return { ok: false, error: args.code ? 'invalid_code' : 'invalid_refresh_token' };
  const access = `xoxe.xoxb-${randomBytes(8).toString('hex')}`;
  const refresh = `xoxe-1-${randomBytes(8).toString('hex')}`;
  grants.good.add(refresh);
  world.tokens.set(access, { team: TEAM, scopes: ALL_SCOPES, until: performance.now() + grants.lasts * 1_000 });
  return {
    ok: true,
    app_id: 'A1',
    authed_user: { id: 'UOWNER' },
    scope: ALL_SCOPES.join(','),
    token_type: 'bot',
    access_token: access,
    refresh_token: refresh,
    expires_in: grants.lasts,
    bot_user_id: BOT.user,
    team: { id: TEAM, name: 'The workspace' },
    enterprise: null,
    is_enterprise_install: false,
  };
}
