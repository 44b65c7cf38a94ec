import { expect, test } from 'vitest';
import { apologyCard } from '../../src/cards/apology.ts';
import { compareCard } from '../../src/cards/compare.ts';
import { evaluationCard } from '../../src/cards/evaluation.ts';
import { evaluationsCard } from '../../src/cards/evaluations.ts';
import { evidenceCard } from '../../src/cards/evidence.ts';
import { helpCard } from '../../src/cards/help.ts';
import { homeCard } from '../../src/cards/home.ts';
import { machineCard } from '../../src/cards/machine.ts';
import { problemCard } from '../../src/cards/problem.ts';
import { progressCard } from '../../src/cards/progress.ts';
import { readyCard } from '../../src/cards/ready.ts';
import { resumeCard } from '../../src/cards/resume.ts';
import { sharedCard } from '../../src/cards/shared.ts';
import { summaryCard } from '../../src/cards/summary.ts';
import { whyCard } from '../../src/cards/why.ts';
import { xrayCard } from '../../src/cards/xray.ts';
import { COMMANDS } from '../../src/catalogue.ts';
import type { Card } from '../../src/chat/card.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import { renderAnswer, renderHome, renderMessage } from '../../src/slack/render.ts';
import { posting, resume } from '../fit/arbitrary.ts';
import { james, priya, role } from '../fixtures/article/by-hand.ts';
import { postingsCompared, resumesCompared } from '../support/compared.ts';
import { slackFaults, viewFaults } from '../support/slack/block-check.ts';

const evaluations = [priya, james].map((reading) => evaluate({ posting, resume }, role, reading));
const opening = { person: { platform: 'slack', id: 'T1.U1' }, role: 'Backend Engineer · Stripe' };
const problem = { code: 'scan', title: 'This resume is a picture', detail: 'It has no text.', next: 'Send the DOCX.' };
const kept = evaluations.map((evaluation, index) => ({ id: `ev_${index}`, at: new Date(0), evaluation }));
const reading = {
  format: 'pdf',
  pages: 1,
  quality: { grade: 'fair', mend: [{ message: 'Two columns.', next: 'Use one.' }] },
  hidden: [{ text: '<!channel>', reason: 'white on white', page: 1 }],
  sections: [{ name: 'skills', heading: 'Skills', text: 'Go' }],
} as const;
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
  evaluationsCard(kept),
  homeCard(kept, { name: 'built-in', version: '1' }),
  helpCard(COMMANDS, 'slack'),
  machineCard(reading),
  resumeCard('there', new Date(0)),
  compareCard(postingsCompared),
  compareCard(resumesCompared),
  xrayCard(posting, role),
  ...evaluations.map((evaluation) => sharedCard(evaluation, opening.person)),
];

test('every card of ours is a message, a modal and a home that Slack takes, and whole', () => {
  for (const card of cards) {
    const [message, modal, home] = [renderMessage(card), renderAnswer(card), renderHome(card)];
    expect(slackFaults('chat.postMessage', { channel: 'C1', ...message })).toEqual([]);
    expect([...viewFaults(modal), ...viewFaults(home)]).toEqual([]);
    expect(JSON.stringify([message, modal, home])).not.toContain('left out for want of room');
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
