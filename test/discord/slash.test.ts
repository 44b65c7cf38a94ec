import { expect, test } from 'vitest';
import evaluate from '../../commands/evaluate.ts';
import evidence from '../../commands/evidence.ts';
import help from '../../commands/help.ts';
import resume from '../../commands/resume.ts';
import { type Command, choice, defineCommand, file, link, onlyMe, ref, text } from '../../src/chat/command.ts';
import { readSlash, toCommands } from '../../src/discord/slash.ts';
import { discordFaults } from '../support/discord/body-check.ts';
import { commandThroughBuilder } from '../support/discord/body-oracle.ts';

// What a command's services are is nothing to Discord.
const REAL = [evaluate, evidence, help, resume] as Command[];
const WHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

const options = {
  job: link({ label: 'The posting', help: 'A link', required: false, orText: true }),
  paper: file({ label: 'Your paper', help: 'PDF. Up to 10 MB', required: true, accept: ['.pdf'] }),
  note: text({ label: 'A note', required: false, multiline: true }),
  mood: choice({ label: 'How', required: false, choices: [{ value: 'kind', label: 'Kindly' }] }),
  hidden: onlyMe({ label: 'Only me', otherwise: 'everybody', required: false }),
  again: ref({ label: 'Again', required: false }),
};
const read = defineCommand({
  name: 'read',
  summary: 'Reads a paper',
  listed: true,
  options,
  shortcut: { label: 'Read this', option: 'paper' },
  translations: {
    es: { name: 'leer', summary: 'Lee' },
    'es-419': { name: 'lea', summary: 'Lea' },
    sv: { name: 'läs', summary: 'Läser' },
    tlh: { name: 'laD', summary: 'laD' },
  },
  run: async () => null,
});

test('our commands are ones that Discord takes', () => {
  const commands = toCommands(REAL);
  expect(discordFaults('PUT /applications/1/commands', commands)).toEqual([]);
  for (const command of commands) expect(() => commandThroughBuilder(command)).not.toThrow();
  expect(commands.map(({ type, name }) => `${type} ${name}`)).toEqual([
    '1 evaluate',
    '1 help',
    '1 resume',
    '3 Evaluate this resume',
  ]);
});

test('a command is told with its options by kind, the required ones first, and in the languages that Discord knows', () => {
  expect(toCommands([read])).toEqual([
    {
      type: 1,
      name: 'read',
      name_localizations: { 'es-ES': 'leer', 'es-419': 'lea', 'sv-SE': 'läs' },
      description: 'Reads a paper',
      description_localizations: { 'es-ES': 'Lee', 'es-419': 'Lea', 'sv-SE': 'Läser' },
      options: [
        { type: 11, name: 'paper', description: 'Your paper. PDF. Up to 10 MB', required: true, file_types: ['.pdf'] },
        { type: 3, name: 'job', description: 'The posting. A link', required: false, max_length: 6000 },
        { type: 3, name: 'note', description: 'A note', required: false, max_length: 6000 },
        { type: 3, name: 'mood', description: 'How', required: false, choices: [{ name: 'Kindly', value: 'kind' }] },
        { type: 5, name: 'hidden', description: 'Only me. Otherwise: everybody', required: false },
      ],
      ...WHERE,
    },
    { type: 3, name: 'Read this', ...WHERE },
  ]);
});

test('a description holds whole sentences, as many as have room', () => {
  const [command] = toCommands([evaluate as Command]);
  expect(command && 'options' in command && command.options?.map(({ description }) => description)).toEqual([
    'Your resume. PDF, Word, OpenDocument, RTF, text, or a clear scan; up to 10 MB',
    'The job posting. A link, or the text of the posting',
    'Or the posting as a file. A saved page, PDF, Word or text',
    "Only me. Who sees the card. Otherwise: This channel's thread",
  ]);
});

test('what was typed is read by its options, and files apart from it', () => {
  const data = {
    name: 'read',
    options: [
      { name: 'paper', type: 11, value: '111' },
      { name: 'job', type: 3, value: 'https://jobs.example' },
      { name: 'hidden', type: 5, value: false },
      { name: 'again', type: 3, value: 'not to be typed' },
      { name: 'other', type: 3, value: 'unknown' },
    ],
    resolved: {
      attachments: { 111: { id: '111', size: 12, url: 'https://cdn.discordapp.com/x', filename: 'maya.pdf' } },
    },
  };
  expect(readSlash(read, data)).toEqual({
    raw: { job: 'https://jobs.example', hidden: false },
    attachments: [{ option: 'paper', id: '111', size: 12, url: 'https://cdn.discordapp.com/x' }],
    private: false,
  });
});

test('a command without anything is read as such; what Discord does not send is an error', () => {
  expect(readSlash(read, { name: 'read' })).toEqual({ raw: {}, attachments: [], private: undefined });
  expect(() => readSlash(read, { options: 'x' })).toThrow();
  expect(() => readSlash(read, { resolved: { attachments: { 1: { id: '1', size: -1, url: 'x' } } } })).toThrow();
});
