import { type Entry, HOUSE, type Line, newEntry, potOf, reversed } from './entry.ts';

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
  newEntry(`purchase ${key}`, 'purchase', {
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
  return newEntry(refundKey(key), 'refund', {
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
  newEntry(`restore ${key}`, 'restore', { holder, payment, lines: reversed(lines) });
