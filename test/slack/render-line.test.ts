import { describe, expect, test } from 'vitest';
import { code, emphasis, type Line, link, mention, strong } from '../../src/chat/card.ts';
import { renderMessage } from '../../src/slack/render.ts';
import { aCard } from '../support/toy-commands.ts';

const words = (text: string, style?: 'bold' | 'italic' | 'code') => ({
  type: 'text',
  text,
  ...(style && { style: { [style]: true } }),
});
const section = (...elements: readonly object[]) => ({ type: 'rich_text_section', elements });
const rich = (...elements: readonly object[]) => ({ type: 'rich_text', elements });
const line = (...spans: Line) => renderMessage(aCard('', { blocks: [{ kind: 'text', line: spans }] })).blocks;

describe('a line', () => {
  test('keeps its spans, and a bare string is only text', () => {
    expect(line('*a* <!here> ', '& ', strong('<@U1>'), emphasis('b'), code('c'))).toEqual([
      rich(section(words('*a* <!here> & '), words('<@U1>', 'bold'), words('b', 'italic'), words('c', 'code'))),
    ]);
  });

  test('has links to web and mail addresses; any other is its text', () => {
    expect(line(link('the posting', 'https://jobs.example.com/a b'), link('mail', 'mailto:a@example.com'))).toEqual([
      rich(
        section(
          { type: 'link', url: 'https://jobs.example.com/a%20b', text: 'the posting' },
          { type: 'link', url: 'mailto:a@example.com', text: 'mail' },
        ),
      ),
    ]);
    for (const href of ['javascript:alert(1)', ' jAvascript:alert(1)', 'file:///etc/passwd', '//example.com', 'x', ''])
      expect(line(link('click', href))).toEqual([rich(section(words('click')))]);
    expect(line(link('click', `https://a.example/${'x'.repeat(3_000)}`))).toEqual([rich(section(words('click')))]);
  });

  test('mentions people of Slack only', () => {
    expect(line(mention({ platform: 'slack', id: 'T1.U1' }), mention({ platform: 'web', id: '1' }))).toEqual([
      rich(section({ type: 'user', user_id: 'U1' }, words('somebody'))),
    ]);
  });

  test('is cut by grapheme, over all its spans', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(line('a'.repeat(2_980), strong(family.repeat(3)), 'never')).toEqual([
      rich(section(words('a'.repeat(2_980)), words(`${family}…`, 'bold'))),
    ]);
  });

  test('is without control characters and what turns the direction of writing', () => {
    expect(line('a\u0000b\u202ec\u2066d\ne')).toEqual([rich(section(words('abcd\ne')))]);
  });

  test('without words leaves nothing', () => {
    expect(line()).toEqual([]);
    expect(line(' ', strong('\u0000'))).toEqual([]);
  });
});
