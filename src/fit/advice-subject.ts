import type { Requirement, RequirementKind } from './role.ts';
import { levelAsked, workAsked } from './work-as.ts';

/** What a requirement is, as far as the wording of advice goes: a tool is picked up, an ability is practised, a post is held. */
export type Subject = RequirementKind | 'ability' | 'occupation' | 'level';

export function subjectOf({ kind, label }: Pick<Requirement, 'kind' | 'label'>): Subject {
  if (workAsked(label) !== null) return 'occupation';
  if (levelAsked(label) !== null) return 'level';
  return kind === 'skill' && !isTool(label) ? 'ability' : kind;
}

/** Tools have names: "SQL", "Excel", "C++"; "pain assessment" and "month-end close" are abilities. */
const isTool = (label: string): boolean => /[\p{Lu}\d+#]/u.test(label.replace(/\([^)]*\)/g, ''));
