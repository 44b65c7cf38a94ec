import { type Card, code } from '../../src/chat/card.ts';
import { type Command, defineCommand, file, type Given, link, onlyMe, ref, text } from '../../src/chat/command.ts';
import { Problem } from '../../src/chat/problem.ts';
import { aCard } from '../support/toy-commands.ts';

const readOptions = {
  paper: file({ label: 'Your paper', required: false, accept: ['.pdf'] }),
  job: link({ label: 'The posting', required: false, orText: true }),
  private: onlyMe({ label: 'Only me', otherwise: 'This channel', required: false }),
  again: ref({ label: 'The same posting as before', required: false }),
};
const slowOptions = { ends: text({ label: 'How it ends', required: true, multiline: false }) };

/** Commands for what Slack has and other platforms do not. */
export function toys() {
  const gate = Promise.withResolvers<void>();
  const given: { place: Given<typeof readOptions, unknown>['place']; bytes: number; job: string | undefined }[] = [];
  const read = defineCommand({
    name: 'read',
    summary: 'Reads a paper',
    listed: true,
    options: readOptions,
    shortcut: { label: 'Read this paper', option: 'paper' },
    async check({ values }) {
      if (values.again === 'stolen') throw new Problem(NOT_YOURS);
    },
    async run({ values, person, place, platform }: Given<typeof readOptions, unknown>) {
      if (!values.paper) throw new Problem(NO_PAPER, 'paper');
      const bytes = await platform.download(values.paper, 100);
      given.push({ place, bytes: bytes.length, job: values.job });
      const thread = await platform.open(place, person, aCard('Reading'), `read ${given.length}`);
      await platform.update(thread, aCard('Read', { blocks: [{ kind: 'text', line: [thread.aside ?? 'as asked'] }] }));
      await platform.answer(thread, aCard('The answer', { buttons: BUTTONS }));
      return null;
    },
  });
  const slow = defineCommand({
    name: 'slow',
    summary: 'Takes its time',
    listed: true,
    options: slowOptions,
    async run({ values, person, place, platform }: Given<typeof slowOptions, unknown>) {
      await gate.promise;
      if (values.ends === 'problem') throw new Problem(NOT_YOURS);
      if (values.ends === 'fault') throw new Error('secret words');
      if (values.ends === 'card') return aCard('Slow and steady');
      await platform.open(place, person, aCard('A slow thread'), 'slow');
      return null;
    },
  });
  const page = defineCommand({
    name: 'page',
    summary: 'Turns pages',
    listed: false,
    options: { number: ref({ label: 'Page', required: true }) },
    run: async ({ values }) => aCard(`Page ${values.number}`, { buttons: IN_PAGES }),
  });
  const plain = (name: string, listed: boolean, card: Card) =>
    defineCommand({ name, summary: `Shows ${name}`, listed, options: {}, run: async () => card });
  const commands = [
    read,
    slow,
    page,
    plain('nod', false, aCard('Thank you')),
    plain('list', true, aCard('Nothing yet')),
    plain('help', true, aCard('Here is help')),
    plain('home', false, aCard('Welcome', { buttons: BUTTONS, blocks: [{ kind: 'text', line: [code('home')] }] })),
  ];
  return { commands: commands as unknown as readonly Command[], given, open: gate.resolve };
}

const NOT_YOURS = { code: 'not-yours', title: 'This is not yours', detail: 'It is of another.', next: 'Ask them.' };
const NO_PAPER = { code: 'no-paper', title: 'There is no paper', detail: 'None came.', next: 'Attach one.' };

const BUTTONS: Card['buttons'] = [
  { label: 'Pages', command: 'page', values: { number: '1' }, opens: 'answer', style: 'primary' },
  { label: 'Nod', command: 'nod', values: {}, opens: 'note', style: 'plain' },
  { label: 'Read again', command: 'read', values: { again: '7' }, opens: 'form', style: 'plain' },
  { label: 'Read theirs', command: 'read', values: { again: 'stolen' }, opens: 'form', style: 'plain' },
  { label: 'Of old', command: 'gone', values: {}, opens: 'answer', style: 'quiet' },
];
const IN_PAGES: Card['buttons'] = [
  { label: 'Next', command: 'page', values: { number: '2' }, opens: 'answer', style: 'plain' },
  { label: 'Nod', command: 'nod', values: {}, opens: 'note', style: 'plain' },
  { label: 'Read again', command: 'read', values: { again: '7' }, opens: 'form', style: 'plain' },
];
