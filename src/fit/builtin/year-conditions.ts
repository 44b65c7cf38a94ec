import type { Ask } from './asks.ts';
import type { Condition } from './knockouts.ts';
import { nounLabel } from './labels.ts';

const MOST_FIELD_WORDS = 5;

/** "5+ years of backend engineering", "2+ years of warehouse experience", "2+ years as a sous chef". */
export function yearsOf(ask: Ask): Condition & { years: number } {
  const years = ask.years ?? 0;
  const name = nounLabel(ask.text.split(/[,(]|\b(?:at|within|with|in an?|including|or)\b/)[0] ?? '');
  const named =
    name !== '' &&
    name.split(/\s+/).length <= MOST_FIELD_WORDS &&
    !/^(?:relevant|similar|related|comparable)/i.test(name);
  const what =
    ask.form === 'role'
      ? ` as ${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`
      : ` of ${name}${ACTIVITY.test(name) ? '' : ' experience'}`;
  return {
    kind: 'years',
    label: `${years}+ years${named ? what : ''}`,
    asks: named ? [name] : [],
    start: 0,
    end: 0,
    importance: 'must',
    years,
  };
}

const ACTIVITY =
  /(?:ing|ment|ship|tion|sales|care|law|science|design|work|operations|services?|support|finance|security|experience|research|analytics|logistics)$/i;
