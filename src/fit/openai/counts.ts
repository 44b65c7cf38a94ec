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

/** "3 of 7 requirements": both numbers of one count; what is missing counts too. */
function isShare([, one = '', other = '', noun]: RegExpExecArray, { all, musts, parts }: Counts): boolean {
  const among = noun === undefined ? [all, musts, ...parts] : isMusts(noun) ? [musts] : [all, ...parts];
  return among.some(({ shown, total }) => {
    const [first, second] = [numberIn(one, total), numberIn(other, total)];
    return second === total && (first === shown || first === total - shown);
  });
}

/** What is said of it comes right after: "two musts are missing", "no must is shown". */
const MISSING = /^(?:\s+[\w’']+){0,3}?\s+(?:missing|absent|open|not|lacking|left|(?:is|are)n['’]t)\b/i;

/** "Two musts are missing", "all requirements": a count of what is missing, of what is shown, or of everything asked. */
function isBare(hit: RegExpExecArray, { all, musts, parts }: Counts): boolean {
  const [words, number = '', noun = ''] = hit;
  const missing = MISSING.test(hit.input.slice(hit.index + words.length));
  return (isMusts(noun) ? [musts] : [all, musts, ...parts]).some(({ shown, total }) => {
    const count = numberIn(number, total);
    return count === (missing ? total - shown : shown) || (count === total && !VAGUE.test(number));
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
