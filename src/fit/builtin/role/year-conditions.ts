import type { Ask } from './asks.ts';
import type { Condition } from './condition.ts';
import { nounLabel } from './labels.ts';

const MOST_FIELD_WORDS = 5;
const MOST_FIELDS = 4;
const MOST_SHOWN = 2;
const DOING = /^(?:post-(?:trade|apprenticeship)(?: work)?(?: in)?|doing|working (?:in|as|on)|practi[sc]ing)\s+/i;
const HOW_FULL = /^\s*(?:(?:full-time|post-qualification|post-registration|relevant)\s+)+(?=\p{L})/iu;
/** Circumstances of the years: what they were spent on stands before these. */
const CIRCUMSTANCES = /[(]|\b(?:at|within|with|(?:in|for) an?|including|and as)\b/;
/** Where the work was done says less than which work it was. */
const WHERE = /\s(?:department|environment|setting|capacity|field|role|position)$/i;
const PACE = /^(?:high-volume|fast-paced|busy|progressive)\s/i;
const ACTIVITY =
  /^\p{L}+ing an? |(?:ing|ment|ship|tion|sales|care|law|science|design|work|operations|services?|support|finance|security|experience|research|analytics|logistics)$/iu;

/** "5+ years of backend engineering", "2+ years of warehouse experience", "2+ years as a sous chef". */
export function yearsOf(ask: Ask): Condition & { years: number } {
  const years = ask.years ?? 0;
  const fields = fieldsOf(ask.text);
  const name = fields.slice(0, MOST_SHOWN).join(' or ');
  const what =
    ask.form === 'role'
      ? ` as ${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`
      : ` of ${name}${ACTIVITY.test(name) ? '' : ' experience'}`;
  return {
    kind: 'years',
    label: `${years}+ years${name === '' ? '' : what}`,
    asks: fields,
    start: 0,
    end: 0,
    importance: 'must',
    years,
  };
}

/** The kinds of work that the years may be in, any of them. Where one cannot be named, none is: any work counts. */
function fieldsOf(text: string): string[] {
  const core =
    text
      .replace(/\(or equivalent\)\s*/i, '')
      .replace(HOW_FULL, '')
      .replace(DOING, '')
      .split(CIRCUMSTANCES)[0] ?? '';
  const parts = /\bor\b/.test(core) ? core.split(/,\s*(?:or\s+)?|\s+or\s+/) : [core.split(',')[0] ?? ''];
  const names = parts.map((part) => nounLabel(part).replace(WHERE, '').replace(PACE, ''));
  return isTold(names[0] ?? '') ? names.filter(isTold).slice(0, MOST_FIELDS) : [];
}

function isTold(name: string): boolean {
  return (
    name !== '' &&
    name.split(/\s+/).length <= MOST_FIELD_WORDS &&
    !/^(?:relevant|similar|related|comparable|equivalent|other)/i.test(name)
  );
}
