import OpenAI from 'openai';
import { ReaderBarred, ReaderBusy, Refusal } from '../refusal.ts';

/** An answer that is of no use, though another try may give one: our fault. `code` says what was wrong, and nothing of the text. */
export class ReaderFault extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`the reader's answer was of no use: ${code}`);
    this.name = 'ReaderFault';
    this.code = code;
  }
}

export const declined = (): Refusal => new Refusal('reader-declined', 'the model declines to read these papers');

/** Where the server does not say how long: most limits are counted by the minute. */
const BUSY_MS = 20_000;
/** Nobody waits longer without being told. */
const MOST_BUSY_MS = 5 * 60_000;

/** What a failed request means: to be left alone for a while, to be mended in the settings, declined; anything else as it came, to be tried again. */
export function meaningOf(error: unknown, api: 'responses' | 'chat'): unknown {
  if (!(error instanceof OpenAI.APIError) || error.status === undefined) return error;
  const code = String(error.code ?? error.type ?? '');
  if (error.status === 429)
    return QUOTA.test(code) ? barred('the account has no quota left', error) : new ReaderBusy(busyFor(error.headers));
  if (DECLINED.test(code)) return declined();
  if (error.status === 404 || error.status === 405) return new ReaderBarred(notThere(code, api));
  if (error.status === 401) return barred('OPENAI_API_KEY is refused', error);
  if (error.status === 403) return barred('OPENAI_API_KEY may not use this model or server', error);
  if (error.status < 500 && error.status !== 408 && error.status !== 409)
    return barred('the server does not take this kind of request; see OPENAI_MODEL and OPENAI_API', error);
  return error;
}

const QUOTA = /insufficient_quota|billing/;
const DECLINED = /content_filter|content_policy|invalid_prompt|safety/;

const barred = (what: string, { status, code }: { status?: number | undefined; code?: string | null | undefined }) =>
  new ReaderBarred(`${what} (${[status, plainCode(code)].filter((part) => part !== '').join(' ')})`);

/** A server's own word for it, as far as it is one word: anything longer could quote what was sent. */
const plainCode = (code: unknown): string => (typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : '');

function notThere(code: string, api: 'responses' | 'chat'): string {
  if (/model/.test(code)) return `OPENAI_MODEL is not known there (404 ${plainCode(code)})`;
  return api === 'responses'
    ? 'OPENAI_BASE_URL has no Responses API, or OPENAI_MODEL is not known there: set OPENAI_API=chat for a server with chat completions alone (404)'
    : 'OPENAI_BASE_URL has no chat completions, or OPENAI_MODEL is not known there (404)';
}

/** `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), OpenAI's own header in milliseconds. */
function busyFor(headers: Headers | undefined): number {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  const after = headers?.get('retry-after') ?? '';
  const asked = ms > 0 ? ms : /^\d/.test(after) ? Number(after) * 1_000 : Date.parse(after) - Date.now();
  return Number.isFinite(asked) && asked > 0 ? Math.min(asked, MOST_BUSY_MS) : BUSY_MS;
}
