import type { Draft } from './draft.ts';
import type { Vocabulary } from './terms.ts';

/** What a company adds to its name for the register. */
const LEGAL =
  /[\s,]+(?:inc|llc|ltd|limited|plc|gmbh|ag|se|s\.?a|b\.?v|corp(?:oration)?|co|company|holdings?|group|software|technologies|labs)\.?$/i;
/** "Familiarity with MongoDB" asks for MongoDB; "experience with payments at PayPal" does not ask for PayPal. */
const ASKS_FOR =
  /\b(?:experience|knowledge|familiar(?:ity)?|proficien\w+|expertise|understanding|skilled|fluent)\s+(?:with|of|in|using)\s+(?:(?!at\b|for\b|our\b|the\b|within\b)[^\s.;]+\s+){0,4}$/i;

/**
 * What is asked, without the employer's own name: a page names its house everywhere. Only where a word of asking points at it and it is
 * a thing that the lexicon knows, it is asked (MongoDB, by MongoDB).
 */
export function withoutEmployer(
  drafts: readonly Draft[],
  company: string | null,
  vocabulary: Vocabulary,
): readonly Draft[] {
  const name = bare(company ?? '');
  if (name === '') return drafts;
  const known = vocabulary.whole(name) !== null;
  return drafts.filter(({ label, words }) => !isSame(label, name) || (known && isPointedAt(words, name)));
}

const isSame = (label: string, name: string): boolean => bare(label).toLowerCase() === name.toLowerCase();

const bare = (company: string): string => {
  const shorter = company.trim().replace(LEGAL, '');
  return shorter === company.trim() ? shorter : bare(shorter);
};

function isPointedAt(words: string, name: string): boolean {
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  return at > 0 && ASKS_FOR.test(words.slice(0, at));
}
