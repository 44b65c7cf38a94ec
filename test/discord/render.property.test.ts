import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Button, Card } from '../../src/chat/card.ts';
import { cleanText } from '../../src/discord/escape.ts';
import { renderMessage } from '../../src/discord/render.ts';
import { anyBlock } from '../support/any-block.ts';
import { HOSTILE, hostileText as text } from '../support/discord/body-arbitrary.ts';
import { discordFaults } from '../support/discord/body-check.ts';
import { readMarkdown } from '../support/discord/body-markdown.ts';
import { messageThroughBuilder } from '../support/discord/body-oracle.ts';
import { componentsIn, textsIn } from '../support/discord/body-walk.ts';

const ROUTE = 'POST /channels/1/messages';
const LINK = 'https://ours.example/a_(b)';

const href = fc.constantFrom(
  LINK,
  'javascript:alert(1)',
  'mailto:us@ours.example',
  'no link',
  `https://ours.example/${'x'.repeat(600)}`,
);
const person = fc.record({
  platform: fc.constantFrom('discord', 'web'),
  id: fc.constantFrom('123456789012345678', '1> @everyone'),
});
const block = anyBlock(
  text,
  fc.record({ kind: fc.constant('link'), text, href }),
  fc.record({ kind: fc.constant('mention'), person }),
);
const button: fc.Arbitrary<Button> = fc.record({
  label: text,
  command: fc.stringMatching(/^[a-z]{1,8}$/),
  values: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.stringMatching(/^[\w-]{1,8}$/), { maxKeys: 2 }),
  opens: fc.constantFrom('answer', 'note', 'form'),
  style: fc.constantFrom('primary', 'plain', 'quiet'),
});
const buttons = fc.uniqueArray(button, {
  maxLength: 25,
  selector: ({ command, values, opens }) => JSON.stringify([command, opens, Object.entries(values)]),
});
const cardOf = (blocks: fc.Arbitrary<Block[]>): fc.Arbitrary<Card> =>
  fc.record({
    title: text,
    summary: text,
    tone: fc.constantFrom('plain', 'good', 'fair', 'poor', 'problem'),
    blocks,
    buttons,
  });

/** What must hold of any card: Discord takes it, nobody is called, no link but our own, every button is there. */
function check(card: Card): void {
  const message = renderMessage(card);
  expect(discordFaults(ROUTE, message)).toEqual([]);
  expect(() => messageThroughBuilder(message)).not.toThrow();
  for (const content of textsIn(message)) {
    const { pings, links } = readMarkdown(content);
    expect(pings.filter((ping) => ping !== '<@123456789012345678>')).toEqual([]);
    expect(links.filter((link) => link !== 'https://ours.example/a_%28b%29')).toEqual([]);
  }
  expect(componentsIn(message.components).filter(({ type }) => type === 2)).toHaveLength(card.buttons.length);
}

test('any card is a message that Discord takes, that calls nobody and leads only where its own links lead', () => {
  fc.assert(fc.property(cardOf(fc.array(block, { maxLength: 8 })), check), { numRuns: 500 });
});

test('so is a card of 200 blocks', () => {
  fc.assert(fc.property(cardOf(fc.array(block, { minLength: 200, maxLength: 200 })), check), { numRuns: 10 });
});

test('so is a card of texts with 100,000 characters, and it says that something is left out only when it is', () => {
  for (const hostile of HOSTILE) {
    const long = hostile.repeat(Math.ceil(100_000 / hostile.length));
    const card: Card = {
      title: long,
      summary: long,
      tone: 'plain',
      blocks: [
        { kind: 'heading', text: long },
        { kind: 'text', line: [long, { kind: 'strong', text: long }] },
        { kind: 'quote', line: [long], source: long },
      ],
      buttons: [{ label: long, command: 'why', values: {}, opens: 'answer', style: 'plain' }],
    };
    check(card);
    expect(textsIn(renderMessage(card)).join('\n')).not.toContain('left out');
  }
});

test('a short text is shown exactly, wherever it stands', () => {
  fc.assert(
    fc.property(text, (own) => {
      const short = cleanText(own).trim().slice(0, 60).toWellFormed().trim();
      fc.pre(short !== '');
      const shown = textsIn(
        renderMessage({
          title: 'T',
          summary: 'T',
          tone: 'plain',
          blocks: [
            { kind: 'text', line: [short] },
            { kind: 'text', line: ['a', { kind: 'strong', text: short }, { kind: 'emphasis', text: short }, short] },
            { kind: 'note', line: [short] },
            { kind: 'quote', line: [short] },
            { kind: 'list', ordered: true, items: [{ title: short, line: [short] }] },
            { kind: 'list', ordered: false, items: [{ line: [short] }] },
            { kind: 'heading', text: short },
          ],
          buttons: [],
        }),
      );
      expect(shown.map((content) => readMarkdown(content).text).join('\n')).toBe(
        ['T', short, `a${short}${short}${short}`, short, short, `1. ${short}`, short, `• ${short}`, short].join('\n'),
      );
    }),
    { numRuns: 1_000 },
  );
});
