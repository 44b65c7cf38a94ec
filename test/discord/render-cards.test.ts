import { expect, test } from 'vitest';
import { apologyCard } from '../../src/cards/apology.ts';
import { compareCard } from '../../src/cards/compare.ts';
import { evaluationCard } from '../../src/cards/evaluation.ts';
import { evidenceCard, PAGE_SIZE } from '../../src/cards/evidence.ts';
import { problemCard } from '../../src/cards/problem.ts';
import { progressCard } from '../../src/cards/progress.ts';
import { readyCard } from '../../src/cards/ready.ts';
import { summaryCard } from '../../src/cards/summary.ts';
import { whyCard } from '../../src/cards/why.ts';
import { xrayCard } from '../../src/cards/xray.ts';
import type { Card } from '../../src/chat/card.ts';
import { readCustomId } from '../../src/discord/button.ts';
import { renderMessage } from '../../src/discord/render.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import { posting, resume } from '../fit/arbitrary.ts';
import { james, priya, role } from '../fixtures/article/by-hand.ts';
import { postingsCompared, resumesCompared } from '../support/compared.ts';
import { discordFaults } from '../support/discord/body-check.ts';
import { readMarkdown } from '../support/discord/body-markdown.ts';
import { messageThroughBuilder } from '../support/discord/body-oracle.ts';
import { componentsIn, textsIn } from '../support/discord/body-walk.ts';
import { aCard } from '../support/toy-commands.ts';

const ID = '0e92f562-6b3d-4de6-ad3f-00ac97d0dc8d';
const MAYA = { platform: 'discord', id: '123456789012345678' };
const [strongFit, weakFit] = [priya, james].map((reading) => evaluate({ posting, resume }, role, reading));
const cards: readonly (readonly [string, Card])[] = [strongFit, weakFit].flatMap((evaluation) =>
  evaluation
    ? ([
        ['evaluation', evaluationCard(evaluation, ID)],
        ['evidence', evidenceCard(evaluation, ID, 1)],
        ['more evidence', evidenceCard(evaluation, ID, 2)],
        ['why', whyCard(evaluation.fit.receipt)],
        ['summary', summaryCard(evaluation, { person: MAYA })],
      ] as const)
    : [],
);

test.each([
  ...cards,
  ['progress', progressCard('weighing', { person: MAYA, aside: 'no-threads' })] as const,
  ['apology', apologyCard('1a2b3c4d')] as const,
  ['postings side by side', compareCard(postingsCompared)] as const,
  ['resumes side by side', compareCard(resumesCompared)] as const,
  ['X-ray', xrayCard(posting, role)] as const,
  ['ready', readyCard(ID)] as const,
  ['problem', problemCard({ code: 'x', title: 'There is *no* paper', detail: 'None.', next: 'Attach one.' })] as const,
])('%s: Discord takes it, with all its buttons, and nothing is left out', (_name, card) => {
  const message = renderMessage(card);
  expect(discordFaults('POST /channels/1/messages', message)).toEqual([]);
  expect(() => messageThroughBuilder(message)).not.toThrow();
  const ids = componentsIn(message.components).flatMap(({ custom_id }) =>
    typeof custom_id === 'string' ? [custom_id] : [],
  );
  expect(ids.map(readCustomId)).toEqual(
    card.buttons.toSorted(byRow).map(({ command, opens, values }) => ({ command, opens, values })),
  );
  expect(textsIn(message).join('\n')).not.toContain('left out');
});

test('every requirement of a page stands in the evidence, with its words and its points', () => {
  const [, evidence] = cards[1] ?? [];
  const text = readMarkdown(textsIn(renderMessage(evidence ?? aCard(''))).join('\n')).text;
  for (const { label } of role.requirements.slice(0, PAGE_SIZE)) expect(text).toContain(`${label} · `);
  expect(text.match(/of [\d.]+ points/g)).toHaveLength(PAGE_SIZE);
});

test('the progress is seen as it stands', () => {
  expect(textsIn(renderMessage(progressCard('weighing', { person: MAYA, role: 'Engineer · Stripe' })))).toEqual([
    '## Engineer\n-# Stripe',
    'Asked by <@123456789012345678>',
    '✅ Reading the resume · done\n✅ Reading the posting · done\n⏳ **Weighing** · in progress\n⚪ Writing · waiting',
    '-# Weighing your resume against the posting.',
  ]);
});

const byRow = (one: Card['buttons'][number], other: Card['buttons'][number]): number =>
  Number(one.style === 'quiet') - Number(other.style === 'quiet');
