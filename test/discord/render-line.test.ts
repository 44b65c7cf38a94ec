import { expect, test } from 'vitest';
import { code, emphasis, link, mention, type Span, strong } from '../../src/chat/card.ts';
import { shown } from '../support/discord/body-shown.ts';

const MAYA = { platform: 'discord', id: '123456789012345678' };
const line = (...spans: Span[]): string[] => shown({ kind: 'text', line: spans });

test('styles stand around words, never beside a space, and never melt together', () => {
  expect(line(strong('Note: '), 'a ', emphasis(' b '), code('c`d'), ' ', code('e'))).toEqual([
    '**Note:** a  *b* c\\`d `e`',
  ]);
  expect(line(strong('a'), strong('b'), '*')).toEqual(['**a**\u200b**b**\u200b\\*']);
});

test('a person is shown by their own name; one from elsewhere is somebody', () => {
  expect(line('by ', mention(MAYA))).toEqual(['by <@123456789012345678>']);
  expect(line(mention({ platform: 'web', id: MAYA.id }), mention({ platform: 'discord', id: '1> @here' }))).toEqual([
    'somebodysomebody',
  ]);
});

test.each([
  [
    'a link has its text, and its address without what would end it',
    'Read [it]',
    'https://a.example/x_(y)?q=<b>',
    '[Read (it)](https://a.example/x_%28y%29?q=%3Cb%3E)',
  ],
  [
    'a text that looks like an address is not believed',
    'https://bank.example',
    'https://evil.example/',
    '<https://evil.example/>',
  ],
  ['a mail address stands beside its text', 'Write to us', 'mailto:us@a.example', 'Write to us (us\\@a.example)'],
  ['anything else leads nowhere', 'click', 'javascript:alert(1)', 'click'],
])('%s', (_name, text, href, written) => {
  expect(line(link(text, href))).toEqual([written]);
});
