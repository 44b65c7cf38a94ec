import { expect, test } from 'vitest';
import { dayOf, type JobFields, NO_FIELDS, timeOf, workplaceOf } from '../../src/posting/job-fields.ts';
import { oddities } from '../../src/posting/oddities.ts';
import { Posting } from '../../src/posting/posting.ts';

const NOW = new Date('2030-06-01T00:00:00Z');
const codes = (fields: Partial<JobFields>): readonly string[] =>
  oddities({ ...NO_FIELDS, text: 'You will weld.', ...fields }, NOW).map(({ code }) => code);

test('an ordinary posting has no oddity', () => {
  const text = '5+ years of experience with welding\nHybrid: 2 days a week in the office\nPay: $80,000 - $95,000';
  expect(codes({ title: 'Senior Welder', postedAt: '2030-05-20', saysPay: true, isListed: true, text })).toEqual([]);
});

test.each([
  ['Junior Welder', '8+ years of experience in welding', ['junior-with-many-years']],
  ['Junior Welder', '3 years of experience', []],
  ['Jr. Welder', 'at least 5 years of relevant experience', ['junior-with-many-years']],
  ['Graduate Welder', '3-5 years of experience', ['junior-with-many-years']],
  ['Welding Internship', 'at least 3 years of work experience', ['junior-with-many-years']],
  ['Junior Entwickler', 'mindestens 5 Jahre Berufserfahrung', ['junior-with-many-years']],
  ['Développeur débutant', '6 ans d’expérience', ['junior-with-many-years']],
  ['Desarrollador junior', '5 años de experiencia', ['junior-with-many-years']],
  ['Internal Auditor', '8 years of experience', []],
  ['Lead of Junior Engineers', '8 years of experience', []],
  ['Junior Welder', 'We have 50 years of experience', []],
  ['Junior Welder', 'founded 8 years ago by people with experience', []],
])('%s that asks "%s"', (title, text, expected) => {
  expect(codes({ title, text })).toEqual(expected);
});

test.each([
  ['You are with us three days a week in the office.', 'remote-with-office-days'],
  ['We meet in our Leeds office at least 2 days a week.', 'remote-with-office-days'],
  ['3 days per week on-site', 'remote-with-office-days'],
  ['Zwei Tage pro Woche im Büro', 'remote-with-office-days'],
  ['Two days a week in the office are optional.', undefined],
  ['You get 30 days of holiday.', undefined],
])('a remote job that says "%s"', (text, code) => {
  const expected = code === undefined ? [] : [code];
  expect(codes({ workplace: 'remote', text })).toEqual(expected);
  expect(codes({ title: 'Welder (Remote)', text })).toEqual(expected);
  expect(codes({ location: 'Remote, UK', text })).toEqual(expected);
  expect(codes({ location: 'Leeds', workplace: 'hybrid', text })).toEqual([]);
});

test('a posting is old after ninety days, and the message names day and age', () => {
  expect(codes({ postedAt: '2030-03-03' })).toEqual([]);
  expect(codes({ postedAt: '2030-03-02' })).toEqual(['posted-long-ago']);
  const [oddity] = oddities({ ...NO_FIELDS, text: '', postedAt: '2030-03-02' }, NOW);
  expect(oddity?.message).toContain('2030-03-02, 91 days ago');
});

test('pay is missed only where the site has a place for it and the text names none', () => {
  expect(codes({ saysPay: false })).toEqual(['no-pay-shown']);
  expect(codes({ saysPay: null })).toEqual([]);
  expect(codes({ saysPay: false, text: 'Pay: £30,000' })).toEqual([]);
  expect(codes({ saysPay: false, text: 'from 2.900 € a month' })).toEqual([]);
});

test.each([
  ['$80,000 - $160,000', ['wide-pay-range']],
  ['$80k–$200k', ['wide-pay-range']],
  ['80-200k', []],
  ['$80-200k a year', ['wide-pay-range']],
  ['€60.000 to €75.000', []],
  ['USD 100000 - 150000', []],
  ['$5 million to $10 million', []],
])('pay of %s', (text, expected) => {
  expect(codes({ text })).toEqual(expected);
});

test('talent pools, unlisted jobs and signs of fraud are named', () => {
  expect(codes({ title: 'Welder – Talent Pool' })).toEqual(['talent-pool']);
  expect(codes({ title: 'Initiativbewerbung' })).toEqual(['talent-pool']);
  expect(codes({ isListed: false })).toEqual(['not-listed']);
  expect(codes({ text: 'A registration fee of $50 is required.' })).toEqual(['signs-of-fraud']);
  expect(codes({ text: 'Interviews are held via Telegram only.' })).toEqual(['signs-of-fraud']);
  expect(codes({ text: 'We pay all training costs. Background checks are required.' })).toEqual([]);
});

test('days, ends of days and places of work are read in the spellings of sites', () => {
  const days = ['2030-01-02', '2030-01-02T23:30:00-05:00', '2030-01-02 10:10:39 UTC', Date.UTC(2030, 0, 2)].map(dayOf);
  expect(new Set(days)).toEqual(new Set(['2030-01-02']));
  expect(['soon', '2030-13-40', '20300-01-02', Number.NaN, 1e300, null, {}].map(dayOf)).toEqual(Array(7).fill(null));
  expect(timeOf('2030-01-02')).toBe(Date.parse('2030-01-02T23:59:59Z'));
  expect([timeOf('2030-01-02T10:00:00Z'), timeOf('never')]).toEqual([Date.parse('2030-01-02T10:00:00Z'), null]);
  const words = ['Remote', 'TELECOMMUTE', 'hybrid', 'On-site', 'ON_SITE', 'unspecified', 3];
  expect(words.map(workplaceOf)).toEqual(['remote', 'remote', 'hybrid', 'office', 'office', null, null]);
});

test('a posting stored before these fields existed is still read', () => {
  const old = {
    url: null,
    source: 'text',
    title: null,
    company: null,
    location: null,
    text: 'x',
    hash: 'h',
    open: true,
  };
  expect(Posting.parse(old)).toEqual(old);
});
