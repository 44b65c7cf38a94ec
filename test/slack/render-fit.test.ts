import { expect, test } from 'vitest';
import type { Block } from '../../src/chat/card.ts';
import { renderAnswer, renderMessage } from '../../src/slack/render.ts';
import { aCard } from '../support/toy-commands.ts';

const lines = (length: number, text = 'a'): Block[] =>
  Array.from({ length }, (_, index) => ({ kind: 'text', line: [`${index} ${text}`] }));
const button = { label: 'Details', command: 'details', values: {}, opens: 'answer', style: 'plain' } as const;
const small = (text: string) => ({ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] });

test('a card with more blocks than Slack takes says how many lines are left out, and keeps its buttons', () => {
  const { blocks } = renderMessage(aCard('T', { blocks: lines(200), buttons: [button] }));
  expect(blocks).toHaveLength(50);
  expect(blocks.at(-2)).toEqual(small('… and 153 more lines, left out for want of room.'));
  expect(blocks.at(-1)?.type).toBe('actions');
  expect(renderAnswer(aCard('T', { blocks: lines(200) })).blocks).toHaveLength(100);
});

test('a card that just fits is whole', () => {
  expect(renderMessage(aCard('T', { blocks: lines(49) })).blocks).toHaveLength(50);
  expect(JSON.stringify(renderMessage(aCard('T', { blocks: lines(49) })))).not.toContain('left out');
});

test('a card with more text than Slack takes ends in time', () => {
  const { blocks } = renderMessage(aCard('T', { blocks: lines(40, 'x'.repeat(998)) }));
  expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(12_000);
  expect(blocks.at(-1)).toEqual(small('… and 30 more lines, left out for want of room.'));
});

test('a long list is cut between two items', () => {
  const items = Array.from({ length: 1_000 }, (_, index) => ({ line: [`item ${index}`] }));
  const [, list, note] = renderMessage(aCard('T', { blocks: [{ kind: 'list', ordered: false, items }] })).blocks;
  const shown = JSON.stringify(list).match(/item \d+/g) ?? [];
  expect(shown.at(-1)).toBe(`item ${shown.length - 1}`);
  expect(note).toEqual(small(`… and ${1_000 - shown.length} more lines, left out for want of room.`));
});

test('small print at the end stays, and no heading stands above nothing', () => {
  const blocks: Block[] = [
    ...lines(45),
    { kind: 'heading', text: 'Do next' },
    ...lines(9),
    { kind: 'note', line: ['Employers do not use this number.'] },
  ];
  const shown = renderMessage(aCard('', { blocks })).blocks;
  expect(shown.slice(-2)).toEqual([
    small('… and 7 more lines, left out for want of room.'),
    small('Employers do not use this number.'),
  ]);
  expect(shown).toHaveLength(50);
});
