import type { Importance } from '../../role.ts';

/** How strongly things are asked, in order. */
export const IMPORTANCES: Readonly<Record<Importance, number>> = { must: 3, preferred: 2, bonus: 1 };
