import { expect, test } from 'vitest';
import { type CreditsShown, creditsCard, payCard, unlimitedCard } from '../../src/cards/credits.ts';
import { renderMessage as renderDiscord } from '../../src/discord/render.ts';
import { renderAnswer, renderMessage as renderSlack } from '../../src/slack/render.ts';
import { renderCard as renderWeb } from '../../src/web/render.ts';
import { discordFaults } from '../support/discord/body-check.ts';
import { slackFaults, viewFaults } from '../support/slack/block-check.ts';
import { strings } from './strings.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const at = NOW;
const shown: CreditsShown = {
  balance: { free: 2, paid: 3, held: 1 },
  history: [
    { kind: 'take', change: -1, reason: null, at },
    { kind: 'release', change: 0, reason: 'failed', at },
    { kind: 'release', change: 0, reason: 'again', at },
    { kind: 'purchase', change: 10, reason: null, at },
    { kind: 'refund', change: -5, reason: null, at },
    { kind: 'grant', change: 5, reason: '<!channel> @everyone Cohort 12', at },
    { kind: 'free', change: 3, reason: null, at },
  ],
  terms: { free: 3, refill: 'monthly', spaceBudget: undefined },
  offers: [1, 2, 3, 4, 5].map((n) => ({ credits: n * 10, price: `€${n}.00` })),
  now: NOW,
};

test('the account says what is left, what is held, when there is more and what happened', () => {
  const card = creditsCard(shown);
  const texts = strings(card);
  expect(card.summary).toBe('You have 5 evaluations: 2 free, 3 of your own.');
  expect(texts).toEqual(expect.arrayContaining(['1, for what is under way', '3 on 1 December 2026']));
  const list = card.blocks.find(({ kind }) => kind === 'list');
  expect(list?.kind === 'list' && list.items.map(({ line }) => line.slice(2).join(''))).toEqual([
    'An evaluation · \u22121',
    'An evaluation that failed, not charged',
    'A posting evaluated again, free',
    'A pack bought · +10',
    'A pack paid back · \u22125',
    'A gift: <!channel> @everyone Cohort 12 · +5',
    'Free evaluations · +3',
  ]);
});

test('where nothing is sold and nothing comes again, nothing is said of it', () => {
  const card = creditsCard({ ...shown, offers: [], terms: { ...shown.terms, refill: 'never' }, history: [] });
  expect(strings(card).join(' ')).not.toMatch(/Free again|Packs|Lately/);
  expect(card.buttons.map(({ label }) => label)).toEqual(['Redeem a code']);
});

const sold = shown.offers.map((offer, n) => ({
  credits: offer.credits,
  price: undefined,
  sku: `123456789012345678${n}`,
}));
const pay = payCard({ credits: 10, price: '€5.00' }, `https://rolefit.example/stripe/pay/cs_test_${'x'.repeat(60)}`);

test.each([
  ['the account', creditsCard(shown)],
  ['the account after a code', creditsCard({ ...shown, redeemed: 5 })],
  ['the way to pay', pay],
  ['nothing to count', unlimitedCard],
])('%s fits every chat, whole', (_name, card) => {
  expect(slackFaults('chat.postMessage', { channel: 'C1', ...renderSlack(card) })).toEqual([]);
  expect(viewFaults(renderAnswer(card))).toEqual([]);
  expect(discordFaults('POST /channels/1/messages', renderDiscord(card))).toEqual([]);
  expect(renderWeb(card)).toContain(card.title);
});

test('what Discord sells is bought by Discord’s own buttons', () => {
  const message = renderDiscord(creditsCard({ ...shown, offers: sold }));
  expect(discordFaults('POST /channels/1/messages', message)).toEqual([]);
  expect(JSON.stringify(message).match(/"sku_id":"\d+"/g)).toHaveLength(5);
});

test('the link to pay stays whole in every chat', () => {
  for (const text of [renderSlack(pay), renderDiscord(pay), renderWeb(pay)].map((sent) => JSON.stringify(sent)))
    expect(text).toContain(`https://rolefit.example/stripe/pay/cs_test_${'x'.repeat(60)}`);
});
