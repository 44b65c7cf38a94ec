import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import opinion from '../../commands/opinion.ts';
import { Problem } from '../../src/chat/problem.ts';
import { openDesk } from '../support/desk.ts';
import { anEvaluation } from '../support/facts.ts';

const ADA = { platform: 'recording', id: 'ada' };
const BEN = { platform: 'recording', id: 'ben' };
const HERE = { platform: 'recording', space: 's', channel: 'c' };

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
  await given('open', HERE);
  await given('secret', { ...HERE, private: true });
  await given('compared', HERE, 'compare');
});
afterAll(() => desk.close());

/** An evaluation of Ada's that stands in this place. */
async function given(
  id: string,
  place: typeof HERE & { private?: boolean },
  kind: 'evaluate' | 'compare' = 'evaluate',
): Promise<void> {
  const { store } = desk.services;
  await store.requests.add({ id, kind, person: ADA, place, postings: [{ paste: 'p' }], resumes: ['r'] });
  await store.requests.opened(id, { ...HERE, channel: `${id} thread`, message: 'm' });
  await store.evaluations.add(id, ADA, anEvaluation());
}

const say = (score: string, evaluation: string, person = ADA, place = HERE, why?: string) =>
  opinion.run({ values: { evaluation, score, why }, person, place, platform: desk.platform, services: desk.services });
const fault = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? [error.text.code, error.option] : error),
  );

describe('what score somebody would give', () => {
  test('is kept beside ours, with the reason, and what is said later stands', async () => {
    const { fit, engine, posting } = anEvaluation();
    await say('90', 'open');
    const card = await say(' 62 % ', 'open', ADA, HERE, 'Two years too few');
    expect(card?.summary).toBe(`Thank you. You say 62, Rolefit says ${fit.score}.`);
    const kept = await desk.services.store.opinions.all();
    expect(kept).toEqual([
      {
        evaluation: 'open',
        said: 62,
        ours: fit.score,
        engine: `${engine.name} ${engine.version}`,
        postingHash: posting.hash,
        why: 'Two years too few',
        at: expect.any(Date),
      },
    ]);
  });

  test('may be said by whoever sees the card: in its channel, and in its thread', async () => {
    expect(await fault(say('50', 'open', BEN))).toBeUndefined();
    expect(await fault(say('50', 'open', BEN, { ...HERE, channel: 'open thread' }))).toBeUndefined();
    expect((await desk.services.store.opinions.all()).filter(({ evaluation }) => evaluation === 'open')).toHaveLength(
      2,
    );
  });

  test.each([
    ['another channel', 'open', { ...HERE, channel: 'elsewhere' }],
    ['another server', 'open', { ...HERE, space: 'other' }],
    ['the place of a private one', 'secret', HERE],
    ['the place of a comparison, which shows a line of it', 'compared', HERE],
    ['anywhere, of one that never was', 'none', HERE],
  ])('is not taken from a stranger in %s', async (_where, id, place) => {
    expect(await fault(say('50', id, BEN, place))).toEqual(['evaluation-not-yours', undefined]);
  });

  test.each(['', 'high', '101', '-1', '6.5', '1e2', '０', '100 of 100'])('%j is no score', async (score) => {
    expect(await fault(say(score, 'open'))).toEqual(['score-not-a-number', 'score']);
  });
});
