import type { Vocabulary } from './terms.ts';
import { isActing, verbOf } from './verbs.ts';

/** "compensation and market dynamics" names a thing. */
const MARKET = /^market (?:dynamics|trends|conditions|data|research|analysis|intelligence|insights?)\b/i;

/** "Building Regulations", "Working Together" are names. */
export const NAMED_DOING =
  /^\s*\p{Lu}\p{Ll}+ing (?:Regulations?|Codes?|Acts?|Standards?|Rules|Directive|Together|Safely|Time)\b/u;

/** After an action ("review code and mentor others") a bare verb begins another one; elsewhere only a plain one does. */
export function startsAction(head: string, afterAction: boolean, vocabulary: Vocabulary): boolean {
  const [first = '', second] = head.split(/\s+/);
  if (second === undefined || vocabulary.whole(head) !== null || verbOf(first) === null) return false;
  if (NAMED_DOING.test(head)) return false;
  if (isActing(first)) return true;
  if (MARKET.test(head)) return false;
  const base = verbOf(first) ?? '';
  const finite = base === first.toLowerCase() || (first.endsWith('s') && (!NOUNS_TOO.has(base) || FINITE.has(base)));
  return finite && (afterAction || !NOUNS_TOO.has(first.toLowerCase()) || FINITE.has(base));
}

/** "Uses Power BI", "presents findings": as a list item, an action. */
const FINITE = new Set(['use', 'support', 'present', 'share', 'run', 'set', 'hold', 'help', 'show']);

/** Verbs that as often begin a noun phrase: "test automation", "project planning". */
export const NOUNS_TOO = new Set(
  `design test process model report research market order stock review program plan control track code document support lead ship label scale schedule audit use show style colour
   work stand fit forecast drive drill count scan film edit present clean master grade mark train range head share value contract coach counsel mentor hire sort care
   interest change release help hold issue cost team study craft code extend set run access address refine present prospect cook bake pitch update trace request return book
   trim wash wax polish stack feed brew grill roast slice patrol rescue chair triage invoice referee interview roster reserve plaster pour pay chart display prep shoot`.split(
    /\s+/,
  ),
);
