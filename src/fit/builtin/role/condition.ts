import type { Importance, KnockOutKind } from '../../role.ts';

/** A hard condition as found in a clause, before it gets its id. `softly`: it is asked, but only preferred. Offsets are into the clause. */
export interface Condition {
  readonly kind: KnockOutKind;
  readonly label: string;
  readonly asks: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly importance: Importance;
}
