import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Signer } from '../sign.ts';

/** Where everything of the board is, and the only place that its cookie is sent to. */
export const BOARD_PATH = '/board';
const COOKIE = 'rolefit-board';
/** A working day; then the token is asked for again. */
const LASTS_S = 8 * 60 * 60;

/** Who may see the board: whoever gave its token lately. A session is a signed cookie, so that every process takes it; another token or secret ends it. */
export interface Sessions {
  /** Whether this is the token; takes as long for every wrong one. */
  fits(token: string): boolean;
  /** The id of this request's session; undefined when it has none, or it is over. */
  find(c: Context): string | undefined;
  /** Begins a session; its cookie goes with the response. */
  start(c: Context): void;
  end(c: Context): void;
  /** What the forms of a session's pages carry, and no other site can know. */
  proofFor(session: string): string;
  proves(session: string, proof: string): boolean;
}

/** Kept to https, unless the browser itself says that it came without: over a tunnel to localhost, where some keep no cookie that is. */
const optionsFor = (c: Context) => {
  const secure = !c.req.header('origin')?.startsWith('http:');
  return { path: BOARD_PATH, httpOnly: true, sameSite: 'Strict', secure } as const;
};

/** The sessions that this token begins. */
export function sessions({ sign, proves }: Signer, token: string): Sessions {
  const right = sign(['token', token]);
  return {
    fits: (given) => proves(['token', given], right),
    find(c) {
      const [id = '', until = '', signature = ''] = getCookie(c, COOKIE)?.split('.') ?? [];
      const holds = proves(['session', token, id, until], signature) && Number(until) > Date.now();
      return holds ? id : undefined;
    },
    start(c) {
      const [id, until] = [randomUUID(), String(Date.now() + LASTS_S * 1_000)];
      const value = `${id}.${until}.${sign(['session', token, id, until])}`;
      setCookie(c, COOKIE, value, { ...optionsFor(c), maxAge: LASTS_S });
    },
    end: (c) => void deleteCookie(c, COOKIE, optionsFor(c)),
    proofFor: (session) => sign(['form', token, session]),
    proves: (session, proof) => proves(['form', token, session], proof),
  };
}
