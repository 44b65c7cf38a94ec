/** "26 November 2026". Days are those of UTC: the server knows no other. */
export const day = (at: Date): string =>
  at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "26 November 2026, 14:20 UTC". */
export const moment = (at: Date): string => `${day(at)}, ${at.toISOString().slice(11, 16)} UTC`;
