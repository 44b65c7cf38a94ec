import type { Importance, RequirementKind } from '../../role.ts';

/** A requirement before it is merged, weighed and named for good. */
export interface Draft {
  readonly label: string;
  readonly kind: RequirementKind;
  readonly importance: Importance;
  readonly alternatives: readonly string[];
  readonly years?: number;
  readonly words: string;
  /** True when it comes from what the person will do, not from what is asked. */
  readonly duty: boolean;
}
