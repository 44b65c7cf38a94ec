import { type Block, type Button, type Card, type Item, link, strong } from '../chat/card.ts';
import { count } from '../chat/text.ts';
import type { Offer } from '../credits/credits.ts';
import type { Balance, Kind } from '../credits/entry.ts';
import { nextRefill, type Terms } from '../credits/terms.ts';
import { balanceWords, dateWords, offerWords } from '../credits/words.ts';

/** One thing that happened to a person's credits. */
interface Past {
  readonly kind: Kind;
  readonly change: number;
  readonly reason: string | null;
  readonly at: Date;
}

export interface CreditsShown {
  readonly balance: Balance;
  /** The latest first. */
  readonly history: readonly Past[];
  readonly terms: Terms;
  readonly offers: readonly Offer[];
  readonly now: Date;
  /** Credits that a code gave just now. */
  readonly redeemed?: number;
}

/** What a person has, what happened to it, and how they can have more. */
export function creditsCard(shown: CreditsShown): Card {
  const { balance, offers, redeemed } = shown;
  const has = `You have ${balanceWords(balance)}.`;
  return {
    title: 'Your credits',
    summary: redeemed === undefined ? has : `Your code gave you ${count(redeemed, 'evaluation')}. ${has}`,
    tone: 'plain',
    blocks: [
      ...(redeemed === undefined ? [] : [text(`Your code gave you ${count(redeemed, 'evaluation')}.`)]),
      { kind: 'facts', facts: factsOf(shown) },
      ...lately(shown.history),
      ...more(offers),
      {
        kind: 'note',
        line: ['One credit is one evaluation. Evaluating a posting again is free, and what fails is never charged.'],
      },
    ],
    buttons: [...offers.map(buttonOf), REDEEM],
  };
}

function factsOf({ balance, terms, now }: CreditsShown) {
  const again = nextRefill(terms.refill, now);
  return [
    { label: 'Left', value: [strong(balanceWords(balance))] },
    ...(balance.held > 0 ? [{ label: 'On hold', value: [`${balance.held}, for what is under way`] }] : []),
    ...(again && terms.free > 0 ? [{ label: 'Free again', value: [`${terms.free} on ${dateWords(again)}`] }] : []),
  ];
}

const lately = (history: readonly Past[]): Block[] =>
  history.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Lately' },
        { kind: 'list', ordered: false, items: history.map(itemOf) },
      ];

const WORDS: Readonly<Record<Kind, (past: Past) => string>> = {
  reserve: () => 'An evaluation under way',
  take: () => 'An evaluation',
  release: ({ reason }) =>
    reason === 'again' ? 'A posting evaluated again, free' : 'An evaluation that failed, not charged',
  free: () => 'Free evaluations',
  grant: ({ reason }) => `A gift${reason === null ? '' : `: ${reason}`}`,
  code: () => 'A code',
  redeem: () => 'A code redeemed',
  purchase: () => 'A pack bought',
  refund: () => 'A pack paid back',
  restore: () => 'A pack that stays paid after all',
};

const itemOf = (past: Past): Item => ({
  line: [past.at.toISOString().slice(0, 10), ' · ', WORDS[past.kind](past), ...changeOf(past.change)],
});

const changeOf = (change: number): string[] =>
  change === 0 ? [] : [change > 0 ? ` · +${change}` : ` · \u2212${-change}`];

const more = (offers: readonly Offer[]): Block[] =>
  offers.length === 0
    ? []
    : [
        { kind: 'heading', text: 'More' },
        text(`Packs, paid once, no subscription: ${offers.map(offerWords).join(' · ')}.`),
      ];

const buttonOf = ({ credits, price, sku }: Offer): Button => ({
  label: offerWords({ credits, price }),
  command: 'credits',
  values: { pack: String(credits) },
  opens: 'answer',
  style: 'plain',
  description: `Buy ${count(credits, 'evaluation')}, once`,
  ...(sku !== undefined && { sku }),
});

const REDEEM: Button = { label: 'Redeem a code', command: 'credits', values: {}, opens: 'form', style: 'quiet' };

const text = (line: string): Block => ({ kind: 'text', line: [line] });

/** Where evaluations cost nothing. */
export const unlimitedCard: Card = {
  title: 'Your credits',
  summary: 'Evaluations are free here, as many as you like.',
  tone: 'plain',
  blocks: [{ kind: 'text', line: ['Evaluations are free here, as many as you like. There is nothing to count.'] }],
  buttons: [],
};

/** The way to the page where a pack is paid. For one person alone. */
export const payCard = (offer: Offer, address: string): Card => ({
  title: `${count(offer.credits, 'evaluation')}, paid once`,
  summary: `The page to pay on is ready: ${offerWords(offer)}.`,
  tone: 'plain',
  blocks: [
    { kind: 'text', line: [link(`${offerWords(offer)}: pay at Stripe`, address)] },
    {
      kind: 'note',
      line: [
        'The link is for you alone, and good for a day. No subscription. /credits shows your evaluations once it is paid.',
      ],
    },
  ],
  buttons: [],
});
