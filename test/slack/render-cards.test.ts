import { expect, test } from 'vitest';
import { apologyCard } from '../../src/cards/apology.ts';
import { evaluationCard } from '../../src/cards/evaluation.ts';
import { evidenceCard } from '../../src/cards/evidence.ts';
import { problemCard } from '../../src/cards/problem.ts';
import { progressCard } from '../../src/cards/progress.ts';
import { readyCard } from '../../src/cards/ready.ts';
import { summaryCard } from '../../src/cards/summary.ts';
import { whyCard } from '../../src/cards/why.ts';
import type { Card } from '../../src/chat/card.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import { renderAnswer, renderMessage } from '../../src/slack/render.ts';
import { posting, resume } from '../fit/arbitrary.ts';
import { james, priya, role } from '../fixtures/article/by-hand.ts';
import { slackFaults, viewFaults } from '../support/slack/block-check.ts';

const evaluations = [priya, james].map((reading) => evaluate({ posting, resume }, role, reading));
const opening = { person: { platform: 'slack', id: 'T1.U1' }, role: 'Backend Engineer · Stripe' };
const problem = { code: 'scan', title: 'This resume is a picture', detail: 'It has no text.', next: 'Send the DOCX.' };
const cards: readonly Card[] = [
  ...evaluations.flatMap((evaluation) => [
    evaluationCard(evaluation, 'ev_1'),
    summaryCard(evaluation, opening),
    whyCard(evaluation.fit.receipt),
    evidenceCard(evaluation, 'ev_1', 1),
    evidenceCard(evaluation, 'ev_1', 3),
  ]),
  progressCard('weighing', opening),
  readyCard('ev_1'),
  problemCard(problem),
  apologyCard('0f0f0f0f'),
];

test('every card of ours is a message and a modal that Slack takes, and whole', () => {
  for (const card of cards) {
    const [message, view] = [renderMessage(card), renderAnswer(card)];
    expect([...slackFaults('chat.postMessage', { channel: 'C1', ...message }), ...viewFaults(view)]).toEqual([]);
    expect(JSON.stringify([message.blocks, view.blocks])).not.toContain('left out for want of room');
  }
});

test('the evaluation begins with the role, the score in words, and what it is made of', () => {
  const [evaluation] = evaluations;
  const { text, blocks } = renderMessage(
    evaluationCard(evaluation ?? evaluate({ posting, resume }, role, priya), 'ev_1'),
  );
  expect(text).toBe('Fit 86 of 100, excellent match. 20 of 25 matched.');
  expect(blocks.slice(0, 2)).toEqual([
    {
      type: 'header',
      text: { type: 'plain_text', text: '🟢 Backend Engineer, Core Technology · Stripe', emoji: false },
    },
    { type: 'header', text: { type: 'plain_text', text: '▰▰▰▰▰▰▰▰▰▱  86 of 100 · Excellent match', emoji: false } },
  ]);
  expect(JSON.stringify(blocks[2])).toContain('"20 of 25"');
});
