import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import evaluate from '../../commands/evaluate.ts';
import job from '../../commands/job.ts';
import jobExport from '../../commands/job-export.ts';
import jobNext from '../../commands/job-next.ts';
import jobNote from '../../commands/job-note.ts';
import jobRemove from '../../commands/job-remove.ts';
import jobSave from '../../commands/job-save.ts';
import jobs from '../../commands/jobs.ts';
import type { Card } from '../../src/chat/card.ts';
import { Problem } from '../../src/chat/problem.ts';
import { jobIn } from '../../src/job-given.ts';
import type { JobQueue } from '../../src/queue/queue.ts';
import type { Services } from '../../src/services.ts';
import { strings } from '../cards/strings.ts';
import { openDesk } from '../support/desk.ts';
import { anEvaluation, aPosting } from '../support/facts.ts';

const ADA = { platform: 'recording', id: 'ada' };
const BEN = { platform: 'recording', id: 'ben' };
const LINK = 'https://jobs.example.com/1';

let desk: Awaited<ReturnType<typeof openDesk>>;
let services: Services;
/** What waits in the queue, by id. */
const waiting = new Map<string, Date | undefined>();
beforeAll(async () => {
  desk = await openDesk();
  const enqueue: JobQueue['enqueue'] = async (_kind, _data, id, when) => void waiting.set(id, when?.at);
  const cancel: JobQueue['cancel'] = async (_kind, id) => void waiting.delete(id);
  services = { ...desk.services, queue: { ...desk.services.queue, enqueue, cancel } };
});
beforeEach(async () => {
  waiting.clear();
  for (const table of ['jobs', 'zones', 'evaluations', 'postings'] as const)
    await desk.database.db.deleteFrom(table).execute();
});
afterAll(() => desk.close());

const as = (person = ADA) => ({
  person,
  place: { platform: 'recording', channel: 'c' },
  platform: desk.platform,
  services,
});
const words = (card: Card | null) => (card ? strings(card).join('\n') : '');
const labels = (card: Card | null) => card?.buttons.map(({ label }) => label);
const fault = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? [error.text.code, error.option] : error),
  );
const list = (values: { link?: string; show?: string; after?: string } = {}, person = ADA) =>
  jobs.run({ values: { link: undefined, show: undefined, after: undefined, ...values }, ...as(person) });
const open = (id: string, values: { to?: string; done?: string } = {}, person = ADA) =>
  job.run({ values: { job: id, to: undefined, done: undefined, ...values }, ...as(person) });
const plan = (id: string, values: { what?: string; when?: string; zone?: string } = {}, person = ADA) =>
  jobNext.run({
    values: { job: id, what: undefined, when: 'tomorrow 9:00', zone: 'Berlin', ...values },
    ...as(person),
  });
/** The id of the one job that the person has. */
const only = async () => {
  const [first] = await services.store.jobs.all(ADA);
  if (!first) throw new Error('no job');
  return first.job.id;
};
const saved = async (link = 'Cook at Example') => {
  await list({ link });
  return only();
};

