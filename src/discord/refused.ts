import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import { z } from 'zod';
import { RateLimited, type Refused, Unreachable } from '../chat/refusal.ts';

/**
 * Discord bans an address for a while after 10,000 refused requests in ten minutes, so what is refused is not tried again.
 * Undefined for what is no refusal. docs.discord.com/developers/topics/opcodes-and-status-codes
 */
export function refusedAs(status: number, code: number | string): Refused | undefined {
  const known = BY_CODE.get(Number(code));
  if (known) return known;
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  return status === 404 ? 'gone' : undefined;
}

const BY_CODE: ReadonlyMap<number, Refused> = new Map([
  [Code.MissingAccess, 'forbidden'],
  [Code.MissingPermissions, 'forbidden'],
  [Code.CannotSendMessagesToThisUser, 'forbidden'],
  [Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'forbidden'],
  [Code.ThreadLocked, 'forbidden'],
  [Code.UnknownChannel, 'gone'],
  [Code.UnknownMessage, 'gone'],
  [Code.UnknownWebhook, 'gone'],
  [Code.InvalidWebhookToken, 'gone'],
  [Code.InvalidActionOnArchivedThread, 'gone'],
] as const);

/** Whether an interaction's token is over: Discord then knows its webhook no more. */
export const isTokenOver = (error: unknown): boolean => error instanceof Unreachable && OVER.includes(error.code);

const OVER = [Code.UnknownWebhook, Code.InvalidWebhookToken, 401].map(String);

/** Whether we lack a permission, or can't see the place at all. */
export const isForbidden = (error: unknown): error is Unreachable =>
  error instanceof Unreachable && error.reason === 'forbidden';

/** Whether what was asked about is there no more. */
export const isGone = (error: unknown): boolean => error instanceof Unreachable && error.reason === 'gone';

/** Discord finds a request wrong: our fault, whatever it is. `code` is Discord's own. */
export class WrongRequest extends Error {
  readonly code: number;
  constructor(code: number, what: string) {
    super(`Discord answers ${code} to ${what}`);
    this.name = 'WrongRequest';
    this.code = code;
  }
}

/** The network broke, or Discord itself failed: then `status` says how. */
export class NoAnswer extends Error {
  readonly status: number | undefined;
  constructor(what: string, status: number | undefined) {
    super(what);
    this.name = 'NoAnswer';
    this.status = status;
  }
}

/** Whether an interaction had its first answer before. */
export const isAnswered = (error: unknown): boolean =>
  error instanceof WrongRequest && error.code === Code.InteractionHasAlreadyBeenAcknowledged;

/** Whether nobody knows what became of a request: the connection broke, or Discord itself failed. */
export const isUnsure = (error: unknown): boolean =>
  !(error instanceof WrongRequest || error instanceof Unreachable || error instanceof RateLimited);

/** Whether a request was surely not taken, and may be by and by. */
export const isUntaken = (error: unknown): boolean =>
  error instanceof RateLimited || (error instanceof NoAnswer && error.status !== undefined && error.status >= 500);

const Fault = z.object({ code: z.string() });

/** Where Discord found a request wrong, without the words that it quotes: ` components.0.content: BASE_TYPE_BAD_LENGTH`. */
export const faultsIn = (raw: unknown): string =>
  faultsAt('', z.object({ errors: z.unknown().optional() }).parse(raw).errors);

function faultsAt(path: string, errors: unknown): string {
  if (typeof errors !== 'object' || errors === null) return '';
  return Object.entries(errors)
    .map(([key, value]) =>
      key === '_errors' ? codesAt(path, value) : faultsAt(path === '' ? key : `${path}.${key}`, value),
    )
    .join('');
}

const codesAt = (path: string, faults: unknown): string =>
  z
    .array(Fault)
    .parse(faults)
    .map(({ code }) => ` ${path}: ${code}`)
    .join('');
