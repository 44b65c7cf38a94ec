import { codeAccount, type Entry, HOUSE, type Line, newEntry, potOf, reversed } from './entry.ts';

// What people do with credits, and what is given to them.

/** Fills the free credits up to `free`. One for each period, also where nothing is missing: so it comes once. */
export const freeEntry = (holder: string, period: string, left: number, free: number): Entry => {
  const missing = Math.max(0, free - left);
  return newEntry(`free ${holder} ${period}`, 'free', {
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
  newEntry(reserveKey(request), 'reserve', {
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
  newEntry(`take ${holder} ${posting}`, 'take', {
    holder,
    settles: request,
    lines: [
      [potOf(holder, 'held'), -1],
      [HOUSE.taken, 1],
    ],
  });

/** `lines` are the reservation's. */
export const releaseEntry = (request: string, holder: string, reason: string, lines: readonly Line[]): Entry =>
  newEntry(`release ${request}`, 'release', { holder, settles: request, reason, lines: reversed(lines) });

/** The same key gives it to each person once. */
export const grantEntry = (key: string, holder: string, credits: number, reason: string | null): Entry =>
  newEntry(`grant ${key} ${holder}`, 'grant', {
    holder,
    reason,
    lines: [
      [HOUSE.issued, -credits],
      [potOf(holder, 'paid'), credits],
    ],
  });

/** Puts aside what all who may redeem the code will get. */
export const codeEntry = (id: string, credits: number): Entry =>
  newEntry(`code ${id}`, 'code', {
    lines: [
      [HOUSE.issued, -credits],
      [codeAccount(id), credits],
    ],
  });

export const redeemKey = (id: string, holder: string): string => `redeem ${id} ${holder}`;

export const redeemEntry = (id: string, holder: string, credits: number): Entry =>
  newEntry(redeemKey(id, holder), 'redeem', {
    holder,
    lines: [
      [codeAccount(id), -credits],
      [potOf(holder, 'paid'), credits],
    ],
  });
