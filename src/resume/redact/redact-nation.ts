import type { Section } from '../resume.ts';
import { linesIn, matches, presentedIn, type Span, sliceOf } from '../spans.ts';

const NAME = '(?:(?!Senior|Corporate|Global)\\p{Lu}[\\p{L}.]{1,20}[ -])';
/** "Canadian citizen", "EU passport", "deutsche Staatsbürgerin", "citoyenne française", "ciudadana española". */
const NATIONS = [
  new RegExp(`${NAME}{1,2}(?:[Cc]itizen(?:ship|s)?|[Pp]assport(?: holder)?|nationality)(?![\\p{L}])`, 'gu'),
  new RegExp(`${NAME}{1,2}national(?= ?(?:$|[|•·,;.)]))`, 'gmu'),
  /(?<!\p{L})\p{L}{3,20}e[rn]? Staats(?:bürger|angehörig)\p{L}{0,8}/gu,
  /(?<!\p{L})(?:citoyen(?:ne)?|nationalité|ciudadan[oa]|nacionalidad|ciudadanía|cidad[ãa]o?|nacionalidade|cidadania|cittadin[oa]|cittadinanza|nazionalità) \p{Ll}{4,20}/giu,
];
/** Who may work where is asked by postings, and is no matter of birth. */
const PERMIT =
  /work(?:ing)? (?:authori[sz]ation|permit|rights?|status|eligib)|authori[sz]ed to work|right to work|\bvisa\b/i;

/** Nationality where the person presents themselves; a right to work stays. */
export function nationSpans(text: string, sections: readonly Section[]): Span[] {
  const lines = presentedIn(sections)
    .flatMap((section) => linesIn(text, section))
    .filter((line) => !PERMIT.test(sliceOf(text, line)));
  return lines.flatMap((line) => NATIONS.flatMap((pattern) => matches(text, pattern, line)));
}
