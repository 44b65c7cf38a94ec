import { describe, expect, test } from 'vitest';
import { slackFaults, viewFaults } from '../support/slack/block-check.ts';

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const header = { type: 'header', text: plain('T') };
const button = (action_id: string) => ({ type: 'button', action_id, text: plain('B'), value: 'v' });
const input = (element: object) => ({ type: 'input', block_id: 'b', label: plain('L'), element });
const message = (...blocks: readonly object[]) => ({ channel: 'C1', text: 'T', blocks });
const modal = (...blocks: readonly object[]) => ({ type: 'modal', title: plain('T'), blocks });
const rich = (...elements: readonly object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});

// A check that finds nothing proves nothing: this is what it has to find.
describe('the check of what we send to Slack', () => {
  test('lets good messages and views pass, as they are and as JSON', () => {
    const good = message(header, rich({ type: 'text', text: '<!here>' }), { type: 'actions', elements: [button('a')] });
    expect(slackFaults('chat.postMessage', good)).toEqual([]);
    expect(slackFaults('chat.update', { ...good, blocks: JSON.stringify(good.blocks), ts: '1.2' })).toEqual([]);
    expect(slackFaults('respond', { text: 'T', response_type: 'ephemeral' })).toEqual([]);
    expect(slackFaults('respond', { delete_original: true })).toEqual([]);
    const view = { ...modal(input({ type: 'url_text_input', action_id: 'input' })), submit: plain('Send') };
    expect(slackFaults('views.open', { trigger_id: '1', view: JSON.stringify(view) })).toEqual([]);
  });

  test.each([
    ['a message without text', { channel: 'C1', blocks: [header] }],
    ['a mention in the text', { ...message(header), text: '<!channel>' }],
    ['a bare &', { ...message(header), text: 'a & b' }],
    ['an argument that Slack does not know', { ...message(header), card: 1 }],
    ['51 blocks', message(...Array.from({ length: 51 }, () => header))],
    [
      'more text than Slack takes',
      message(...Array.from({ length: 9 }, () => rich({ type: 'text', text: 'x'.repeat(1_500) }))),
    ],
    ['a long title', message({ type: 'header', text: plain('x'.repeat(151)) })],
    ['an empty text', message(rich({ type: 'text', text: '' }))],
    ['a block without elements', message({ type: 'actions', elements: [] })],
    ['a property too many', message({ ...header, tone: 'good' })],
    ['the same action twice', message({ type: 'actions', elements: [button('a'), button('a')] })],
    ['the same block twice', message({ ...header, block_id: 'x' }, { ...header, block_id: 'x' })],
    ['a broadcast', message(rich({ type: 'broadcast', range: 'channel' }))],
    ['a link to a script', message(rich({ type: 'link', url: 'javascript:alert(1)', text: 'x' }))],
    ['markup without its guard', message({ type: 'section', text: { type: 'mrkdwn', text: 'a' } })],
    ['an input', message(input({ type: 'url_text_input', action_id: 'input' }))],
    ['a long button value', message({ type: 'actions', elements: [{ ...button('a'), value: 'x'.repeat(2_001) }] })],
  ])('finds %s in a message', (_, body) => {
    expect(slackFaults('chat.postMessage', body)).not.toEqual([]);
  });

  test.each([
    ['an input without submit', modal(input({ type: 'url_text_input', action_id: 'input' }))],
    ['a long title', { ...modal(header), title: plain('x'.repeat(25)) }],
    ['much metadata', { ...modal(header), private_metadata: 'x'.repeat(3_001) }],
    ['101 blocks', modal(...Array.from({ length: 101 }, () => header))],
    ['more than 250 KB', modal(...Array.from({ length: 100 }, () => rich({ type: 'text', text: '字'.repeat(900) })))],
    ['no type', { title: plain('T'), blocks: [] }],
    [
      'a choice that is not offered',
      {
        ...modal(
          input({
            type: 'radio_buttons',
            action_id: 'input',
            options: [{ text: plain('a'), value: 'a' }],
            initial_option: { text: plain('b'), value: 'b' },
          }),
        ),
        submit: plain('S'),
      },
    ],
    [
      'a dot before an extension',
      { ...modal(input({ type: 'file_input', action_id: 'input', filetypes: ['.pdf'] })), submit: plain('S') },
    ],
  ])('finds %s in a view', (_, view) => {
    expect(viewFaults(view)).not.toEqual([]);
  });
});
