import type { InputBlock } from '@slack/types';
import { describe, expect, test } from 'vitest';
import evaluate from '../../commands/evaluate.ts';
import { COMMANDS } from '../../src/catalogue.ts';
import type { Command } from '../../src/chat/command.ts';
import { choice, defineCommand, link, text } from '../../src/chat/command.ts';
import { Carried, FORM, renderForm, renderOpening } from '../../src/slack/form.ts';
import { viewFaults } from '../support/slack/block-check.ts';

const place = { platform: 'slack', channel: 'C1', space: 'T1' };
const carried = (changes: Partial<Carried> = {}): Carried => ({ command: 'evaluate', values: {}, place, ...changes });
const plain = (words: string) => ({ type: 'plain_text', text: words, emoji: false });
const known = (words: string) => ({ type: 'context', elements: [plain(words)] });

const inputs = (command: Command, changes: Partial<Carried> = {}) => {
  const view = renderForm(command, carried(changes));
  expect(viewFaults(view)).toEqual([]);
  return view.blocks.filter((block): block is InputBlock => block.type === 'input');
};
const asking = (options: Command['options']): Command =>
  defineCommand({ name: 'ask', summary: 'Asks', listed: true, options, run: async () => null });

describe('a form', () => {
  test('asks for what the command declares', () => {
    expect(renderForm(evaluate as Command, carried())).toEqual({
      type: 'modal',
      callback_id: FORM,
      title: plain('Evaluate'),
      submit: plain('Send'),
      close: plain('Cancel'),
      private_metadata: '{"command":"evaluate","values":{},"place":{"platform":"slack","channel":"C1","space":"T1"}}',
      blocks: [
        { type: 'section', text: plain('See how well your resume answers a job posting, with the evidence') },
        {
          type: 'input',
          block_id: 'resume',
          label: plain('Your resume'),
          optional: true,
          hint: plain(
            'PDF, Word, OpenDocument, RTF, text, or a clear scan; up to 10 MB. Without one, the resume you keep on file is taken',
          ),
          element: {
            type: 'file_input',
            action_id: 'input',
            filetypes: ['pdf', 'docx', 'odt', 'rtf', 'txt', 'md', 'json', 'xml', 'png', 'jpg'],
            max_files: 1,
          },
        },
        {
          type: 'input',
          block_id: 'job',
          label: plain('The job posting'),
          optional: true,
          hint: plain(
            'A link, or the text of the posting. Longer than 3,000 characters: attach it as a file, or send it to Rolefit in a direct message.',
          ),
          element: {
            type: 'plain_text_input',
            action_id: 'input',
            multiline: true,
            max_length: 3_000,
            placeholder: plain('https://… or the text'),
          },
        },
        {
          type: 'input',
          block_id: 'posting',
          label: plain('Or the posting as a file'),
          optional: true,
          hint: plain('A saved page, PDF, Word or text'),
          element: {
            type: 'file_input',
            action_id: 'input',
            filetypes: ['html', 'pdf', 'docx', 'txt', 'md'],
            max_files: 1,
          },
        },
        {
          type: 'input',
          block_id: 'private',
          label: plain('Who sees the card'),
          optional: false,
          element: {
            type: 'radio_buttons',
            action_id: 'input',
            options: [
              { text: plain("This channel's thread"), value: 'false' },
              { text: plain('Only me'), value: 'true' },
            ],
            initial_option: { text: plain("This channel's thread"), value: 'false' },
          },
        },
      ],
    });
  });

  test('says what is known already, and asks for the rest', () => {
    const view = renderForm(
      evaluate as Command,
      carried({
        values: { saved: 'ev_1', job: 'https://jobs.example.com/1' },
        place: { ...place, private: true },
        file: { id: 'F1', size: 3 },
      }),
    );
    expect(viewFaults(view)).toEqual([]);
    expect(view.blocks.slice(1, 3)).toEqual([
      known('✓ Your resume: the file of the message'),
      known('✓ The posting of your saved job'),
    ]);
    expect(view.blocks.slice(3)).toMatchObject([
      { block_id: 'job', element: { initial_value: 'https://jobs.example.com/1' } },
      { block_id: 'posting' },
    ]);
    expect(Carried.parse(JSON.parse(view.private_metadata ?? ''))).toEqual({
      command: 'evaluate',
      values: { saved: 'ev_1' },
      place: { ...place, private: true },
      file: { id: 'F1', size: 3 },
    });
  });

  test('never fills in half of a text', () => {
    const job = link({ label: 'L', required: true, orText: true });
    const filled = (value: string) => inputs(asking({ job }), { values: { job: value } });
    expect(filled('x'.repeat(3_000))).toMatchObject([{ element: { initial_value: 'x'.repeat(3_000) } }]);
    expect(filled('x'.repeat(3_001))[0]?.element).not.toHaveProperty('initial_value');
  });

  test('never fills in an address that is none', () => {
    const job = link({ label: 'L', required: true, orText: false });
    const filled = (value: string) => inputs(asking({ job }), { values: { job: value } })[0]?.element;
    expect(filled('https://jobs.example.com/1')).toMatchObject({
      type: 'url_text_input',
      initial_value: 'https://jobs.example.com/1',
    });
    expect(filled('jobs')).not.toHaveProperty('initial_value');
  });

  test('has buttons for few choices and a menu for many', () => {
    const choices = (length: number) =>
      Array.from({ length }, (_, index) => ({ value: `v${index}`, label: `Choice ${index}` }));
    const how = (length: number) => choice({ label: 'How', required: true, choices: choices(length) });
    expect(inputs(asking({ how: how(5) }), { values: { how: 'v1' } })).toMatchObject([
      { optional: false, element: { type: 'radio_buttons', initial_option: { value: 'v1' } } },
    ]);
    expect(inputs(asking({ how: how(6) }))).toMatchObject([{ element: { type: 'static_select' } }]);
    expect(inputs(asking({ how: how(300) }))[0]?.element).toMatchObject({
      options: choices(100).map(({ value }) => ({ value })),
    });
  });

  test('has one line or many for a text', () => {
    const options = {
      line: text({ label: 'Line', required: true, multiline: false }),
      lines: text({ label: 'Lines', required: false, multiline: true }),
    };
    expect(inputs(asking(options))).toMatchObject([
      { block_id: 'line', element: { multiline: false, max_length: 3_000 } },
      { block_id: 'lines', element: { multiline: true, max_length: 3_000 } },
    ]);
  });

  test('without anything to ask is a question to say yes to', () => {
    const view = renderForm(asking({}), carried());
    expect(viewFaults(view)).toEqual([]);
    expect([view.blocks, view.submit]).toEqual([[{ type: 'section', text: plain('Asks') }], plain('Send')]);
  });

  test('with more to carry than Slack takes is a mistake', () => {
    const far = { ...place, channel: 'C'.repeat(3_000) };
    expect(() => renderForm(asking({}), carried({ place: far }))).toThrow('has to carry too much');
  });
});

test('what stands in its place until then says so', () => {
  expect(renderOpening('evidence')).toEqual({
    type: 'modal',
    title: plain('Evidence'),
    close: plain('Cancel'),
    blocks: [{ type: 'section', text: plain('Opening…') }],
  });
  expect(viewFaults(renderOpening('a name that is far longer than 24 characters'))).toEqual([]);
});

test('every command of ours has a form that Slack takes, with everything filled in that a button can fill', () => {
  for (const command of COMMANDS) {
    const values = Object.fromEntries(Object.keys(command.options).map((name) => [name, 'bad']));
    for (const filled of [{}, values])
      expect(viewFaults(renderForm(command, carried({ command: command.name, values: filled })))).toEqual([]);
  }
});
