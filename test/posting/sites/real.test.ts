import { expect, test } from 'vitest';
import { outcomes, teamtailor } from '../../../bench/postings-api.ts';

const all = outcomes();
if (all.length === 0) console.warn('LEFT OUT: real answers of job sites: ../shared/data/postings/api is not here.');

test.skipIf(all.length === 0)('real answers are read in full, and a list without texts is left to the page', () => {
  expect(all.filter(({ known }) => !known)).toEqual([]);
  const withText = all.filter(({ f1 }) => f1 !== null);
  expect(withText.filter(({ title, place }) => !title || !place)).toEqual([]);
  expect(withText.filter(({ f1 }) => (f1 ?? 0) < 0.95)).toEqual([]);
  const files = (outcome: string) => new Set(all.filter((one) => one.outcome === outcome).map(({ file }) => file));
  expect(files('read')).toEqual(
    new Set(['greenhouse', 'lever', 'ashby', 'recruitee', 'pinpoint', 'oracle_orc_detail']),
  );
  expect(teamtailor().filter(({ title, place }) => !title || !place)).toEqual([]);
});
