import { count } from '../chat/text.ts';
import type { Offer } from './credits.ts';
import type { Balance } from './entry.ts';

// What is said of credits, on cards and in problems. One credit is one evaluation, and that is what people are told.

/** "1 December 2026", in UTC. */
export const dateWords = (date: Date): string =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "5 evaluations: 2 free, 3 of your own". */
export function balanceWords({ free, paid }: Balance): string {
  const all = count(free + paid, 'evaluation');
  return free > 0 && paid > 0 ? `${all}: ${free} free, ${paid} of your own` : all;
}

/** "10 for €5.00"; where the platform itself shows the price, "10". */
export const offerWords = ({ credits, price }: Offer): string =>
  price === undefined ? String(credits) : `${credits} for ${price}`;
