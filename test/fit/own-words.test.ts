import { expect, test } from 'vitest';
import { evaluate } from '../../src/fit/evaluate.ts';
import { matteo, role } from '../fixtures/article/by-hand.ts';
import { posting, resume } from './arbitrary.ts';

const composed = evaluate({ posting, resume }, role, matteo);
const written = (texts: NonNullable<typeof matteo.texts>, fallen?: number) =>
  evaluate({ posting, resume }, role, { ...matteo, texts, ...(fallen !== undefined && { fallen }) });
const OWN = 'If you have used it, say where: [which project?].';

test('without sentences of the reader all are composed, and that is recorded', () => {
  expect(composed.written).toBe('composed');
  expect(written({ details: [] })).toEqual(composed);
});

test('an assessment of the reader stands in the place of ours; nothing else moves', () => {
  const evaluation = written({ assessment: 'You show Go.', details: [] });
  expect(evaluation).toEqual({ ...composed, assessment: 'You show Go.', written: 'model' });
});

test('a detail of the reader stands where there is one for each requirement served; title, gain and kind are computed', () => {
  const served = composed.recommendations[0]?.requirements ?? [];
  expect(served).toHaveLength(2);
  const both = written({ details: served.map((requirement) => ({ requirement, detail: OWN })) });
  expect(both.recommendations[0]).toEqual({ ...composed.recommendations[0], detail: `${OWN} ${OWN}` });
  expect(both.fit).toEqual(composed.fit);
  expect(both.written).toBe('model');
  expect(written({ details: [{ requirement: served[0] ?? '', detail: OWN }] })).toEqual(composed);
});

test('a question about a condition stays ours', () => {
  const asks = composed.recommendations.filter(({ kind }) => kind === 'ask');
  expect(asks.length).toBeGreaterThan(0);
  const details = asks.flatMap(({ requirements }) => requirements.map((requirement) => ({ requirement, detail: OWN })));
  expect(written({ details })).toEqual(composed);
});

test.each([
  [0, []],
  [1, ['1 claim of the reader had no quote in your resume and counts as missing.']],
  [2, ['2 claims of the reader had no quote in your resume and count as missing.']],
])('%i claims that fell are said', (fallen, messages) => {
  const { warnings } = written({ details: [] }, fallen);
  expect(warnings.filter(({ code }) => code === 'claims-without-quote').map(({ message }) => message)).toEqual(
    messages,
  );
});
