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

const entry = (key: string, kind: Kind, rest: Partial<Entry>): Entry => {
  const { lines = [], ...facts } = rest;
  const moved = lines.filter(([, amount]) => amount !== 0);
  if (sumOf(moved) !== 0) throw new Error(`the lines of ${kind} do not sum to zero`);
  return { key, kind, holder: null, settles: null, payment: null, paid: null, reason: null, ...facts, lines: moved };
};

/** Fills the free credits up to `free`. One for each period, also where nothing is missing: so it comes once. */
export const freeEntry = (holder: string, period: string, left: number, free: number): Entry => {
  const missing = Math.max(0, free - left);
  return entry(`free ${holder} ${period}`, 'free', {
    holder,
    lines: [
      [HOUSE.issued, -missing],
      [potOf(holder, 'free'), missing],
    ],
  });
};

export const reserveKey = (request: string): string => `reserve ${request}`;

/** Sets one credit aside, and counts it for the server in its month, where there is one. */
export const reserveEntry = (request: string, holder: string, pot: 'free' | 'paid', space: string | null): Entry =>
  entry(reserveKey(request), 'reserve', {
    holder,
    lines: [
      [potOf(holder, pot), -1],
      [potOf(holder, 'held'), 1],
      ...(space === null
        ? []
        : ([
            [space, 1],
            [HOUSE.budgets, -1],
          ] as const)),
    ],
  });

/** The key is the person's and the posting's: the same posting is never charged to them again. */
export const takeEntry = (request: string, holder: string, posting: string): Entry =>
  entry(`take ${holder} ${posting}`, 'take', {
    holder,
    settles: request,
    lines: [
      [potOf(holder, 'held'), -1],
      [HOUSE.taken, 1],
    ],
  });

/** `lines` are the reservation's. */
export const releaseEntry = (request: string, holder: string, reason: string, lines: readonly Line[]): Entry =>
  entry(`release ${request}`, 'release', { holder, settles: request, reason, lines: reversed(lines) });

export const grantEntry = (key: string, holder: string, credits: number, reason: string | null): Entry =>
  entry(`grant ${key}`, 'grant', {
    holder,
    reason,
    lines: [
      [HOUSE.issued, -credits],
      [potOf(holder, 'paid'), credits],
    ],
  });

/** Puts aside what all who may redeem the code will get. */
export const codeEntry = (id: string, credits: number): Entry =>
  entry(`code ${id}`, 'code', {
    lines: [
      [HOUSE.issued, -credits],
      [codeAccount(id), credits],
    ],
  });

export const redeemKey = (id: string, holder: string): string => `redeem ${id} ${holder}`;

export const redeemEntry = (id: string, holder: string, credits: number): Entry =>
  entry(redeemKey(id, holder), 'redeem', {
    holder,
    lines: [
      [codeAccount(id), -credits],
      [potOf(holder, 'paid'), credits],
    ],
  });

/** A pack that was paid for. `payment` is what a refund names it by. */
export interface Purchase {
  readonly key: string;
  readonly holder: string;
  readonly credits: number;
  readonly payment: string;
  /** In the currency's smallest unit. */
  readonly paid: number | null;
}

export const purchaseEntry = ({ key, holder, credits, payment, paid }: Purchase): Entry =>
  entry(`purchase ${key}`, 'purchase', {
    holder,
    payment,
    paid,
    lines: [
      [HOUSE.sold, -credits],
      [potOf(holder, 'paid'), credits],
    ],
  });

/** How a purchase stands when money goes back. */
export interface Bought {
  readonly holder: string;
  readonly payment: string;
  readonly credits: number;
  readonly paid: number | null;
  /** Credits that earlier refunds of it were about. */
  readonly reversed: number;
  /** What the person has left to take back. */
  readonly left: number;
}

/** Money that went back: all of it, the sum of all refunds of a payment so far, or one sum beside the others. In the smallest unit. */
export type Back = 'all' | { readonly soFar: number } | { readonly once: number };

/** Takes back the credits that money was given back for: in proportion, rounded down; what is spent is spent, and forgiven. */
export function refundEntry(key: string, bought: Bought, back: Back): Entry {
  const { holder, payment } = bought;
  const due = dueOf(bought, back);
  const taken = Math.min(due, bought.left);
  return entry(refundKey(key), 'refund', {
    holder,
    payment,
    lines: [
      [potOf(holder, 'paid'), -taken],
      [HOUSE.forgiven, taken - due],
      [HOUSE.sold, due],
    ],
  });
}

export const refundKey = (key: string): string => `refund ${key}`;

function dueOf({ credits, paid, reversed: before }: Bought, back: Back): number {
  if (back === 'all' || !paid) return credits - before;
  const share = (amount: number) => Math.floor((credits * Math.min(amount, paid)) / paid);
  return 'soFar' in back ? Math.max(0, share(back.soFar) - before) : Math.min(share(back.once), credits - before);
}

/** Money that went back came again: so do the credits. `lines` are the refund's. */
export const restoreEntry = (key: string, holder: string, payment: string, lines: readonly Line[]): Entry =>
  entry(`restore ${key}`, 'restore', { holder, payment, lines: reversed(lines) });
