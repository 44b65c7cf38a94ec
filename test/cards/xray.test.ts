import { expect, test } from 'vitest';
import { xrayCard } from '../../src/cards/xray.ts';
import { posting } from '../fit/arbitrary.ts';
import { role } from '../fixtures/article/by-hand.ts';
import { strings } from './strings.ts';

const oddities = [{ code: 'wide-pay-range', message: 'The upper end of its pay is at least twice the lower one.' }];
const card = xrayCard({ ...posting, oddities, postedAt: '2026-11-01' }, role);
const text = strings(card).join('\n');

test('an X-ray says what a posting asks for and tests, and gives no score', () => {
  expect([card.title, card.summary]).toEqual([
    'X-ray · Backend Engineer, Core Technology · Stripe',
    '25 things asked for, 2 hard conditions, and what is really tested.',
  ]);
  expect(text).toContain('25 things\n: 15 must, 7 preferred, 3 bonus');
  for (const { label } of role.knockOuts) expect(text).toContain(label);
  expect(card.blocks.map(({ kind }) => kind)).not.toContain('score');
  expect(text).not.toMatch(/of 100|match/);
});

test('each part is told as the contrast that it is, with the posting’s own words', () => {
  const list = card.blocks.find((block) => block.kind === 'list');
  expect(list).toMatchObject({ items: role.dimensions.map(({ title }) => ({ title })) });
  for (const { words } of role.dimensions) expect(text).toContain(`“${words}`.slice(0, 60));
});

test('what is odd about it is said, an end of its time first', () => {
  expect(text).toContain(`Odd about it\n${oddities[0]?.message}`);
  expect(strings(xrayCard({ ...posting, open: false }, role)).join('\n')).toContain(
    'Odd about it\nIt says that its time',
  );
  expect(strings(xrayCard(posting, role)).join('\n')).not.toContain('Odd about it');
});

test('it ends with questions, what to show first, and a way to go on', () => {
  expect(text).toMatch(/Likely questions\n.*\?\n.*\?/);
  expect(text).toContain('What to show first\nbackend software engineering\n: jobs with their months');
  expect(card.buttons).toMatchObject([{ command: 'evaluate', opens: 'form' }]);
});

test('what it turns on is named, with the posting’s reason; nothing is where it turns on nothing', () => {
  const [first, ...rest] = role.requirements;
  if (!first) throw new Error('the fixture has requirements');
  const turned = { ...role, requirements: [{ ...first, core: { by: 'lines' as const, lines: 3 } }, ...rest] };
  expect(strings(xrayCard(posting, turned)).join('\n')).toContain(
    `Turns on\n${first.label} (the posting comes back to it on 3 lines)`,
  );
  expect(text).not.toContain('Turns on');
});
