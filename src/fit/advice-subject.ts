import type { Requirement, RequirementKind } from './role.ts';
import { levelAsked, workAsked } from './work-as.ts';

/** What a requirement is, as far as the wording of advice goes: a tool is picked up, an ability is practised, a post is held, a portfolio is shown. */
export type Subject = RequirementKind | 'ability' | 'language' | 'occupation' | 'level' | 'showpiece';

export function subjectOf({ kind, label }: Pick<Requirement, 'kind' | 'label'>): Subject {
  if (workAsked(label) !== null) return 'occupation';
  if (levelAsked(label) !== null) return 'level';
  if (SHOWPIECE.test(label)) return 'showpiece';
  if (LANGUAGES.test(label)) return 'language';
  if (QUALIFICATION.test(label) || PAPER.test(label)) return 'credential';
  if (kind === 'credential') return WARE.test(label) ? 'skill' : kind;
  return kind === 'skill' && !isTool(label) ? 'ability' : kind;
}

const SHOWPIECE =
  /\b(?:portfolio|showreel|demo reel|reel|writing samples?|work samples?)\b(?! (?:manage|analy|optimi|construct|company|compan))/i;

const LANGUAGE =
  '(?:English|Spanish|French|German|Italian|Portuguese|Dutch|Polish|Romanian|Russian|Ukrainian|Turkish|Arabic|Hebrew|Hindi|Urdu|Punjabi|Bengali|Somali|Mandarin|Cantonese|Chinese|Japanese|Korean|Vietnamese|Welsh|Irish|Swedish|Norwegian|Danish|Finnish|Greek)';
const LANGUAGES = new RegExp(`^${LANGUAGE}(?:(?:,| and| or) ${LANGUAGE})*$`);

/** What is granted after a course, and is held or not: nobody begins it with "one task". */
const QUALIFICATION = /^(?:[NS]VQ|GCSEs?|BTEC|HN[CD]|A[- ]levels?|City & Guilds|Level \d)\b/;

/** What is shown to whoever asks for it: nobody takes over a small share of a police check. */
const PAPER =
  /\b(?:certificat(?:e|ion)s?|certified|licen[cs]es?|accreditation|qualifications?|(?:police|background|DBS) checks?|(?:white|green|blue|yellow|CSCS) card|safe pass|first aid|(?:asthma|anaphylaxis|manual handling|safeguarding|child protection|mandatory) training|manual handling|CPR|[AB]?CLS|BLS|PALS|clearance|vetting|status|liability insurance|indemnity)$|^(?:current|valid) |\b(?:permit|registration)$(?<!\b(?:patient|guest|student|event|delegate|user|customer) registration)/i;

/** What the employer looks into once it has chosen somebody: nobody brings it along. */
export const isMadeByThem = (label: string): boolean => /\b(?:checks?|clearance|vetting)$/i.test(label);

/** Tools have names ("SQL", "C++") or say what they are ("design tools"); "pain assessment" and "month-end close" are abilities. */
function isTool(label: string): boolean {
  const bare = label.replace(/\s*\([^)]*\)/g, '');
  return (/[\p{Lu}\d+#]/u.test(bare) && !DOING.test(bare)) || WARE.test(bare);
}

/** "keeping food GP" is done, whatever names stand in it. */
const DOING = /^\p{Ll}+ing\s/u;

const WARE =
  /\b(?:systems?|software|tools?|platforms?|databases?|suites?|applications?|packages?|equipment|machines?|frameworks?|librar(?:y|ies))$/i;
