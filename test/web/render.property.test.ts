import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '../../src/chat/card.ts';
import { renderCard } from '../../src/web/render.ts';
import { anyBlock, few } from '../support/any-block.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '&lt;b&gt;',
  '</article>',
  '<!--',
  ']]>',
  '\u0000<\u0000b>',
  ' · ',
  '(<i>)',
  'javascript:alert(1)',
  'https://a.example/"><b>',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map((parts) => parts.join('')),
);
const href = fc.oneof(
  text,
  fc.webUrl(),
  fc.constantFrom('javascript:alert(1)', 'data:text/html,<b>', 'vbscript:x', 'mailto:a@b.example'),
);
const block = anyBlock(text, fc.record({ kind: fc.constant('link'), text, href }));
const card: fc.Arbitrary<Card> = fc.record({
  title: text,
  summary: text,
  tone: fc.constantFrom('plain', 'good', 'fair', 'poor', 'problem'),
  blocks: fc.array(block, { maxLength: 6 }),
  buttons: few(
    fc.record({
      label: text,
      command: text,
      values: fc.dictionary(text, text, { maxKeys: 2 }),
      opens: fc.constantFrom('answer', 'form'),
      style: fc.constantFrom('primary', 'plain'),
      description: text,
    }),
  ),
});

const ELEMENTS = new Set(
  'article h2 h3 p strong em code a svg circle text rect div dl dt dd ul ol li span figure blockquote figcaption img table caption thead tbody tr th td hr button'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'class src alt aria-label aria-hidden aria-current role tabindex scope href target rel type data-command data-values data-opens viewBox cx cy r rx x y width height pathLength stroke-dasharray transform text-anchor dominant-baseline'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z0-9]+)((?: [a-zA-Z-]+="[^"<>]*")*)>/g;

test('no string in any place of a card makes an element, an attribute or a link of its own', () => {
  fc.assert(
    fc.property(card, (any) => {
      const markup = renderCard(any);
      // Whatever is not one of our tags holds no sign that could begin or end one.
      expect(markup.replace(TAG, '')).not.toMatch(/[<>"']/);
      for (const [, , element = '', attributes = ''] of markup.matchAll(TAG)) {
        expect(ELEMENTS).toContain(element);
        for (const [, name = '', given = ''] of attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)) {
          expect(ATTRIBUTES).toContain(name);
          if (name === 'href') expect(given).toMatch(/^(https?|mailto):/);
          if (name === 'src') expect(given).toMatch(/^\/picture\/[\w-]+\.png$/);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('every element that is opened is closed, in order', () => {
  fc.assert(
    fc.property(card, (any) => {
      const open: string[] = [];
      for (const [, end, element = ''] of renderCard(any).matchAll(TAG)) {
        if (element === 'hr' || element === 'img') continue;
        if (end === '/') expect(open.pop()).toBe(element);
        else open.push(element);
      }
      expect(open).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