describe('the list', () => {
  test('of nobody’s jobs says how to save the first', async () => {
    const card = await list();
    expect(card?.summary).toBe('You keep no jobs yet.');
    expect(words(card)).toContain('press “Save job” on the card');
    expect(labels(card)).toEqual(['Save a job', 'Evaluate']);
  });

  test('shows each job with its state, its fit, and its next step in the person’s time', async () => {
    await services.store.evaluations.add('e1', ADA, anEvaluation());
    await jobSave.run({ values: { evaluation: 'e1' }, ...as() });
    const id = await only();
    await open(id, { to: 'applied' });
    await plan(id, { what: 'Call Kim', when: '2027-03-04 14:30' });
    await desk.database.db
      .updateTable('jobs')
      .set({ due_at: new Date('2026-03-04T13:30:00Z') })
      .execute();
    const card = await list();
    const today = new Date().toISOString().slice(0, 10);
    expect(card?.summary).toBe('1 job: 1 applied. 1 step is due.');
    const [entries] = card?.blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : [])) ?? [];
    expect(entries).toEqual([
      {
        title: 'Backend Engineer · Example',
        line: [`Applied · fit 85 of 100, excellent match, ${today} · next: Call Kim, was due Wed 4 Mar 2026, 14:30`],
      },
    ]);
    expect(words(card)).toContain('Times are those of Europe/Berlin.');
    expect(labels(card)).toEqual(['Open 1', 'Save a job', 'Export', 'Applied (1)', 'Due (1)']);
  });

  test('has ten on a page, and all others behind “More”', async () => {
    for (let n = 1; n <= 12; n++) await list({ link: `Job ${n}` });
    const first = await list();
    expect(labels(first)?.filter((label) => label.startsWith('Open'))).toHaveLength(10);
    const more = first?.buttons.find(({ label }) => label === 'More');
    const second = await list(more?.values);
    expect(words(second)).toContain('These come after the first 10.');
    expect(labels(second)?.slice(0, 3)).toEqual(['Open 1', 'Open 2', 'Save a job']);
    const titles = [first, second].flatMap((card) => words(card).match(/^Job \d+$/gm) ?? []);
    expect(new Set(titles).size).toBe(12);
  });

  test('is filtered by a choice, a button, or the word that was typed', async () => {
    await saved();
    await list({ link: 'Baker' });
    await open((await services.store.jobs.list(ADA, { filter: undefined, after: 0, most: 1 }))[0]?.job.id ?? '', {
      to: 'offer',
    });
    for (const values of [{ show: 'offer' }, { link: 'Offer' }]) {
      const card = await list(values);
      expect(card?.title).toBe('Your jobs · Offer');
      expect(labels(card)).toEqual(['Open 1', 'Save a job', 'Export', 'All', 'Saved (1)']);
    }
    expect(words(await list({ show: 'closed' }))).toContain('There are none of these.');
  });

  test.each(['-5', 'x', '99999999999999999999', ''])(
    'a page %j that no button gives is the first or an empty one',
    async (after) => {
      await saved();
      expect((await list({ after }))?.title).toBe('Your jobs');
    },
  );
});

describe('a job is saved', () => {
  test.each([
    [LINK, { title: null, link: LINK }],
    [`Cook at Example ${LINK}`, { title: 'Cook at Example', link: LINK }],
    [`<${LINK}|job>  Cook`, { title: 'Cook', link: LINK }],
    ['Cook,  Node.js ', { title: 'Cook, Node.js', link: null }],
    ['javascript://x Cook', { title: 'javascript://x Cook', link: null }],
    ['ftp://example.com/1', { title: 'ftp://example.com/1', link: null }],
  ])('from %j', (text, expected) => {
    expect(jobIn(text)).toEqual(expected);
  });

  test('by its link, under the name that the posting gave when it was read', async () => {
    expect((await list({ link: LINK }))?.title).toBe('jobs.example.com/1');
    await services.store.postings.put('https://jobs.example.com/2', aPosting());
    expect((await list({ link: 'https://jobs.example.com/2?utm_source=x' }))?.title).toBe('Backend Engineer · Example');
  });

  test('once, from its link and from its evaluation', async () => {
    await list({ link: LINK });
    await services.store.evaluations.add('e1', ADA, anEvaluation());
    for (const _ of [1, 2]) await jobSave.run({ values: { evaluation: 'e1' }, ...as() });
    expect(await services.store.jobs.all(ADA)).toHaveLength(1);
    const card = await open(await only());
    expect(words(card)).toContain('85 of 100, excellent match');
    expect(card?.buttons.find(({ command }) => command === 'show')?.values).toEqual({ evaluation: 'e1' });
  });

  test('not from an evaluation of somebody else', async () => {
    await services.store.evaluations.add('e1', ADA, anEvaluation());
    const theirs = jobSave.run({ values: { evaluation: 'e1' }, ...as(BEN) });
    expect(await fault(theirs)).toEqual(['evaluation-not-yours', undefined]);
    expect(await services.store.jobs.all(BEN)).toEqual([]);
  });

  test.each([['x'.repeat(201)], ['word '.repeat(13_000)], [`${LINK}/${'x'.repeat(2_500)}`]])(
    'not from a posting’s text',
    async (text) => {
      expect(await fault(list({ link: text }))).toEqual(['job-too-long', 'link']);
    },
  );
});

