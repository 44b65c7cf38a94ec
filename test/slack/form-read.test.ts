import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import evaluate from '../../commands/evaluate.ts';
import type { Command } from '../../src/chat/command.ts';
import { type Carried, readForm, renderErrors } from '../../src/slack/form.ts';

const command = evaluate as Command;
const place = { platform: 'slack', channel: 'C1' };
const carried = (changes: Partial<Carried> = {}): Carried => ({ command: 'evaluate', values: {}, place, ...changes });
const file = { id: 'F1', name: 'Jane.pdf', size: 3, url_private_download: 'https://files.slack.com/F1' };
const typed = (value: string | null) => ({ input: { type: 'plain_text_input', value } });
const chosen = (value: string) => ({ input: { type: 'radio_buttons', selected_option: { text: {}, value } } });
const uploaded = (...files: readonly object[]) => ({ input: { type: 'file_input', files } });
const read = (values: object, changes?: Partial<Carried>) => readForm(command, carried(changes), { values });

describe('a form that was sent', () => {
  test('gives texts and answers as values, and files apart', () => {
    expect(
      read({
        resume: uploaded(file),
        job: typed('https://a.example/?a=1&amp;b=&lt;2&gt;'),
        posting: uploaded(),
        private: chosen('true'),
      }),
    ).toEqual({
      raw: { job: 'https://a.example/?a=1&b=<2>', private: 'true' },
      files: [{ option: 'resume', id: 'F1', size: 3, url: 'https://files.slack.com/F1' }],
      private: true,
    });
  });

  test('gives nothing for what was left empty', () => {
    const empty = {
      resume: uploaded(),
      job: typed(null),
      private: { input: { type: 'radio_buttons', selected_option: null } },
    };
    expect(read(empty)).toEqual({ raw: {}, files: [], private: undefined });
    expect(read({})).toEqual({ raw: {}, files: [], private: undefined });
    expect(read({ private: chosen('false') })).toEqual({ raw: { private: 'false' }, files: [], private: false });
  });

  test('gives what it carried: refs, and the file of a message', () => {
    expect(
      read({ job: typed('text') }, { values: { saved: 'ev_1', job: 'old' }, file: { id: 'F2', size: 5 } }),
    ).toEqual({
      raw: { saved: 'ev_1', job: 'text' },
      files: [{ option: 'resume', id: 'F2', size: 5 }],
      private: undefined,
    });
    // What an input once held is not given when the person took it out.
    expect(read({ job: typed(null) }, { values: { job: 'old' } }).raw).toEqual({});
  });

  test('gives nothing that it did not ask', () => {
    const values = { saved: typed('ev_2'), resume: uploaded(file), private: chosen('false'), other: typed('x') };
    const settled = { place: { ...place, private: true }, file: { id: 'F2', size: 5 } };
    expect(read(values, settled)).toEqual({
      raw: {},
      files: [{ option: 'resume', id: 'F2', size: 5 }],
      private: undefined,
    });
  });

  test('takes one file for an option, and one whose size Slack does not say', () => {
    expect(read({ resume: uploaded({ id: 'F1' }, file) }).files).toEqual([{ option: 'resume', id: 'F1', size: 0 }]);
  });

  test('is read, or refused as none', () => {
    expect(() => readForm(command, carried(), null)).toThrow();
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('resume', 'job', 'private', 'x'),
          fc.dictionary(
            fc.constantFrom('input', 'y'),
            fc.record({ value: fc.option(fc.string()), files: fc.constant([]) }),
          ),
        ),
        (values) => {
          const { raw, files } = read(values);
          expect(Object.keys(raw).every((key) => key in command.options)).toBe(true);
          expect(files).toEqual([]);
        },
      ),
    );
  });
});

describe('errors', () => {
  test('stand on their own inputs, and on the first where they have none', () => {
    expect(renderErrors({ job: 'No link.', saved: 'Not yours.' }, command, carried())).toEqual({
      job: 'No link.',
      resume: 'Not yours.',
    });
    const settled = carried({ file: { id: 'F1', size: 1 } });
    expect(renderErrors({ job: 'No link.', resume: 'No text in it.' }, command, settled)).toEqual({
      job: 'No link. No text in it.',
    });
  });

  test('without any input to stand on are none', () => {
    const bare: Command = { name: 'a', summary: 'A', listed: true, options: {}, run: async () => null };
    expect(renderErrors({ evaluation: 'Not yours.' }, bare, carried())).toEqual({});
  });
});
