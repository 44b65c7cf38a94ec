import { type Block, type Item, strong } from '../chat/card.ts';
import type { Level } from '../fit/finding.ts';
import { bestFirst, type Gap, gapBetween, type Part } from '../fit/standings.ts';
import { label, plural } from '../fit/wording.ts';
import type { NameOf, WeighedEntry } from './compared.ts';
import { LEVEL_WORDS } from './words.ts';

/** What two neighbours are called. */
interface Names {
  readonly upper: string;
  readonly lower: string;
}

/** Says in words what a part is about. */
export type Reason = (part: Part, names: Names) => string;

/** Three requirements tell why where few are compared; of four and five, two each keep the card within one message. */
const MOST_PARTS = { few: 3, many: 2 } as const;
const FEW = 3;

/** What makes the difference between neighbours, from the best score down: points that add up to the difference. */
export function gaps(all: readonly WeighedEntry[], nameOf: NameOf, reason: Reason): Block[] {
  const ordered = bestFirst(all);
  const most = all.length > FEW ? MOST_PARTS.many : MOST_PARTS.few;
  const pairs = ordered.slice(1).flatMap((lower, index): Block[] => {
    const upper = ordered[index];
    if (!upper) return [];
    // Two roads that are both far: a few points between them are no reason to take either.
    if (reason === betweenPostings && [upper, lower].every(({ evaluation: { fit } }) => fit.band === 'weak')) return [];
    const gap = gapBetween(upper.evaluation, lower.evaluation, most);
    return pair(gap, { upper: nameOf(upper), lower: nameOf(lower) }, reason);
  });
  return pairs.length === 0 ? [] : [{ kind: 'heading', text: 'What makes the difference' }, ...pairs];
}

function pair({ points, parts, rest }: Gap, names: Names, reason: Reason): Block[] {
  const items = [
    ...parts.map((part): Item => ({ line: [strong(signed(part.tenths)), ` ${label(part)}: ${reason(part, names)}`] })),
    ...restOf(rest),
  ];
  const head: Block = { kind: 'text', line: [strong(headOf(points, names))] };
  return items.length === 0 ? [head] : [head, { kind: 'list', ordered: false, items }];
}

function headOf(points: number, { upper, lower }: Names): string {
  return points === 0 ? `${upper} and ${lower}: the same score` : `${upper}: ${plural(points, 'point')} above ${lower}`;
}

function restOf({ count, tenths }: Gap['rest']): Item[] {
  if (count === 0 && tenths === 0) return [];
  const words = count === 0 ? 'by rounding' : `${plural(count, 'other requirement')} together, rounding included`;
  return [{ line: [strong(signed(tenths)), ` ${words}`] }];
}

/** "+4.8", "−0.3", "±0": points out of tenths. */
function signed(tenths: number): string {
  if (tenths === 0) return '±0';
  return `${tenths > 0 ? '+' : '−'}${Math.abs(tenths) / 10}`;
}

/** One resume, two postings: what it leaves open is the same, and counts where it is asked for. */
export const betweenPostings: Reason = ({ upper, lower, tenths }, names) => {
  if (upper && lower && upper.level !== lower.level)
    return `${LEVEL_WORDS[upper.level]} for ${names.upper}, ${LEVEL_WORDS[lower.level]} for ${names.lower}`;
  const shown = SHOWN[(lower ?? upper)?.level ?? 'absent'];
  if (upper && lower)
    return `both ask for it, ${shown}, and it weighs more for ${tenths > 0 ? names.lower : names.upper}`;
  return `only ${upper ? names.upper : names.lower} asks for it, and ${shown}`;
};

const SHOWN: Record<Level, string> = {
  absent: 'your resume does not show it',
  listed: 'your resume only lists it',
  used: 'your resume shows it without a result',
  proven: 'your resume proves it',
};

/** Two resumes, one role. */
export const betweenResumes: Reason = ({ upper, lower }, names) =>
  `${LEVEL_WORDS[upper?.level ?? 'absent']} in ${names.upper}, ${LEVEL_WORDS[lower?.level ?? 'absent']} in ${names.lower}`;
