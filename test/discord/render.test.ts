import { describe, expect, test } from 'vitest';
import { type Block, strong } from '../../src/chat/card.ts';
import { renderMessage } from '../../src/discord/render.ts';
import { componentsIn, textsIn } from '../support/discord/body-walk.ts';
import { aCard } from '../support/toy-commands.ts';

test('a card is one container in the colour of its tone, with its title and its buttons, and calls nobody', () => {
  const card = aCard('Backend Engineer · Stripe · Dublin', {
    tone: 'good',
    buttons: [{ label: 'Why', command: 'why', values: { of: 'it' }, opens: 'answer', style: 'primary' }],
  });
  expect(renderMessage(card)).toEqual({
    flags: 32768,
    components: [
      {
        type: 17,
        accent_color: 0x3ba55d,
        components: [
          { type: 10, content: '## Backend Engineer\n-# Stripe · Dublin' },
          { type: 1, components: [{ type: 2, style: 1, label: 'Why', custom_id: '1:why:answer:of=it' }] },
        ],
      },
    ],
    allowed_mentions: { parse: [] },
  });
  expect(renderMessage(aCard('T')).components).toEqual([{ type: 17, components: [{ type: 10, content: '## T' }] }]);
});

describe('the summary', () => {
  test('is said where the card does not say it, in small print below the title', () => {
    const card = aCard('T', {
      summary: 'It is done. Page 2 of 3.',
      blocks: [{ kind: 'text', line: ['Now ', strong('it is'), ' done.'] }],
    });
    expect(textsIn(renderMessage(card))[0]).toBe('## T\n-# Page 2 of 3.');
  });

  test('is not said again where a score says it', () => {
    const score: Block = { kind: 'score', value: 1, label: 'Weak', alt: 'Fit 1' };
    expect(textsIn(renderMessage(aCard('T', { summary: 'Fit 1 of 100.', blocks: [score] })))[0]).toBe('## T');
  });
});

describe('what is too long', () => {
  const quotes = (count: number, length: number): Block[] =>
    Array.from({ length: count }, (_, at) => ({ kind: 'quote', line: [`${at} ${'word '.repeat(length / 5)}`] }));
  const all = (blocks: Block[]) => textsIn(renderMessage(aCard('T', { blocks }))).join('\n');

  test('gives up its longest texts evenly, so that every line is still there', () => {
    const text = all([{ kind: 'text', line: ['Short.'] }, ...quotes(30, 300), { kind: 'note', line: ['The end.'] }]);
    const lengths = text
      .split('\n')
      .filter((each) => each.startsWith('> '))
      .map((each) => each.length);
    expect(lengths).toHaveLength(30);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(6);
    expect(text.length).toBeGreaterThan(3_500);
    expect(text).toContain('Short.');
    expect(text).toContain('-# The end.');
  });

  test('keeps our own words longer than quotes', () => {
    const own = 'Two hard conditions are for you to answer. '.repeat(3).trim();
    expect(all([...quotes(60, 300), { kind: 'text', line: [own] }])).toContain(own);
  });

  test('loses its end when nothing else helps, and says so', () => {
    const text = all(quotes(300, 300));
    expect(text.endsWith('\n-# The rest does not fit into one message and is left out.')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(3_800);
  });

  test('moves together when it has too many parts, and the lines drawn across go last', () => {
    const texts = (count: number): Block[] => Array.from({ length: count }, () => ({ kind: 'text', line: ['x'] }));
    const types = (blocks: Block[]) =>
      componentsIn(renderMessage(aCard('T', { blocks })).components).map(({ type }) => type);
    expect(types(texts(38))).toHaveLength(40);
    expect(types(texts(39))).toEqual([17, 10]);
    expect(types([...texts(39), { kind: 'divider' }, ...texts(1)])).toEqual([17, 10, 14, 10]);
    expect(types(Array.from({ length: 50 }, () => [...texts(1), { kind: 'divider' } as const]).flat())).toEqual([
      17, 10,
    ]);
  });
});