describe('a job', () => {
  test('goes from state to state by a press each', async () => {
    const id = await saved();
    const card = await open(id, { to: 'interviewing' });
    expect(card?.summary).toBe('This job is now in: Interviewing.');
    expect(card?.buttons.flatMap(({ values }) => values.to ?? [])).toEqual(['saved', 'applied', 'offer', 'closed']);
    expect((await services.store.jobs.get(id, ADA))?.job.state).toBe('interviewing');
    await open(id, { to: 'nonsense' });
    expect((await services.store.jobs.get(id, ADA))?.job.state).toBe('interviewing');
  });

  test('keeps notes, newest first', async () => {
    const id = await saved();
    for (let n = 1; n <= 7; n++) await jobNote.run({ values: { job: id, note: `Note ${n}` }, ...as() });
    const shown = words(await open(id));
    expect(shown.match(/Note \d/g)).toEqual(['Note 7', 'Note 6', 'Note 5', 'Note 4', 'Note 3']);
    expect(shown).toContain('2 older ones stand in the export.');
    const long = jobNote.run({ values: { job: id, note: 'x'.repeat(2_001) }, ...as() });
    expect(await fault(long)).toEqual(['note-too-long', 'note']);
  });

  test('is evaluated by its link, and by its owner alone', async () => {
    const id = await saved(`Cook ${LINK}`);
    const button = (await open(id))?.buttons.find(({ command }) => command === 'evaluate');
    expect(button?.values).toEqual({ saved: id });
    await services.store.resumes.put(ADA, Buffer.from('A resume'));
    const asked = (person = ADA) =>
      evaluate.run({
        values: {
          resume: undefined,
          job: undefined,
          posting: undefined,
          private: undefined,
          saved: id,
        },
        ...as(person),
      });
    expect(await fault(asked(BEN))).toEqual(['job-not-yours', undefined]);
    expect(await asked()).toBeNull();
    const [request = ''] = waiting.keys();
    expect((await services.store.requests.get(request))?.postings).toEqual([{ link: LINK }]);
  });

  test('that is closed has nothing left to do: its step is a note, and nobody is reminded', async () => {
    const id = await saved();
    await plan(id, { what: 'Call Kim' });
    expect(waiting.size).toBe(1);
    expect(words(await open(id, { to: 'closed' }))).toContain('Not done: Call Kim');
    expect(waiting.size).toBe(0);
  });

  test('is removed with its reminder', async () => {
    const id = await saved();
    await plan(id);
    const card = await jobRemove.run({ values: { job: id }, ...as() });
    expect([card?.title, waiting.size, await services.store.jobs.all(ADA)]).toEqual(['Removed', 0, []]);
    expect(await fault(open(id))).toEqual(['job-not-yours', undefined]);
  });

  test('is there for its owner alone, whatever is pressed', async () => {
    const id = await saved();
    await plan(id);
    const before = await services.store.jobs.all(ADA);
    const mine = { values: { job: id }, person: BEN, services };
    const tries: readonly (() => Promise<unknown> | undefined)[] = [
      () => open(id, {}, BEN),
      () => open(id, { to: 'closed' }, BEN),
      () => plan(id, {}, BEN),
      () => jobNote.run({ values: { job: id, note: 'mine' }, ...as(BEN) }),
      () => jobRemove.run({ values: { job: id }, ...as(BEN) }),
      () => jobNext.check?.(mine),
      () => jobNote.check?.(mine),
      () => jobRemove.check?.(mine),
      () => open('never-was', {}, BEN),
    ];
    for (const each of tries) expect(await fault(Promise.resolve(each()))).toEqual(['job-not-yours', undefined]);
    expect(await services.store.jobs.all(ADA)).toEqual(before);
    expect(await services.store.zones.of(BEN)).toBeUndefined();
  });
});

