import { describe, expect, test } from 'vitest';
import { type Block, link, strong } from '../../src/chat/card.ts';
import { renderMessage } from '../../src/slack/render.ts';
import { aCard } from '../support/toy-commands.ts';

const blocksOf = (...blocks: readonly Block[]) => renderMessage(aCard('', { blocks })).blocks;
const words = (text: string, style?: 'bold' | 'italic' | 'code') => ({
  type: 'text',
  text,
  ...(style && { style: { [style]: true } }),
});
const section = (...elements: readonly object[]) => ({ type: 'rich_text_section', elements });
const rich = (...elements: readonly object[]) => ({ type: 'rich_text', elements });
const list = (style: string, ...elements: readonly object[]) => ({ type: 'rich_text_list', style, elements });
const small = (text: string) => ({ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] });
const RULE = { type: 'divider' };

describe('blocks', () => {
  test('a heading stands below a rule and right above what follows it', () => {
    expect(
      blocksOf(
        { kind: 'text', line: ['Before.'] },
        { kind: 'heading', text: 'Missing' },
        { kind: 'text', line: ['TypeScript'] },
        { kind: 'text', line: ['Apart.'] },
      ),
    ).toEqual([
      rich(section(words('Before.'))),
      RULE,
      rich(section(words('Missing', 'bold')), section(words('TypeScript'))),
      rich(section(words('Apart.'))),
    ]);
  });

  test('rules part something: none stands at the top, below a title or below another', () => {
    const rule = { kind: 'divider' } as const;
    expect(blocksOf(rule, { kind: 'text', line: ['a'] }, rule, rule, { kind: 'heading', text: 'b' })).toEqual([
      rich(section(words('a'))),
      RULE,
      rich(section(words('b', 'bold'))),
    ]);
  });

  test.each([
    [78, '▰▰▰▰▰▰▰▰▱▱  78 of 100 · Strong match'],
    [0, '▱▱▱▱▱▱▱▱▱▱  0 of 100 · Strong match'],
    [1e9, '▰▰▰▰▰▰▰▰▰▰  100 of 100 · Strong match'],
    [Number.NaN, '▱▱▱▱▱▱▱▱▱▱  0 of 100 · Strong match'],
  ])('a score of %d is the large line %j', (value, text) => {
    expect(blocksOf({ kind: 'score', value, label: 'Strong match', alt: 'A' })).toEqual([
      { type: 'header', text: { type: 'plain_text', text, emoji: false } },
    ]);
  });

  test('a score with a picture has it above the same in words; an address that Slack would not take is left out', () => {
    const score = { kind: 'score', value: 78, label: 'Strong match', alt: 'Score 78 of 100' } as const;
    const picture = 'https://rolefit.example/picture/78-84-x.png';
    const line = blocksOf(score);
    expect(blocksOf({ ...score, picture })).toEqual([
      { type: 'image', image_url: picture, alt_text: 'Score 78 of 100' },
      { type: 'header', text: { type: 'plain_text', text: '78 of 100 · Strong match', emoji: false } },
    ]);
    for (const bad of ['http://localhost:8080/picture/x.png', 'picture', `https://a.example/${'x'.repeat(3_000)}`])
      expect(blocksOf({ ...score, picture: bad })).toEqual(line);
  });

  test('facts stand one right below the other', () => {
    const facts = [
      { label: 'Matched', value: [strong('1 of 2'), ' · confidence high'] },
      { label: 'Used', value: ['Go'] },
    ];
    expect(blocksOf({ kind: 'facts', facts })).toEqual([
      rich(
        section(words('Matched', 'bold'), words('  '), words('1 of 2', 'bold'), words(' · confidence high')),
        section(words('Used', 'bold'), words('  Go')),
      ),
    ]);
  });

  test('meters are named, and say their number beside the bar', () => {
    const meters = [
      { label: 'Depth', value: 48, note: '3 of 6 matched' },
      { label: 'Breadth', value: 100, note: 'all' },
    ];
    expect(blocksOf({ kind: 'meters', meters })).toEqual([
      rich(
        list(
          'bullet',
          section(words('Depth\n▰▰▱▱▱  '), words('48', 'bold'), words(' of 100 · 3 of 6 matched')),
          section(words('Breadth\n▰▰▰▰▰  '), words('100', 'bold'), words(' of 100 · all')),
        ),
      ),
    ]);
  });

  test('short items share one list', () => {
    expect(
      blocksOf({ kind: 'list', ordered: false, items: [{ line: ['up: Go'] }, { line: [' '] }, { line: ['up: C'] }] }),
    ).toEqual([rich(list('bullet', section(words('up: Go')), section(words('up: C'))))]);
  });

  test('items with a title stand apart and are numbered on', () => {
    const items = [
      { title: 'Show it (+4)', line: ['Say so.'] },
      { title: 'Ask', line: ['First.'] },
    ];
    const first = section(words('Show it (+4)', 'bold'), words('\nSay so.'));
    const second = section(words('Ask', 'bold'), words('\nFirst.'));
    expect(blocksOf({ kind: 'list', ordered: true, items })).toEqual([
      rich(list('ordered', first)),
      rich({ ...list('ordered', second), offset: 1 }),
    ]);
    expect(blocksOf({ kind: 'list', ordered: false, items })).toEqual([
      rich(list('bullet', first)),
      rich(list('bullet', second)),
    ]);
    const many = Array.from({ length: 13 }, () => items[0] ?? { line: [] });
    expect(blocksOf({ kind: 'list', ordered: true, items: many })).toHaveLength(1);
  });

  test('a table is a list: each row by its name, each value by its column', () => {
    expect(
      blocksOf({
        kind: 'table',
        caption: 'What each gave',
        columns: ['Requirement', 'Weight', 'Of'],
        rows: [
          [['Go'], [strong('must'), ' 3'], ['5']],
          [['C'], [' 2']],
        ],
      }),
    ).toEqual([
      rich(
        section(words('What each gave', 'bold')),
        list(
          'bullet',
          section(words('Go', 'bold'), words('\nWeight:\u00a0'), words('must', 'bold'), words(' 3\u00a0· Of:\u00a05')),
          section(words('C', 'bold'), words('\nWeight:\u00a0 2')),
        ),
      ),
    ]);
  });

  test('quotes say whose they are, right below what they belong to', () => {
    expect(
      blocksOf(
        { kind: 'text', line: [strong('Go')] },
        { kind: 'quote', line: ['We ask for Go.'], source: 'the posting' },
        { kind: 'quote', line: ['Wrote Go.'] },
      ),
    ).toEqual([
      rich(
        section(words('Go', 'bold')),
        { type: 'rich_text_quote', elements: [words('The posting:', 'italic'), words(' We ask for Go.')] },
        { type: 'rich_text_quote', elements: [words('Wrote Go.')] },
      ),
    ]);
  });

  test('stages say their state in a sign and in words', () => {
    const stages = (['done', 'running', 'waiting', 'failed'] as const).map((state) => ({ label: 'Read', state }));
    expect(blocksOf({ kind: 'stages', stages })).toEqual([
      rich(
        section(words('✅  Read · done')),
        section(words('⏳  '), words('Read', 'bold'), words(' · in progress')),
        section(words('⚪  Read · waiting')),
        section(words('❌  Read · failed')),
      ),
    ]);
  });

  test('notes are small and plain; with a link they are as large as the rest', () => {
    expect(blocksOf({ kind: 'note', line: [strong('Please note: '), '*a* <b>'] })).toEqual([
      small('Please note: *a* <b>'),
    ]);
    expect(blocksOf({ kind: 'note', line: [' '] })).toEqual([]);
    expect(blocksOf({ kind: 'note', line: ['See ', link('this', 'https://a.example')] })).toEqual([
      rich(section(words('See '), { type: 'link', url: 'https://a.example/', text: 'this' })),
    ]);
  });
});
