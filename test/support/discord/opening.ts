import type { Command } from '../../../src/chat/command.ts';
import { choice, defineCommand, file, type Given, link, onlyMe, ref } from '../../../src/chat/command.ts';
import type { Thread } from '../../../src/chat/platform.ts';
import { aCard } from '../toy-commands.ts';

const options = {
  paper: file({ label: 'Your paper', required: false, accept: ['.pdf'] }),
  job: link({ label: 'The posting', required: false, orText: true }),
  private: onlyMe({ label: 'Only me', otherwise: 'This channel', required: false }),
};

/** Commands that leave the rest to a worker, and the threads that they opened. */
export function openingCommands() {
  const threads: Thread[] = [];
  const papers: (number | undefined)[] = [];
  const weigh = defineCommand({
    name: 'weigh',
    summary: 'Opens a thread, and leaves the answer to a worker',
    listed: true,
    options,
    shortcut: { label: 'Weigh this paper', option: 'paper' },
    async run({ values, person, place, platform }: Given<typeof options, unknown>) {
      papers.push(values.paper && (await platform.download(values.paper, 1_000)).length);
      threads.push(await platform.open(place, person, aCard('Weighing'), `weigh ${threads.length}`));
      return null;
    },
  });
  const pages = defineCommand({
    name: 'pages',
    summary: 'Something with pages',
    listed: true,
    options: { page: ref({ label: 'Page', required: false }) },
    run: async ({ values: { page = '1' } }) => {
      if (page === '3') throw new Error('there is no such page');
      const next = {
        label: 'Next',
        command: 'pages',
        values: { page: String(Number(page) + 1) },
        opens: 'answer',
      } as const;
      return aCard(`Page ${page}`, { buttons: [{ ...next, style: 'plain' }] });
    },
  });
  const shout = defineCommand({
    name: 'shout',
    summary: 'Says something to all',
    listed: true,
    options: {},
    async run({ place, platform }) {
      await platform.say(place, aCard('Hear, all'), `shout ${place.channel}`);
      return aCard('It was said', { buttons: [RATE] });
    },
  });
  const rate = defineCommand({
    name: 'rate',
    summary: 'Says how it was',
    listed: false,
    options: { verdict: choice({ label: 'How was it?', required: true, choices: VERDICTS }) },
    run: async ({ values }) => aCard(`It was ${values.verdict}`),
  });
  // What a platform knows of a command is wider than what each of them asks for.
  return { threads, papers, commands: [weigh, pages, shout, rate] as unknown as readonly Command[] };
}

const VERDICTS = [
  { value: 'good', label: 'Good' },
  { value: 'bad', label: 'Bad' },
];
const RATE = { label: 'Rate', command: 'rate', values: { verdict: 'bad' }, opens: 'form', style: 'plain' } as const;
