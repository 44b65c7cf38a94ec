import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/catalogue.ts';
import type { Command } from '../../src/chat/command.ts';
import { give, mayOpen, type Outcome } from '../../src/chat/give.ts';
import type { Services } from '../../src/services.ts';
import { openDesk } from '../support/desk.ts';
import { recordingPlatform } from '../support/recording.ts';
import { type Belongings, everythingOf, settle, TERMS } from './belongings.ts';
import { type Pair, pairs, type Somebody } from './pairs.ts';

/** What each id that a button carries names. A command with an id that is not here fails the first test: say what it names. */
const REFS: Readonly<Record<string, 'evaluation' | 'job' | 'step' | 'nothing of a person'>> = {
  'evaluate.saved': 'job',
  'recheck.again': 'evaluation',
  'report.evaluation': 'evaluation',
  'evidence.evaluation': 'evaluation',
  'evidence.page': 'nothing of a person',
  'why.evaluation': 'evaluation',
  'show.evaluation': 'evaluation',
  'share.evaluation': 'evaluation',
  'feedback.evaluation': 'evaluation',
  'opinion.evaluation': 'evaluation',
  'job-save.evaluation': 'evaluation',
  'job.job': 'job',
  'job.to': 'nothing of a person',
  'job.done': 'step',
  'job-next.job': 'job',
  'job-note.job': 'job',
  'job-remove.job': 'job',
  'jobs.after': 'nothing of a person',
  'resume.remove': 'nothing of a person',
  'credits.pack': 'nothing of a person',
};

/** What else a command needs, so that only the id stands between the stranger and what is another's. */
const FILLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  evaluate: { job: 'We ask for Go.' },
  compare: { jobs: 'https://jobs.example.com/1\nhttps://jobs.example.com/2' },
  feedback: { verdict: 'bad', why: 'words of a stranger' },
  opinion: { score: '1', why: 'words of a stranger' },
  settings: { visibility: 'private', channels: 'here', budget: '0' },
  'job-next': { what: 'words of a stranger', when: 'tomorrow 9:00', zone: 'Tokyo' },
  'job-note': { note: 'words of a stranger' },
  'privacy-delete': { word: 'DELETE' },
};

const refsOf = ({ name, options }: Command) =>
  Object.entries(options).flatMap(([option, { kind }]) =>
    kind === 'ref' ? [{ option, key: `${name}.${option}` }] : [],
  );

test('every id that a button can carry is attacked here', () => {
  expect(COMMANDS.flatMap((command) => refsOf(command).map(({ key }) => key)).sort()).toEqual(Object.keys(REFS).sort());
});

let desk: Awaited<ReturnType<typeof openDesk>>;
let services: Services;
beforeAll(async () => {
  desk = await openDesk();
  const credits = { terms: TERMS, offers: () => [], checkout: async () => 'https://pay.example', collect: undefined };
  services = { ...desk.services, credits };
});
afterAll(() => desk.close());

const NOT_YOURS = { evaluation: 'evaluation-not-yours', job: 'job-not-yours' } as const;

/** One pair: both have one of everything; the stranger holds every id of the owner's. */
interface Attack extends Pair {
  readonly mark: string;
  readonly theirs: Belongings;
  readonly own: Belongings;
  /** Gives a command as the stranger, and answers what came of it; nothing of the owner's may be in it. */
  readonly give: (command: Command, values: Readonly<Record<string, string>>) => Promise<Outcome>;
}

async function prepare(pair: Pair, index: number): Promise<Attack & { posted: () => string }> {
  const [mark, ownMark] = [`owners-${index}-secret`, `strangers-${index}-own`];
  const [theirs, own] = [await settle(desk, pair.owner, mark), await settle(desk, pair.stranger, ownMark)];
  // What is under way keeps a person from deleting, and the stranger is to succeed in that.
  await services.store.requests.finish(own.evaluation, 'done');
  const { platform, posts } = recordingPlatform();
  return {
    ...pair,
    mark,
    theirs,
    own,
    give: (command, values) => give(command, values, { ...pair.stranger, platform, services }),
    posted: () => JSON.stringify([...posts]),
  };
}

const idOf = (what: string, { evaluation, job, step }: Belongings): string =>
  what === 'job' ? job : what === 'step' ? step : evaluation;

