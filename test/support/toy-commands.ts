import { type Card, code } from '../../src/chat/card.ts';
import { choice, defineCommand, file, type Given, link, ref, text } from '../../src/chat/command.ts';
import { Problem } from '../../src/chat/problem.ts';

/** A card with nothing but a title. */
export const aCard = (title: string, changes: Partial<Card> = {}): Card => ({
  title,
  summary: `${title}.`,
  tone: 'plain',
  blocks: [],
  buttons: [],
  ...changes,
});

const options = {
  paper: file({ label: 'Your paper', help: 'PDF', required: true, accept: ['.pdf'] }),
  job: link({ label: 'The posting', required: false, orText: true }),
  mood: choice({ label: 'How', required: false, choices: [{ value: 'kind', label: 'Kindly' }] }),
  again: ref({ label: 'The same posting', required: false }),
};

/** Opens a thread, and answers in it at once with a card that holds both kinds of button. */
export const read = defineCommand({
  name: 'read',
  summary: 'Reads a paper',
  listed: true,
  options,
  async run({ values, person, place, platform }: Given<typeof options, unknown>) {
    const bytes = await platform.download(values.paper, 100);
    const thread = await platform.open(place, person, aCard('Reading'), `read ${Buffer.from(bytes).toString('hex')}`);
    await platform.answer(thread, aCard(`Read ${bytes.length} bytes`, { buttons: BUTTONS }));
    return null;
  },
});

const BUTTONS: Card['buttons'] = [
  { label: 'Details', command: 'details', values: { of: 'it' }, opens: 'answer', style: 'primary' },
  { label: 'Read again', command: 'read', values: { again: '7' }, opens: 'form', style: 'plain' },
];

/** A private answer. */
export const details = defineCommand({
  name: 'details',
  summary: 'Tells more',
  listed: false,
  options: { of: ref({ label: 'Of', required: true }) },
  run: async ({ values, services }) =>
    aCard('Details', { blocks: [{ kind: 'text', line: [code(`${values.of} ${JSON.stringify(services)}`)] }] }),
});

/** Fails as it is told: by the person's fault, or by ours. */
export const fail = defineCommand({
  name: 'fail',
  summary: 'Fails',
  listed: true,
  options: { how: text({ label: 'How', required: true, multiline: false }) },
  run: async ({ values }) => {
    if (values.how !== 'problem') throw new Error(`secret ${values.how}`);
    throw new Problem({ code: 'no-paper', title: 'There is <no> paper', detail: 'None came.', next: 'Attach one.' });
  },
});
