import { type Card, code, link as linkSpan, mention } from '../../src/chat/card.ts';
import { type Command, defineCommand, file, type Given, link, onlyMe, ref, text } from '../../src/chat/command.ts';
import { Problem } from '../../src/chat/problem.ts';
import { aCard } from './toy-commands.ts';

const options = {
  paper: file({ label: 'Your paper', help: 'PDF', required: true, accept: ['.pdf'] }),
  job: link({ label: 'The posting', required: false, orText: true }),
  private: onlyMe({ label: 'Only me', otherwise: 'This channel', required: false }),
  again: ref({ label: 'The same posting as before', required: false }),
};

/** Commands that do one thing each, and what was done by them. */
export function contractCommands() {
  const done = { nods: 0, details: 0, bytes: [] as number[], jobs: [] as (string | undefined)[] };
  let owner = '';
  const own = (id: string) => {
    if (id !== owner) throw new Problem(NOT_YOURS);
  };
  const read = defineCommand({
    name: 'read',
    summary: 'Reads a paper',
    listed: true,
    options,
    shortcut: { label: 'Read this paper', option: 'paper' },
    async check({ values, person }) {
      if (values.again !== undefined) own(person.id);
    },
    async run({ values, person, place, platform }: Given<typeof options, unknown>) {
      const bytes = await platform.download(values.paper, 100);
      owner = person.id;
      done.bytes.push(bytes.length);
      done.jobs.push(values.job);
      const thread = await platform.open(
        place,
        person,
        aCard('Reading', { blocks: [askedBy(person)] }),
        `read ${Buffer.from(bytes).toString('hex')}`,
      );
      await platform.answer(thread, aCard(`Read ${bytes.length} bytes`, { buttons: BUTTONS }));
      return null;
    },
  });
  const details = defineCommand({
    name: 'details',
    summary: 'Tells more',
    listed: false,
    options: { of: ref({ label: 'Of', required: true }) },
    async run({ values, person }) {
      own(person.id);
      done.details += 1;
      return aCard('The details', { blocks: [{ kind: 'text', line: [code(values.of)] }] });
    },
  });
  const nod = defineCommand({
    name: 'nod',
    summary: 'Nods',
    listed: false,
    options: {},
    async run() {
      done.nods += 1;
      return aCard('Thank you');
    },
  });
  const keep = defineCommand({
    name: 'keep',
    summary: 'Keeps it to one person',
    listed: true,
    options: {
      word: text({ label: 'A word', required: true, multiline: false }),
      private: onlyMe({ label: 'Only me', otherwise: 'This channel', required: false, presumed: true }),
    },
    async run({ values, person, place, platform }) {
      const thread = await platform.open(place, person, aCard('Keeping'), `keep ${values.word}`);
      await platform.answer(thread, aCard(`Kept: ${values.word}`));
      return null;
    },
  });
  const fail = defineCommand({
    name: 'fail',
    summary: 'Fails',
    listed: true,
    options: { how: text({ label: 'How', required: true, multiline: false }) },
    async run({ values }) {
      if (values.how !== 'problem') throw new Error(`secret ${values.how}`);
      throw new Problem({ code: 'no-paper', title: 'There is <no> paper', detail: 'None came.', next: 'Attach one.' });
    },
  });
  return {
    commands: [read, details, nod, keep, fail] as unknown as readonly Command[],
    read: read as unknown as Command,
    keep: keep as unknown as Command,
    fail: fail as unknown as Command,
    done,
  };
}

const askedBy = (person: Given<typeof options, unknown>['person']) =>
  ({ kind: 'text', line: ['Asked by ', mention(person)] }) as const;

const NOT_YOURS = {
  code: 'not-yours',
  title: 'This is not yours',
  detail: 'It belongs to somebody else.',
  next: 'Ask for your own.',
};

const BUTTONS: Card['buttons'] = [
  { label: 'Details', command: 'details', values: { of: 'it' }, opens: 'answer', style: 'primary' },
  { label: 'Read again', command: 'read', values: { again: '7' }, opens: 'form', style: 'plain' },
  { label: 'Nod', command: 'nod', values: {}, opens: 'note', style: 'quiet', description: 'Nods back' },
];

/** Text that would ping, link, format, hide or turn around, if any platform obeyed it. */
export const HOSTILE: readonly string[] = [
  '@everyone and @here',
  '<!channel> <!here> <!everyone>',
  '<@U0STRANGER> <@123456789012345678> <@&123456789012345678> <#C0CHANNEL>',
  '*bold* _italic_ ~struck~ `code` **strong** __under__ ||spoiler||',
  '<https://evil.example|click here> [click](https://evil.example) https://evil.example www.evil.example',
  'mailto:evil@evil.example evil@evil.example discord.gg/evil',
  '# heading > quote - list 1. one -# small',
  '&lt;b&gt; &amp;amp; <b>not bold</b>',
  '</evaluate:123456789012345678> <t:1618953630> <id:home> <:smile:123456789012345678> :smile:',
];

/** The same, and what turns writing around or cannot be seen: these may be taken out. */
const INVISIBLE = 'a\u202egnp.exe\u202c b\u200bc\ufeffd \u2066x\u2069';

export const hostileCard = (): Card => ({
  title: HOSTILE[1] ?? '',
  summary: HOSTILE[0] ?? '',
  tone: 'fair',
  blocks: [
    ...HOSTILE.map((line) => ({ kind: 'text', line: [line] }) as const),
    { kind: 'text', line: [INVISIBLE, linkSpan('our own link', 'https://rolefit.example/report')] },
    { kind: 'heading', text: HOSTILE[4] ?? '' },
    { kind: 'facts', facts: HOSTILE.slice(0, 3).map((label) => ({ label, value: [label] })) },
    { kind: 'list', ordered: true, items: HOSTILE.slice(3, 6).map((title) => ({ title, line: [title] })) },
    { kind: 'quote', line: [HOSTILE[6] ?? ''], source: HOSTILE[2] ?? '' },
    { kind: 'note', line: [HOSTILE[4] ?? ''] },
  ],
  buttons: [{ label: HOSTILE[0] ?? '', command: 'nod', values: {}, opens: 'note', style: 'plain' }],
});

/** Far more than any platform takes in one message. */
export const endlessCard = (): Card => ({
  title: '👩‍👩‍👧‍👦'.repeat(500),
  summary: 'long '.repeat(5_000),
  tone: 'plain',
  blocks: Array.from({ length: 200 }, (_, at) => ({
    kind: 'text' as const,
    line: [`${at} ${'👩‍👩‍👧‍👦 & <family> '.repeat(60)}`],
  })),
  buttons: BUTTONS,
});
