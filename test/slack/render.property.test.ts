import type { KnownBlock, RichTextElement } from '@slack/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, Span } from '../../src/chat/card.ts';
import { renderAnswer, renderHome, renderMessage } from '../../src/slack/render.ts';
import { anyBlock, few } from '../support/any-block.ts';
import { slackFaults, viewFaults } from '../support/slack/block-check.ts';

const HOSTILE = [
  '<!channel>',
  '<@U1>',
  '<#C1>',
  '*bold* _it_ ~x~ `code`',
  '&lt;!here&gt;',
  '<https://evil.example|click>',
  'https://evil.example',
  ':tada:',
  '\u202etxt.exe',
  '\u200b\u200d\ufeff',
  '\u0000',
  '\ud800',
  'e\u0301\u0302\u0303'.repeat(40),
  '👨‍👩‍👧‍👦🏳️‍🌈',
  '> quote\n• item',
  ' ',
  '"\\'.repeat(2_000),
  'x'.repeat(100_000),
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map((parts) => parts.join('')),
);
const HREFS = ['https://a.example/x', 'mailto:a@b.example'];
const person = fc.constantFrom({ platform: 'slack', id: 'T1.U1' }, { platform: 'web', id: '<@U2>' });
const block = anyBlock(
  text,
  fc.record({ kind: fc.constant('link'), text, href: fc.oneof(text, fc.constantFrom(...HREFS)) }),
  fc.record({ kind: fc.constant('mention'), person }),
);
const id = fc.stringMatching(/^[\w-]{1,100}$/);
const button = fc.record({
  label: text,
  command: fc.constantFrom('evaluate', 'evidence'),
  values: fc.dictionary(fc.constantFrom('evaluation', 'page', 'again'), id, { noNullPrototype: true }),
  opens: fc.constantFrom('answer', 'note', 'form'),
  style: fc.constantFrom('primary', 'plain', 'quiet'),
  description: text,
});
const card: fc.Arbitrary<Card> = fc.record({
  title: text,
  summary: text,
  tone: fc.constantFrom('plain', 'good', 'fair', 'poor', 'problem'),
  blocks: fc.oneof(fc.array(block, { maxLength: 6 }), fc.array(block, { minLength: 60, maxLength: 200 })),
  buttons: fc.oneof(few(button), fc.array(button, { minLength: 26, maxLength: 30 })),
});

const elementsOf = (blocks: readonly unknown[]): RichTextElement[] =>
  blocks.flatMap((each) => ofBlock(each as KnownBlock));

const ofBlock = (each: KnownBlock): RichTextElement[] =>
  each.type === 'rich_text'
    ? each.elements.flatMap((part) =>
        part.type === 'rich_text_list' ? part.elements.flatMap(({ elements }) => elements) : part.elements,
      )
    : [];

const labels = (blocks: readonly unknown[]): number =>
  blocks.reduce<number>((sum, each) => sum + ((each as KnownBlock).type === 'actions' ? buttonsIn(each) : 0), 0);
const buttonsIn = (each: unknown): number => (each as { elements: readonly unknown[] }).elements.length;

const spans = (any: Card): Span[] => {
  const found: Span[] = [];
  JSON.stringify(any.blocks, (_, inner) => {
    if (inner?.kind === 'mention' || inner?.kind === 'link') found.push(inner);
    return inner;
  });
  return found;
};

test('any card is a message, a modal and a home that Slack takes, with all its buttons', () => {
  fc.assert(
    fc.property(card, (any) => {
      const message = renderMessage(any);
      expect(slackFaults('chat.postMessage', { channel: 'C1', ...message })).toEqual([]);
      const views = [renderAnswer(any), renderHome(any)];
      for (const view of views) expect(viewFaults(view)).toEqual([]);
      for (const { blocks } of [message, ...views]) expect(labels(blocks)).toBe(any.buttons.length);
    }),
    { numRuns: 200 },
  );
});

test('no string in any place of a card mentions, links or is read for markup', () => {
  fc.assert(
    fc.property(card, (any) => {
      const { text: sentence, blocks } = renderMessage(any);
      const given = spans(any);
      expect(sentence).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      expect(JSON.stringify(blocks)).not.toMatch(/"mrkdwn"|"broadcast"|"usergroup"|"channel"|"emoji":true/);
      for (const element of elementsOf(blocks)) {
        if (element.type === 'user')
          expect(given).toContainEqual({ kind: 'mention', person: { platform: 'slack', id: `T1.${element.user_id}` } });
        if (element.type === 'link') {
          expect(element.url).toMatch(/^(https?|mailto):/);
          expect(
            given.some(
              (each) =>
                typeof each !== 'string' &&
                each.kind === 'link' &&
                URL.canParse(each.href) &&
                new URL(each.href).href === element.url,
            ),
          ).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

test('a text that is cut ends at the end of a grapheme, with a sign that it goes on', () => {
  const whole = fc.constantFrom('👨‍👩‍👧‍👦', '🏳️‍🌈', 'é', 'a', '字', '&').map((unit) => unit.repeat(4_000));
  fc.assert(
    fc.property(whole, (long) => {
      const [unit = ''] = [...graphemes.segment(long)].map(({ segment }) => segment);
      const { text: sentence, blocks } = renderMessage({
        title: long,
        summary: long,
        tone: 'plain',
        blocks: [{ kind: 'text', line: [long] }],
        buttons: [],
      });
      const [title, ...rest] = blocks;
      const texts = [
        title?.type === 'header' ? title.text.text : '',
        sentence.replaceAll('&amp;', '&'),
        ...elementsOf(rest).map((each) => ('text' in each ? each.text : '')),
      ];
      for (const cut of texts) expect(cut?.replaceAll(unit, '')).toBe('…');
    }),
  );
});
