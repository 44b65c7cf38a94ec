import type { Requirement, RequirementKind } from './role.ts';
import { levelAsked, workAsked } from './work-as.ts';

/** What a requirement is, as far as the wording of advice goes: a tool is picked up, an ability is practised, a post is held. */
export type Subject = RequirementKind | 'ability' | 'occupation' | 'level';

export function subjectOf({ kind, label }: Pick<Requirement, 'kind' | 'label'>): Subject {
  if (workAsked(label) !== null) return 'occupation';
  if (levelAsked(label) !== null) return 'level';
  return kind === 'skill' && !isTool(label) ? 'ability' : kind;
}

/** Tools have names ("SQL", "C++") or say what they are ("design tools"); "pain assessment" and "month-end close" are abilities. */
function isTool(label: string): boolean {
  const bare = label.replace(/\s*\([^)]*\)/g, '');
  return /[\p{Lu}\d+#]/u.test(bare) || WARE.test(bare);
}

const WARE =
  /\b(?:systems?|software|tools?|platforms?|databases?|suites?|applications?|packages?|equipment|machines?|frameworks?|librar(?:y|ies))$/i;
