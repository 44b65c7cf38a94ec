import { expect, test } from 'vitest';
import type { Card } from '../../src/chat/card.ts';
import { customIdOf, readCustomId } from '../../src/discord/button.ts';
import { renderMessage } from '../../src/discord/render.ts';
import { componentsIn } from '../support/discord/body-walk.ts';
import { aCard } from '../support/toy-commands.ts';

const ID = '0e92f562-6b3d-4de6-ad3f-00ac97d0dc8d';
const button = (label: string, style: 'primary' | 'plain' | 'quiet', at: number) =>
  ({ label, command: 'why', values: { at: String(at) }, opens: 'answer', style }) as const;
const rows = (card: Card) =>
  componentsIn(renderMessage(card).components)
    .filter(({ type }) => type === 1)
    .map(({ components }) => componentsIn(components).map(({ label, style }) => `${label} ${style}`));

test('five stand in a row, one of them is the first choice, and quiet ones are below', () => {
  const styles = ['quiet', 'plain', 'primary', 'primary', 'plain', 'plain', 'plain'] as const;
  expect(rows(aCard('T', { buttons: styles.map((style, at) => button(`B${at}`, style, at)) }))).toEqual([
    ['B1 2', 'B2 1', 'B3 2', 'B4 2', 'B5 2'],
    ['B6 2'],
    ['B0 2'],
  ]);
});

test('what Discord sells is its own button, of which Discord says the price', () => {
  const sold = { ...button('10', 'plain', 0), sku: '1234567890123456789' };
  const [row] = componentsIn(renderMessage(aCard('T', { buttons: [sold] })).components).filter(
    ({ type }) => type === 1,
  );
  expect(row?.components).toEqual([{ type: 2, style: 6, sku_id: '1234567890123456789' }]);
});

test('a label is clipped between letters as people see them', () => {
  expect(rows(aCard('T', { buttons: [button(`${'x'.repeat(75)}👩‍👩‍👧`, 'plain', 0)] }))).toEqual([
    [`${'x'.repeat(75)}… 2`],
  ]);
});

test('what no message or id can hold is a fault of ours, found when it is rendered', () => {
  const many = Array.from({ length: 26 }, (_, at) => button('B', 'plain', at));
  expect(() => renderMessage(aCard('T', { buttons: many }))).toThrow('26 buttons are too many for a message');
  expect(() => customIdOf({ command: 'why', opens: 'answer', values: { of: 'x'.repeat(90) } })).toThrow();
  expect(() => customIdOf({ command: 'Why so', opens: 'answer', values: {} })).toThrow();
});

test('an id says what its button says, and nothing else is an id', () => {
  const pressed = {
    command: 'evidence',
    opens: 'answer',
    values: { evaluation: ID, page: '2', odd: 'a&b=c:d é' },
  } as const;
  expect(readCustomId(customIdOf({ ...pressed, values: { a: 'b&c=d:e é' } }))).toEqual({
    ...pressed,
    values: { a: 'b&c=d:e é' },
  });
  const others = [
    '',
    'click_me',
    '2:why:answer:',
    '1:why:open:',
    '1:why:answer',
    '1:why:answer:x',
    '1:why:answer:a=1&a=2',
  ];
  expect(others.map(readCustomId)).toEqual(others.map(() => undefined));
});
