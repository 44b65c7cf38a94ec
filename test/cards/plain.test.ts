import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluationCard } from '../../src/cards/evaluation.ts';
import { evidenceCard } from '../../src/cards/evidence.ts';
import { plainCard } from '../../src/cards/plain.ts';
import { whyCard } from '../../src/cards/why.ts';
import type { Block, Card } from '../../src/chat/card.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import { posting, readings, resume } from '../fit/arbitrary.ts';

const card = (blocks: readonly Block[]): Card => ({ title: 'Title', summary: 's', tone: 'plain', blocks, buttons: [] });
const body = (...blocks: Block[]): string[] => plainCard(card(blocks)).split('\n').slice(3, -1);

test('a score is a bar, its number and its word', () => {
  expect(body({ kind: 'score', value: 78, label: 'Strong match', alt: 'a' })).toEqual([
    '████████████████░░░░ 78 of 100 · Strong match',
  ]);
});

test('text is broken at spaces within 100 columns, and items hang behind their number', () => {
  const line = [Array.from({ length: 30 }, () => 'word').join(' ')];
  expect(body({ kind: 'list', ordered: true, items: [{ title: 'First', line }] })).toEqual([
    '1. First',
    `   ${Array.from({ length: 19 }, () => 'word').join(' ')}`,
    `   ${Array.from({ length: 11 }, () => 'word').join(' ')}`,
  ]);
});

test('a table stands in columns', () => {
  const rows = [
    [['Go'], ['must 3']],
    [['Kubernetes'], ['bonus 1']],
  ];
  expect(body({ kind: 'table', caption: 'Points', columns: ['What', 'Weight'], rows })).toEqual([
    'Points',
    'What        Weight',
    'Go          must 3',
    'Kubernetes  bonus 1',
  ]);
});

test('a link shows where it leads, and stages say their state in words', () => {
  expect(body({ kind: 'text', line: [{ kind: 'link', text: 'Docs', href: 'https://example.com' }] })).toEqual([
    'Docs <https://example.com>',
  ]);
  expect(body({ kind: 'stages', stages: [{ label: 'Reading', state: 'done' }] })).toEqual(['✓ Reading (done)']);
});

test('nothing in a card can steer the terminal or turn the writing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = ['\u001b[31mred\u0007\u202egnirts', text];
      const plain = plainCard(
        card([
          { kind: 'text', line },
          { kind: 'heading', text },
          { kind: 'quote', line: [text], source: text },
        ]),
      );
      expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('no line of any card is longer than 100 columns', () => {
  fc.assert(
    fc.property(readings, ({ role, reading }) => {
      const evaluation = evaluate({ posting, resume }, role, reading);
      for (const each of [
        evaluationCard(evaluation),
        evidenceCard(evaluation, 'e', 1),
        whyCard(evaluation.fit.receipt),
      ])
        for (const line of plainCard(each).split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }),
  );
});
