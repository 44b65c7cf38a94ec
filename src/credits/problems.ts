import { Problem } from '../chat/problem.ts';
import { count } from '../chat/text.ts';
import type { Offer } from './credits.ts';
import type { Balance } from './entry.ts';
import { nextMonth, nextRefill, type Terms } from './terms.ts';
import { dateWords, offerWords } from './words.ts';

/** How a person can have more. */
export interface Ways {
  readonly terms: Terms;
  readonly offers: readonly Offer[];
  readonly now: Date;
}

/** The person has fewer left than are needed: when there are more, and how. */
export const noneLeft = ({ free, paid, held }: Balance, needed: number, ways: Ways): Problem =>
  new Problem({
    code: 'credits-spent',
    title:
      free + paid === 0
        ? 'You have no evaluation left'
        : `This takes ${needed} evaluations, and you have ${free + paid}`,
    detail:
      held > 0
        ? `${count(held, 'evaluation')} of yours ${held === 1 ? 'is' : 'are'} under way. One that fails comes back to you.`
        : free + paid === 0
          ? 'You have used all that you had.'
          : 'Each posting counts as one.',
    next: `${waysWords(ways)} A posting that you evaluated before is free: press “Evaluate again” on its card.`,
  });

function waysWords({ terms, offers, now }: Ways): string {
  const again = nextRefill(terms.refill, now);
  const refill = again && terms.free > 0 ? [`You have ${terms.free} free again on ${dateWords(again)}.`] : [];
  const packs = offers.length > 0 ? [`/credits has more: ${offers.map(offerWords).join(', ')}.`] : [];
  const ways = [...refill, ...packs];
  return ways.length > 0 ? ways.join(' ') : 'Whoever runs Rolefit here can give you more, or a code for /credits.';
}

/** The server, or workspace, has none left in this month. */
export const noneLeftHere = (now: Date): Problem =>
  new Problem({
    code: 'space-spent',
    title: 'No evaluation is left here this month',
    detail: 'Whoever runs Rolefit here set how many this server may have in a month, and they are used.',
    next: `There are new ones on ${dateWords(nextMonth(now))}. Your own are untouched.`,
  });

const CODE_FAULTS = {
  unknown: ['There is no such code', 'Nothing is known under it.', 'Look whether it was copied whole, and try again.'],
  expired: ['This code has expired', 'Its time is over.', 'Ask whoever gave it to you for another one.'],
  'used-up': [
    'This code is used up',
    'As many people as it was for have redeemed it.',
    'Ask whoever gave it to you for another one.',
  ],
  'yours-already': [
    'You have redeemed this code already',
    'It counts once for each person.',
    'See what you have with /credits.',
  ],
} as const;

export function codeProblem(fault: keyof typeof CODE_FAULTS): Problem {
  const [title, detail, next] = CODE_FAULTS[fault];
  return new Problem({ code: `code-${fault}`, title, detail, next }, 'code');
}

/** A button that is older than the packs. */
export const noSuchPack = (): Problem =>
  new Problem({
    code: 'pack-gone',
    title: 'This pack is not offered any more',
    detail: 'What can be bought has changed since the button was shown.',
    next: 'Give /credits again for what there is now.',
  });