describe('a next step', () => {
  test('is reminded of at its time in the zone, which is known from then on', async () => {
    const id = await saved();
    const card = await plan(id, { what: 'Call Kim', when: '2027-03-04 14:30', zone: 'new york' });
    expect([...waiting.values()]).toEqual([new Date('2027-03-04T19:30:00Z')]);
    expect(words(card)).toContain('Call Kim, Thu 4 Mar 2027, 14:30 (America/New_York)');
    const again = card?.buttons.find(({ command }) => command === 'job-next');
    expect(again).toMatchObject({ label: 'Change the next step', values: { job: id, zone: 'America/New_York' } });
  });

  test('put off takes the place of the one before, and keeps its words', async () => {
    const id = await saved();
    await plan(id, { what: 'Call Kim' });
    const [first] = waiting.keys();
    const card = await plan(id, { when: 'in 3 days' });
    expect([...waiting.keys()]).toHaveLength(1);
    expect(waiting.has(first ?? '')).toBe(false);
    expect(words(card)).toContain('Call Kim');
  });

  test('that is done is noted, once; the button of an older step does nothing', async () => {
    const id = await saved();
    await plan(id, { what: 'Call Kim' });
    const [first = ''] = waiting.keys();
    await plan(id, { what: 'Write to Lee' });
    const [second = ''] = waiting.keys();
    for (const step of [first, second, second]) await open(id, { done: step });
    const kept = (await services.store.jobs.get(id, ADA))?.job;
    expect([kept?.next, kept?.notes.map(({ text }) => text), waiting.size]).toEqual([null, ['Done: Write to Lee'], 0]);
  });

  test.each([
    [{ when: 'soon' }, ['time-unclear', 'when']],
    [{ when: '2020-01-01' }, ['time-past', 'when']],
    [{ when: 'in 20 months' }, ['time-far', 'when']],
    [{ zone: 'EST' }, ['zone-unknown', 'zone']],
    [{ what: 'x'.repeat(201) }, ['step-too-long', 'what']],
  ])('%j is told beside its field, and changes nothing', async (values, expected) => {
    const id = await saved();
    expect(await fault(plan(id, values))).toEqual(expected);
    expect([waiting.size, await services.store.zones.of(ADA)]).toEqual([0, undefined]);
  });
});

describe('the export', () => {
  const linkFor = async (person = ADA) => {
    const card = await jobExport.run({ values: {}, ...as(person) });
    const [, href = ''] = /"href":"([^"]+)"/.exec(JSON.stringify(card)) ?? [];
    return href;
  };
  const get = (href: string) => desk.pages.request(href);

  test('is a table of all that is kept, in the person’s time, by a link that says nothing of them', async () => {
    const id = await saved('=Cook');
    await jobNote.run({ values: { job: id, note: 'Said "hi"' }, ...as() });
    await plan(id, { what: 'Call Kim', when: '2027-03-04 14:30' });
    await list({ link: 'theirs' }, BEN);
    const href = await linkFor();
    expect(href).toMatch(/^http:\/\/localhost:8080\/download\/[\w-]+\/jobs\.csv$/);
    expect(href).not.toContain('ada');
    const response = await get(href);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="jobs.csv"');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, row, ...rest] = bytes.toString('utf8').split('\r\n');
    expect(head).toContain('"Role","Company","State","Link"');
    expect(row).toMatch(/^"'=Cook","","saved","","\d{4}-\d{2}-\d{2}"/);
    expect(row).toMatch(/"Call Kim","2027-03-04 14:30","Europe\/Berlin","\d{4}-\d{2}-\d{2} Said ""hi"""$/);
    expect(rest).toEqual(['']);
  });

  test('opens by no other link: a changed one, another file’s, one that is over, one that was closed', async () => {
    await saved();
    const href = await linkFor();
    const token = href.split('/').at(-2) ?? '';
    const flipped = token.slice(0, 40) + (token[40] === 'A' ? 'B' : 'A') + token.slice(41);
    const wrong = [href.replace(token, flipped), href.replace(token, 'x'), href.replace('jobs.csv', 'constructor')];
    for (const each of wrong) expect((await get(each)).status).toBe(404);
    expect((await get(href)).status).toBe(200);
    await services.store.reports.close(ADA);
    const closed = await get(href);
    expect(closed.status).toBe(404);
    expect(await closed.text()).toContain('This link gives no file');
    expect((await get(await linkFor())).status).toBe(200);
  });
});
