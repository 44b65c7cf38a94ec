import { NUMBER_WORDS } from '../builtin/grammar.ts';
import type { Role } from '../role.ts';
import type { Levels } from '../score.ts';

interface Count {
  readonly shown: number;
  readonly total: number;
}

/** The counts that a card shows: of everything asked, of the musts, of each part. */
export interface Counts {
  readonly all: Count;
  readonly musts: Count;
  readonly parts: readonly Count[];
}

export function countsOf({ requirements, dimensions }: Role, levels: Levels): Counts {
  const among = (own: Role['requirements']): Count => ({
    shown: own.filter(({ id }) => levels(id) !== 'absent').length,
    total: own.length,
  });
  return {
    all: among(requirements),
    musts: among(requirements.filter(({ importance }) => importance === 'must')),
    parts: dimensions.map((dimension) => among(requirements.filter(({ id }) => dimension.requirements.includes(id)))),
  };
}

const NUMBER = `\\d{1,3}|${[...NUMBER_WORDS.keys(), 'none', 'all', 'both', 'half', 'most'].join('|')}`;
const MUSTS = 'musts?|must-haves?|hard requirements?';
const THINGS = `requirements?|things|skills?|items?|points?|${MUSTS}`;
const SHARE = new RegExp(
  `\\b(${NUMBER})\\s+(?:out\\s+)?of\\s+(?:the\\s+|its\\s+|their\\s+|your\\s+)?(${NUMBER})\\b(?:\\s+(${THINGS})\\b)?`,
  'gi',
);
const BARE = new RegExp(
  `\\b(${NUMBER}|no|every|each)\\s+(?:of\\s+(?:the|its)\\s+|other\\s+|more\\s+)?(?:missing\\s+|remaining\\s+)?(${THINGS})\\b`,
  'gi',
);

/** Every count in the words that is not one of the table, in words for the model. */
export function countFaults(text: string, counts: Counts): string[] {
  const rest = text.replace(SHARE, ' ');
  const shares = [...text.matchAll(SHARE)].filter((hit) => !isShare(hit, counts));
  const bare = [...rest.matchAll(BARE)].filter((hit) => !isBare(hit, counts));
  return [...shares, ...bare].map(([words]) => `the count "${words}" is not in the facts`);
}

const isMusts = (noun: string | undefined): boolean =>
  noun !== undefined && new RegExp(`^(?:${MUSTS})$`, 'i').test(noun);

/** The counts that a noun means; without one it may be any, as in "2 of 2" beside a part of the role. */
function meant(noun: string | undefined, { all, musts, parts }: Counts): readonly Count[] {
  if (noun === undefined) return [all, musts, ...parts];
  return isMusts(noun) ? [musts] : [all];
}

/** Right after it or right before: "two musts are missing", "you lack two of the musts". */
const MISSING_AFTER = /^(?:\s+[\w’']+){0,3}?\s+(?:missing|absent|open|not|lacking|left|(?:is|are)n['’]t)\b/i;
const MISSING_BEFORE = /\b(?:lacks?|lacking|miss(?:es|ing)?|without|leaves?)\s+(?:\w+\s+)?$/i;

/** True for a count of what is missing; any other is one of what is shown. */
const countsMissing = ({ 0: words, index, input }: RegExpExecArray): boolean =>
  MISSING_AFTER.test(input.slice(index + words.length)) || MISSING_BEFORE.test(input.slice(0, index));

/** "3 of 7 requirements": both numbers of one count. */
function isShare(hit: RegExpExecArray, counts: Counts): boolean {
  const [, one = '', other = '', noun] = hit;
  return meant(noun, counts).some(
    ({ shown, total }) =>
      numberIn(other, total) === total && numberIn(one, total) === (countsMissing(hit) ? total - shown : shown),
  );
}

/** "Two musts are missing", "all requirements": a count of what is missing, of what is shown, or of everything asked. */
function isBare(hit: RegExpExecArray, counts: Counts): boolean {
  const [, number = '', noun = ''] = hit;
  return meant(noun, counts).some(({ shown, total }) => {
    const count = numberIn(number, total);
    return count === (countsMissing(hit) ? total - shown : shown) || (count === total && !VAGUE.test(number));
  });
}

/** Words that say how many of the whole, not how many there are. */
const VAGUE = /^(?:all|every|each|both|no|none)$/i;

/** The number that a word stands for; NaN for a vague one, which no count is. */
function numberIn(word: string, total: number): number {
  const low = word.toLowerCase();
  if (low === 'none' || low === 'no') return 0;
  if (low === 'all' || low === 'every' || low === 'each') return total;
  return low === 'both' ? 2 : (NUMBER_WORDS.get(low) ?? Number(low));
}