/** Every id of the owner's, in every place that takes one. */
async function steal(attack: Attack): Promise<string[]> {
  const said: string[] = [];
  for (const command of COMMANDS)
    for (const { option, key } of refsOf(command)) {
      const what = REFS[key] ?? '';
      const values = { ...FILLED[command.name], ...ownOf(command, attack.own), [option]: idOf(what, attack.theirs) };
      const outcome = await attack.give(command, values);
      said.push(JSON.stringify(outcome));
      if (what !== 'evaluation' && what !== 'job') continue;
      expect.soft(codeOf(outcome), `${attack.near}: ${key}`).toBe(NOT_YOURS[what]);
      const opened = command.check && (await mayOpen(command, { [option]: values[option] ?? '' }, asks(attack)));
      if (command.check) expect.soft(opened?.problem.code, `${attack.near}: the form of ${key}`).toBe(NOT_YOURS[what]);
    }
  return said;
}

const asks = ({ stranger: { person } }: Attack) => ({ person, services });
const codeOf = (outcome: Outcome) => (outcome.kind === 'problem' ? outcome.problem.code : outcome.kind);

/** The other ids that the command needs, of the stranger's own. */
const ownOf = (command: Command, own: Belongings): Record<string, string> =>
  Object.fromEntries(
    refsOf(command)
      .filter(({ option }) => command.options[option]?.required)
      .map(({ option, key }) => [option, idOf(REFS[key] ?? '', own)]),
  );

/** Commands that name nothing of anybody's are given by every so many pairs only: they differ by the person alone. */
const EVERY = 5;

/** Every command there is, as anybody may give it, deleting last; and what is another's, paid and redeemed with. */
async function rummage(attack: Attack, index: number): Promise<string[]> {
  const said: string[] = [];
  const last = (command: Command) => Number(command.name === 'privacy-delete');
  const given = COMMANDS.filter((command) => index % EVERY === 0 || last(command) === 1);
  for (const command of given.toSorted((one, other) => last(one) - last(other)))
    said.push(JSON.stringify(await attack.give(command, { ...FILLED[command.name], ...ownOf(command, attack.own) })));
  const credits = COMMANDS.find(({ name }) => name === 'credits');
  if (credits) said.push(JSON.stringify(await attack.give(credits, { code: attack.theirs.code })));
  return said;
}

const page = async (href: string) => {
  const { pathname, search } = new URL(href);
  const response = await desk.pages.request(pathname + search);
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
};

/** Links of the stranger's own, bent to what is the owner's; answers what the honest ones give. */
async function bend({ owner, stranger, theirs, own }: Attack): Promise<string[]> {
  const { links } = services;
  const mine = (await links.report(own.evaluation, stranger.person)).href;
  const forged = mine.replace(own.evaluation, theirs.evaluation);
  expect.soft((await page(forged)).status).toBe(404);
  const archive = (await links.download('everything.zip', stranger.person)).href;
  expect.soft((await page(archive.replace('everything.zip', 'jobs.csv'))).status).toBe(404);
  const ownersLink = (await links.download('jobs.csv', owner.person)).href;
  expect.soft((await page(ownersLink.replace('jobs.csv', 'everything.zip'))).status).toBe(404);
  const [report, zip] = [await page(mine), await page(archive)];
  expect.soft([report.status, zip.status]).toEqual([200, 200]);
  const files = Object.values(unzipSync(zip.bytes)).map((bytes) => Buffer.from(bytes).toString());
  return [Buffer.from(report.bytes).toString(), ...files];
}

const giveAs = ({ person, place }: Somebody, name: string, values: Record<string, string>) => {
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return give(command, values, { person, place, platform: recordingPlatform().platform, services });
};

describe('of 200 pairs of people, servers and ids', { timeout: 600_000 }, () => {
  test('nobody reads, changes, deletes or pays with what is another’s', async () => {
    for (const [index, pair] of pairs(200).entries()) {
      const { posted, ...attack } = await prepare(pair, index);
      // The owner can: what follows is not refused to everybody.
      const opened = await giveAs(pair.owner, 'evidence', { evaluation: attack.theirs.evaluation });
      expect(JSON.stringify(opened)).toContain(attack.mark);
      const before = await everythingOf(desk, pair.owner, attack.theirs);

      const said = [...(await steal(attack)), ...(await bend(attack)), ...(await rummage(attack, index)), posted()];

      expect
        .soft(
          said.filter((text) => text.includes(attack.mark)),
          `${pair.near} reads`,
        )
        .toEqual([]);
      expect.soft(await everythingOf(desk, pair.owner, attack.theirs), `${pair.near} changes`).toEqual(before);
      const left = await services.store.personal.counts(pair.stranger.person);
      expect.soft(left.evaluations + left.jobs + left.files, `${pair.near} deletes their own`).toBe(0);
    }
  });
});
