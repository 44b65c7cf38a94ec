import { expect, test } from 'vitest';
import evaluate from '../../commands/evaluate.ts';
import feedback from '../../commands/feedback.ts';
import recheck from '../../commands/recheck.ts';
import share from '../../commands/share.ts';
import { type Command, choice, defineCommand, file, link, onlyMe, ref, text } from '../../src/chat/command.ts';
import { renderForm } from '../../src/discord/modal.ts';
import { readForm } from '../../src/discord/modal-read.ts';
import { modalFaults } from '../support/discord/body-check.ts';
import { modalThroughBuilder } from '../support/discord/body-oracle.ts';

const ID = '0e92f562-6b3d-4de6-ad3f-00ac97d0dc8d';
const TICKET = 'Zm9vYmFyYmF6cXV4';

const command = (options: Command['options'], more: Partial<Command> = {}): Command =>
  defineCommand({ name: 'try', summary: 'Tries *it*', listed: true, options, run: async () => null, ...more });
const fields = (...rendered: Parameters<typeof renderForm>) => renderForm(...rendered).components.slice(1);

test.each([
  ['evaluate', evaluate, {}],
  ['recheck', recheck, { again: ID }],
  ['feedback', feedback, { evaluation: ID, verdict: 'bad' }],
  ['share', share, { evaluation: ID }],
])('the form of %s is one that Discord takes', (_name, own, values) => {
  // What a command's services are is nothing to a form.
  const form = renderForm(own as Command, { values, ticket: TICKET });
  expect(modalFaults(form)).toEqual([]);
  expect(modalThroughBuilder(form)).toEqual(form);
});

test('every kind of option has its field', () => {
  const options = {
    paper: file({ label: 'Paper', help: 'PDF', required: true, accept: ['.pdf', '.txt'] }),
    job: link({ label: 'Job', required: false, orText: true }),
    note: text({ label: 'Note', required: false, multiline: false }),
    hidden: onlyMe({ label: 'Only me', help: 'Who sees it', otherwise: 'everybody', required: false }),
  };
  expect(fields(command(options), { values: { note: 'so' } })).toEqual([
    {
      type: 18,
      label: 'Paper',
      description: 'PDF',
      component: { type: 19, custom_id: 'paper', required: true, max_values: 1, file_types: ['.pdf', '.txt'] },
    },
    {
      type: 18,
      label: 'Job',
      component: {
        type: 4,
        custom_id: 'job',
        style: 2,
        required: false,
        max_length: 4000,
        placeholder: 'https://… or the text, up to 4,000 characters',
      },
    },
    {
      type: 18,
      label: 'Note',
      component: { type: 4, custom_id: 'note', style: 1, required: false, max_length: 4000, value: 'so' },
    },
    {
      type: 18,
      label: 'Only me',
      description: 'Who sees it. Otherwise: everybody',
      component: { type: 23, custom_id: 'hidden', default: false },
    },
  ]);
});

test('a few choices stand open, one alone or many are in a menu', () => {
  const of = (count: number) =>
    command({
      how: choice({
        label: 'How',
        required: true,
        choices: Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `L${at}` })),
      }),
    });
  const component = (count: number) => fields(of(count), { values: { how: 'v1' } })[0];
  expect(component(2)).toMatchObject({
    component: {
      type: 21,
      options: [
        { value: 'v0', label: 'L0', default: false },
        { value: 'v1', label: 'L1', default: true },
      ],
    },
  });
  expect([1, 10, 11, 30].map((count) => component(count))).toMatchObject(
    [3, 21, 3, 3].map((type) => ({ component: { type } })),
  );
  expect(modalFaults(renderForm(of(30), { values: {} }))).toEqual([]);
});

test('the line above the fields says what is given already, and carries it along', () => {
  const form = renderForm(evaluate as Command, { values: { saved: ID, job: 'https://jobs.example' }, ticket: TICKET });
  expect(form.title).toBe('Evaluate this resume');
  expect(form.custom_id).toBe(`1:evaluate:${TICKET}:saved=${ID}`);
  expect(form.components[0]).toEqual({
    type: 10,
    content: [
      'See how well your resume answers a job posting, with the evidence',
      '✓ Your resume: the file of that message',
      '✓ The posting of your saved job',
    ].join('\n'),
  });
  expect(form.components.map((each) => ('component' in each ? each.component : each))).toMatchObject([
    { type: 10 },
    { custom_id: 'job', value: 'https://jobs.example' },
    { custom_id: 'posting' },
    { custom_id: 'private' },
  ]);
});

test('who is alone anyway is not asked who may see it', () => {
  const kinds = fields(evaluate as Command, { values: {}, alone: true }).map(
    (each) => 'component' in each && each.component.type,
  );
  expect(kinds).toEqual([19, 4, 19]);
});

test('what finds no room is named, and required options are never among it', () => {
  const one = (required: boolean, label: string) => text({ label, required, multiline: false });
  const many = command({
    a: one(false, 'A'),
    b: one(false, 'B'),
    c: one(false, 'C'),
    d: one(false, 'D_'),
    e: one(true, 'E'),
  });
  const form = renderForm(many, { values: {} });
  expect(form.components.slice(1).map((each) => 'label' in each && each.label)).toEqual(['E', 'A', 'B', 'C']);
  expect(form.components[0]).toEqual({
    type: 10,
    content: 'Tries \\*it\\*\n-# No room here for: D\\_. Type /try for that.',
  });
});

test('a form that could not be read again is not opened', () => {
  const long = command({ of: ref({ label: 'Of', required: true }) });
  expect(() => renderForm(long, { values: { of: 'x'.repeat(100) } })).toThrow('the form of try does not fit its id');
  expect(() => renderForm(long, { values: {}, ticket: 'a:b' })).toThrow();
});

test('what comes back is read by the ids of its fields, and files by their ids', () => {
  const attachment = {
    id: '111',
    size: 12,
    url: 'https://cdn.discordapp.com/x',
    filename: 'maya.pdf',
    content_type: 'application/pdf',
  };
  const label = (component: object) => ({ type: 18, id: 2, component: { id: 3, ...component } });
  expect(
    readForm({
      custom_id: `1:evaluate:${TICKET}:again=${ID}`,
      components: [
        { type: 10, id: 1 },
        label({ type: 19, custom_id: 'resume', values: ['111'] }),
        label({ type: 4, custom_id: 'job', value: 'https://jobs.example' }),
        label({ type: 23, custom_id: 'private', value: true }),
        label({ type: 21, custom_id: 'mood', value: null }),
        label({ type: 3, custom_id: 'kind', values: ['x'] }),
      ],
      resolved: { attachments: { 111: attachment } },
    }),
  ).toEqual({
    command: 'evaluate',
    ticket: TICKET,
    values: { again: ID },
    raw: { job: 'https://jobs.example', private: true, mood: undefined, kind: 'x' },
    attachments: [{ option: 'resume', id: '111', size: 12, url: 'https://cdn.discordapp.com/x' }],
    private: true,
  });
});

test('a form without answers leaves everything open', () => {
  const empty = { custom_id: '1:share::', components: [{ type: 10, id: 1 }] };
  expect(readForm(empty)).toEqual({
    command: 'share',
    ticket: undefined,
    values: {},
    raw: {},
    attachments: [],
    private: undefined,
  });
});

test.each(['', 'bug_modal', '2:share::', '1:Share::', '1:share:a b:', '1:share::a', '1:share::a=1&a=2'])(
  'a form with the id %j is none of ours',
  (custom_id) => {
    expect(readForm({ custom_id, components: [] })).toBeUndefined();
  },
);
