import { expect, test } from 'vitest';
import { code, strong } from '../../src/chat/card.ts';
import { renderMessage } from '../../src/discord/render.ts';
import { shown } from '../support/discord/body-shown.ts';
import { componentsIn } from '../support/discord/body-walk.ts';
import { aCard } from '../support/toy-commands.ts';

test('a score is its number and its words, with a bar below, and its facts', () => {
  expect(
    shown(
      { kind: 'score', value: 78.4, label: 'Strong match', alt: 'Fit estimate 78' },
      { kind: 'facts', facts: [{ label: 'Matched', value: [strong('16 of 21'), ' · confidence high'] }] },
    ),
  ).toEqual(['# 78 of 100 · Strong match\n`████████████░░░░`\n**Matched:** **16 of 21** · confidence high']);
});

test('a score with a picture has it above the same in words; an address that Discord would not take is left out', () => {
  const score = { kind: 'score', value: 78, label: 'Strong match', alt: 'Score 78 of 100' } as const;
  const url = 'https://rolefit.example/picture/78-84-x.png';
  const galleries = (picture: string) =>
    componentsIn(renderMessage(aCard('T', { blocks: [{ ...score, picture }] })).components).filter(
      ({ type }) => type === 12,
    );
  expect(galleries(url)).toEqual([{ type: 12, items: [{ media: { url }, description: 'Score 78 of 100' }] }]);
  expect(shown({ ...score, picture: url })).toEqual(['# 78 of 100 · Strong match']);
  for (const bad of ['http://localhost:8080/picture/x.png', 'picture', `https://a.example/${'x'.repeat(2_048)}`])
    expect(galleries(bad)).toEqual([]);
});

test.each([
  [0, '░░░░░░░░░░'],
  [1, '█░░░░░░░░░'],
  [50, '█████░░░░░'],
  [99, '█████████░'],
  [100, '██████████'],
  [Number.NaN, '░░░░░░░░░░'],
])('a meter of %d is neither full nor empty unless it is', (value, bar) => {
  expect(shown({ kind: 'meters', meters: [{ label: 'Payments', value, note: '1 of 2' }] })).toEqual([
    `Payments\n\`${bar}\` **${value || 0}** · 1 of 2`,
  ]);
});

test('headings begin a section, and notes are small', () => {
  expect(
    shown(
      { kind: 'note', line: ['small'] },
      { kind: 'heading', text: 'Next' },
      { kind: 'text', line: ['one'] },
      { kind: 'text', line: ['two'] },
      { kind: 'note', line: ['end'] },
    ),
  ).toEqual(['-# small', '### Next\none', 'two', '-# end']);
});

test('lists are numbered or dotted, with what belongs to an item below its title', () => {
  const items = [{ title: 'First', line: ['so'] }, { line: ['bare'] }];
  expect(shown({ kind: 'list', ordered: true, items })).toEqual(['1. **First**\n  so\n2. bare']);
  expect(shown({ kind: 'list', ordered: false, items })).toEqual(['- **First**\n  so\n- bare']);
});

test('a table is lines with their names in bold, below what the columns are', () => {
  const rows = [
    [['Ruby'], ['must'], ['5']],
    [[code('Go')], ['bonus'], ['1.67']],
  ];
  expect(shown({ kind: 'table', caption: 'Points', columns: ['What', 'Weight', 'Of'], rows })).toEqual([
    '**Points**\n-# What · Weight · Of\n**Ruby** · must · 5\n`Go` · bonus · 1.67',
  ]);
});

test('quotes stay with what they are about, each with where it is from', () => {
  expect(
    shown(
      { kind: 'text', line: [strong('Ruby')] },
      { kind: 'quote', line: ['> Ruby'], source: 'the posting' },
      { kind: 'quote', line: ['Led it'] },
    ),
  ).toEqual(['**Ruby**\n> \\> Ruby\n> -# the posting\n> Led it']);
});

test('stages have a sign and a word', () => {
  const stages = (['done', 'running', 'waiting', 'failed'] as const).map((state) => ({ label: 'Reading', state }));
  expect(shown({ kind: 'stages', stages })).toEqual([
    '✅ Reading · done\n⏳ **Reading** · in progress\n⚪ Reading · waiting\n❌ Reading · failed',
  ]);
});

test('a divider is a line drawn across', () => {
  const { components } = renderMessage(aCard('T', { blocks: [{ kind: 'divider' }, { kind: 'text', line: ['x'] }] }));
  expect(componentsIn(components).map(({ type }) => type)).toEqual([17, 10, 14, 10]);
});

test('what is empty is not there', () => {
  expect(
    shown({ kind: 'heading', text: ' ' }, { kind: 'text', line: [''] }, { kind: 'quote', line: [], source: '' }),
  ).toEqual([]);
});
