import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RateLimited, Unreachable } from '../../src/chat/refusal.ts';
import { planned } from '../../src/jobs/job.ts';
import { openLog } from '../../src/log.ts';
import { REMIND } from '../../src/queue/job.ts';
import { type JobQueue, openQueue } from '../../src/queue/queue.ts';
import { changeJob } from '../../src/reminders.ts';
import type { Services } from '../../src/services.ts';
import remind from '../../workers/remind.ts';
import sweep from '../../workers/sweep.ts';
import { strings } from '../cards/strings.ts';
import { openDesk } from '../support/desk.ts';

const ADA = { platform: 'recording', id: 'ada' };
const MINUTE = 60_000;
const signal = new AbortController().signal;
const inMs = (ms: number) => new Date(Date.now() + ms);

let desk: Awaited<ReturnType<typeof openDesk>>;
let queue: JobQueue;
let services: Services;
beforeAll(async () => {
  desk = await openDesk();
  queue = await openQueue({ pool: desk.database.queuePool }, openLog('silent'));
  services = { ...desk.services, queue };
});
beforeEach(async () => {
  desk.posts.clear();
  await desk.database.db.deleteFrom('jobs').execute();
});
afterAll(async () => {
  await queue.close();
  await desk.close();
});

let steps = 0;
/** A job with a next step; the step's id. */
async function given(at: Date, queued = true): Promise<{ id: string; step: string }> {
  const { store } = services;
  const job = await store.jobs.save(ADA, { title: 'Cook', company: 'Example', link: null, postingHash: null });
  if (job === 'full') throw new Error('full');
  const step = await plan(job.id, at, queued);
  return { id: job.id, step };
}

async function plan(id: string, at: Date, queued = true): Promise<string> {
  steps += 1;
  const step = `step-${steps}`;
  const how = (job: Parameters<typeof planned>[0]) => planned(job, { id: step, what: 'Call Kim', at }, new Date());
  if (queued) await changeJob(services, { id, person: ADA }, how);
  else await services.store.jobs.change(id, ADA, how);
  return step;
}

const told = () => [...desk.posts.keys()];
const state = (step: string) => queue.stateOf(REMIND, step);
const fate = async (step: string) => (await services.store.steps.get(step))?.job.next?.reminded;
const run = (step: string) => remind.run({ data: { step }, services, signal });
const sweeps = (changes: Partial<Services> = {}) =>
  sweep.run({ data: {}, services: { ...services, ...changes }, signal });

describe('a reminder', () => {
  test('comes at its time, once, to the person alone', async () => {
    const own = await openQueue({ pool: desk.database.queuePool }, openLog('silent'));
    await own.work(remind, services);
    const at = inMs(300);
    const { step } = await given(at);
    await expect
      .poll(() => fate(step), { timeout: 10_000 })
      .toBe('sent')
      .finally(own.close);
    expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
    await run(step);
    expect(told()).toEqual([`ada remind ${step}`]);
  });

  test('is told once when a crash came between telling and writing it down', async () => {
    const { step } = await given(inMs(-1), false);
    const { reminded } = services.store.steps;
    let crashes = 1;
    const crashing = async (...of: Parameters<typeof reminded>) => {
      if (crashes-- > 0) throw new Error('crash');
      await reminded(...of);
    };
    const weak = { ...services, store: { ...services.store, steps: { ...services.store.steps, reminded: crashing } } };
    const job = { data: { step }, services: weak, signal };
    await expect(remind.run(job)).rejects.toThrow('crash');
    await remind.run(job);
    expect([told(), await fate(step)]).toEqual([[`ada remind ${step}`], 'sent']);
  });

  test('goes with its step: put off, done, or removed with its job', async () => {
    const { id, step } = await given(inMs(60 * MINUTE));
    const later = await plan(id, inMs(120 * MINUTE));
    expect([await state(step), await state(later)]).toEqual(['unknown', 'delayed']);
    await changeJob(services, { id, person: ADA }, (job) => ({ ...job, next: null }));
    expect(await state(later)).toBe('unknown');
    for (const gone of [step, later]) await run(gone);
    expect(told()).toEqual([]);
  });

  test('says when it was wanted, in the person’s time zone, and that it is late', async () => {
    await services.store.zones.put(ADA, 'Asia/Tokyo');
    const { step } = await given(new Date('2026-07-01T00:30:00Z'), false);
    await run(step);
    const [card] = desk.posts.values();
    const words = card ? strings(card).join(' ') : '';
    expect(words).toContain('Wed 1 Jul 2026, 09:30 (Asia/Tokyo). It comes late, and we are sorry.');
    expect(words).toContain('Cook · Example');
    expect(card?.buttons.map(({ label, values }) => [label, values.zone])).toEqual([
      ['Done', undefined],
      ['Remind me again', 'Asia/Tokyo'],
      ['Open the job', undefined],
    ]);
  });

  test('that the person’s platform does not take is marked as such', async () => {
    const { step } = await given(inMs(-1), false);
    desk.failures.tell = [new Unreachable('forbidden', '50007')];
    await expect(run(step)).rejects.toThrow(Unreachable);
    await remind.onGiveUp({ data: { step }, services, signal }, 'R');
    expect(await fate(step)).toBe('unsent');
    await run(step);
    expect(told()).toEqual([]);
  });

  test('waits as long as the platform asks, and comes then', async () => {
    const { step } = await given(inMs(-1), false);
    desk.failures.tell = [new RateLimited(10)];
    await expect(run(step)).rejects.toThrow(RateLimited);
    await run(step);
    expect(await fate(step)).toBe('sent');
  });
});

describe('the sweep', () => {
  test('brings back what a wiped queue lost, when it is due, and nothing before', async () => {
    const lost = await given(inMs(-MINUTE), false);
    const future = await given(inMs(60 * MINUTE), false);
    await sweeps();
    await sweeps();
    expect([await state(lost.step), await state(future.step)]).toEqual(['waiting', 'unknown']);
  });

  test('leaves alone what is being tried, and ends what failed for good', async () => {
    const [tried, failed] = [await given(inMs(-MINUTE), false), await given(inMs(-MINUTE), false)];
    const stateOf = async (_kind: unknown, id: string) => (id === failed.step ? 'failed' : 'delayed');
    await sweeps({ queue: { ...queue, stateOf } });
    expect([await fate(tried.step), await fate(failed.step)]).toEqual(['waiting', 'unsent']);
  });
});

test('a queue that is away keeps nobody from planning: the sweep brings the reminder', async () => {
  const away = () => Promise.reject(new Error('away'));
  const job = await services.store.jobs.save(ADA, { title: 'Cook', company: null, link: null, postingHash: null });
  if (job === 'full') throw new Error('full');
  const broken = { ...services, queue: { ...queue, enqueue: away, cancel: away } };
  await changeJob(broken, { id: job.id, person: ADA }, (kept) =>
    planned(kept, { id: 'step-away', what: undefined, at: inMs(-MINUTE) }, new Date()),
  );
  await sweeps();
  expect(await state('step-away')).toBe('waiting');
});
