// The ledger's arithmetic. Every entry moves credits between accounts, and its lines sum to zero.

/** An account and what it gains, or loses when it is below zero. Never zero itself. */
export type Line = readonly [account: string, amount: number];

export type Kind =
  | 'free'
  | 'reserve'
  | 'take'
  | 'release'
  | 'grant'
  | 'code'
  | 'redeem'
  | 'purchase'
  | 'refund'
  | 'restore';

/** One movement, written once and never changed. */
export interface Entry {
  /** Writing the same key again changes nothing. */
  readonly key: string;
  readonly kind: Kind;
  /** Whose it is, by an opaque id. */
  readonly holder: string | null;
  /** The request whose reservation ends with it: at most one entry ends it. */
  readonly settles: string | null;
  /** The payment it belongs to. */
  readonly payment: string | null;
  /** What was paid, in the currency's smallest unit. */
  readonly paid: number | null;
  readonly reason: string | null;
  readonly lines: readonly Line[];
}

/** A person's credits by where they lie. `held` are reserved for evaluations under way. */
export interface Balance {
  readonly free: number;
  readonly paid: number;
  readonly held: number;
}
export type Pot = keyof Balance;

export const potOf = (holder: string, pot: Pot): string => `person:${holder}:${pot}`;
/** What is left to redeem of a code. */
export const codeAccount = (id: string): string => `code:${id}`;
/** What a server used in a month. */
export const spaceAccount = (space: string, month: string): string => `space:${space}:${month}`;

/** The other side of every movement. */
export const HOUSE = {
  issued: 'house:issued',
  sold: 'house:sold',
  taken: 'house:taken',
  budgets: 'house:budgets',
  forgiven: 'house:forgiven',
} as const;

export const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, [, amount]) => sum + amount, 0);

/** The same movement backwards. */
export const reversed = (lines: readonly Line[]): Line[] => lines.map(([account, amount]) => [account, -amount]);

/** An entry with what is not said left empty. Throws when its lines do not sum to zero: a bug of ours. */
export function newEntry(key: string, kind: Kind, rest: Partial<Entry>): Entry {
  const { lines = [], ...facts } = rest;
  const moved = lines.filter(([, amount]) => amount !== 0);
  if (sumOf(moved) !== 0) throw new Error(`the lines of ${kind} do not sum to zero`);
  return { key, kind, holder: null, settles: null, payment: null, paid: null, reason: null, ...facts, lines: moved };
}
