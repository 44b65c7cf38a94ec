import { describe, expect, test } from 'vitest';
import { mention, strong } from '../../src/chat/card.ts';
import { renderAnswer, renderHome, renderMessage } from '../../src/slack/render.ts';
import { aCard } from '../support/toy-commands.ts';

const title = (text: string) => ({ type: 'header', text: { type: 'plain_text', text, emoji: false } });

describe('a card as a message', () => {
  test('has its title, its blocks, its buttons, and one sentence for whoever hears it', () => {
    const card = aCard('Read 3 bytes', {
      summary: 'It is done.',
      blocks: [{ kind: 'text', line: ['Asked by ', mention({ platform: 'slack', id: 'T1.U1' })] }],
      buttons: [
        { label: 'Details', command: 'details', values: { of: 'it' }, opens: 'answer', style: 'primary' },
        { label: '👎', command: 'rate', values: {}, opens: 'note', style: 'quiet', description: 'It did not help' },
      ],
    });
    expect(renderMessage(card)).toEqual({
      text: 'It is done.',
      blocks: [
        title('Read 3 bytes'),
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text: 'Asked by ' },
                { type: 'user', user_id: 'U1' },
              ],
            },
          ],
        },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: 'press:0',
              text: { type: 'plain_text', text: 'Details', emoji: false },
              value: '{"command":"details","values":{"of":"it"},"opens":"answer"}',
              style: 'primary',
            },
          ],
        },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: 'press:1',
              text: { type: 'plain_text', text: '👎', emoji: false },
              value: '{"command":"rate","values":{},"opens":"note"}',
              accessibility_label: '👎: It did not help',
            },
          ],
        },
      ],
    });
  });

  test.each([
    ['plain', 'T'],
    ['good', '🟢 T'],
    ['fair', '🟡 T'],
    ['poor', '🟠 T'],
    ['problem', '⚠️ T'],
  ] as const)('of tone %s has the title %j', (tone, text) => {
    expect(renderMessage(aCard('T', { tone })).blocks).toEqual([title(text)]);
  });

  test('has a sentence that begins no mention and no link, and that ends in time', () => {
    expect(renderMessage(aCard('T', { summary: '<!channel> & <https://evil.example|here>' })).text).toBe(
      '&lt;!channel&gt; &amp; &lt;https://evil.example|here&gt;',
    );
    expect(renderMessage(aCard('T', { summary: '&'.repeat(2_000) })).text).toBe(`${'&amp;'.repeat(799)}…`);
  });

  test('that says nothing has a sentence nevertheless', () => {
    expect(renderMessage(aCard('', { summary: ' ' }))).toEqual({ text: 'Rolefit', blocks: [] });
    expect(renderMessage(aCard('Only a title', { summary: '' })).text).toBe('Only a title');
  });
});

describe('a card as a modal', () => {
  const modal = (name: string) => {
    const { title: shown, blocks } = renderAnswer(aCard(name));
    return { title: shown.text, blocks };
  };

  test('has a close button and no more around it', () => {
    expect(renderAnswer(aCard('Why 85 of 100', { blocks: [{ kind: 'text', line: [strong('So.')] }] }))).toEqual({
      type: 'modal',
      title: { type: 'plain_text', text: 'Why 85 of 100', emoji: false },
      close: { type: 'plain_text', text: 'Close', emoji: false },
      blocks: [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'So.', style: { bold: true } }] }],
        },
      ],
    });
  });

  test('says below what its title has no room for', () => {
    expect(modal('Evidence · Backend Engineer · Stripe')).toEqual({
      title: 'Evidence',
      blocks: [title('Backend Engineer · Stripe')],
    });
    expect(modal('This resume is a picture of a page')).toEqual({
      title: 'This resume is a pictur…',
      blocks: [title('This resume is a picture of a page')],
    });
    expect(modal('')).toEqual({ title: 'Rolefit', blocks: [] });
  });
});

test('a card as the home of the app has its title and blocks', () => {
  expect(renderHome(aCard('Welcome', { blocks: [{ kind: 'divider' }, { kind: 'note', line: ['Small.'] }] }))).toEqual({
    type: 'home',
    blocks: [title('Welcome'), { type: 'context', elements: [{ type: 'plain_text', text: 'Small.', emoji: false }] }],
  });
});
