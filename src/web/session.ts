import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** Who writes to this web chat: a random id that only the person's browser can prove, by a signed cookie. */
export interface Sessions {
  /** The session of this request, if it proves one. */
  find(c: Context): string | undefined;
  /** A new session; its cookie goes with the response. */
  start(c: Context): string;
}

const COOKIE = 'rolefit';
/** The longest that browsers keep a cookie (400 days, draft-ietf-httpbis-rfc6265bis §5.5). */
const MAX_AGE_S = 400 * 24 * 60 * 60;

const signedBy = (secret: string, id: string) =>
  createHmac('sha256', secret).update(`web session ${id}`).digest('base64url');

/** `secret` signs the cookies; `secure` keeps them to https. A cookie that an older secret signed is given anew: it is all that a person has to be themselves. */
export function sessions(secret: string, secure: boolean, previous: readonly string[] = []): Sessions {
  const options = { path: '/', httpOnly: true, sameSite: 'Strict', secure, maxAge: MAX_AGE_S } as const;
  const give = (c: Context, id: string) => setCookie(c, COOKIE, `${id}.${signedBy(secret, id)}`, options);
  return {
    find(c) {
      const [id = '', signature = ''] = getCookie(c, COOKIE)?.split('.') ?? [];
      if (same(signature, signedBy(secret, id))) return id;
      if (!previous.some((older) => same(signature, signedBy(older, id)))) return undefined;
      give(c, id);
      return id;
    },
    start(c) {
      const id = randomUUID();
      give(c, id);
      return id;
    },
  };
}

function same(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
