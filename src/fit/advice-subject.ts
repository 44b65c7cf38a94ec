import type { Requirement, RequirementKind } from './role.ts';
import { levelAsked, workAsked } from './work-as.ts';

/** What a requirement is, as far as the wording of advice goes: a tool is picked up, an ability is practised, a post is held, a portfolio is shown. */
export type Subject = RequirementKind | 'ability' | 'occupation' | 'level' | 'showpiece';

export function subjectOf({ kind, label }: Pick<Requirement, 'kind' | 'label'>): Subject {
  if (workAsked(label) !== null) return 'occupation';
  if (levelAsked(label) !== null) return 'level';
  if (SHOWPIECE.test(label)) return 'showpiece';
  return kind === 'skill' && !isTool(label) ? 'ability' : kind;
}

const SHOWPIECE =
  /\b(?:portfolio|showreel|demo reel|reel|writing samples?|work samples?)\b(?! (?:manage|analy|optimi|construct|company|compan))/i;

/** Tools have names ("SQL", "C++") or say what they are ("design tools"); "pain assessment" and "month-end close" are abilities. */
function isTool(label: string): boolean {
  const bare = label.replace(/\s*\([^)]*\)/g, '');
  return /[\p{Lu}\d+#]/u.test(bare) || WARE.test(bare);
}

const WARE =
  /\b(?:systems?|software|tools?|platforms?|databases?|suites?|applications?|packages?|equipment|machines?|frameworks?|librar(?:y|ies))$/i;
