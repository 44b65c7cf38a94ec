import { expect, test } from 'vitest';
import { BODY, escaped, job, read, TEXT, UUID } from './answers.ts';

test('Greenhouse: content escaped twice, pay and deadline from fields of their own', () => {
  const answer = {
    id: 4711,
    title: ' Pastry Chef ',
    content: escaped(BODY),
    company_name: 'Harbour Bakery ',
    location: { name: 'Leeds' },
    first_published: '2030-01-02T11:55:32-04:00',
    application_deadline: '2030-03-01T00:00:00Z',
    pay_input_ranges: [],
  };
  const expected = { ...job, saysPay: false, validThrough: Date.parse('2030-03-01T00:00:00Z') };
  expect(read('greenhouse', answer)).toEqual(expected);
  expect(read('greenhouse', { jobs: [{ ...answer, id: 1 }, answer] })).toEqual(expected);
  expect(read('greenhouse', { jobs: [{ ...answer, id: 1 }] })).toBe(null);
});

test('Lever: lists under their headings, the employer as the text writes it', () => {
  const answer = {
    id: UUID,
    text: 'Pastry Chef',
    description: BODY,
    lists: [{ text: 'What you bring', content: '<li>Patience</li>' }],
    additional: '<p>Bread for all.</p>',
    categories: { location: 'Leeds', allLocations: ['Leeds', 'York'] },
    createdAt: Date.UTC(2030, 0, 2),
    workplaceType: 'hybrid',
    salaryRange: { min: 1, max: 2 },
  };
  const text = `${TEXT}\n\nWhat you bring\n- Patience\n\nBread for all.`;
  const expected = { ...job, text, location: 'Leeds; York', workplace: 'hybrid', saysPay: true };
  expect(read('lever', answer)).toEqual(expected);
  expect(read('lever', [answer])).toEqual(expected);
});

test('Ashby: the one job of the board, whatever shape the others have', () => {
  const answer = {
    id: UUID,
    title: 'Pastry Chef',
    location: 'Leeds',
    secondaryLocations: [{ location: 'York' }],
    publishedAt: '2030-01-02T22:43:56.531+00:00',
    isListed: false,
    isRemote: true,
    descriptionHtml: BODY,
    compensation: { compensationTierSummary: null },
  };
  const expected = { ...job, location: 'Leeds; York', workplace: 'remote', isListed: false, saysPay: false };
  expect(read('ashby', { jobs: [{ id: 7 }, null, answer] })).toEqual(expected);
  expect(read('ashby', { jobs: [{ id: 7 }] })).toBe(null);
});

test('Workday: the employer without its number, all places', () => {
  const answer = {
    jobPostingInfo: {
      title: 'Pastry Chef',
      jobDescription: BODY,
      location: 'Leeds',
      additionalLocations: ['York'],
      startDate: '2030-01-02',
      endDate: '2030-03-01',
      remoteType: 'Remote',
    },
    hiringOrganization: { name: '0042 Harbour Bakery' },
  };
  expect(read('workday', answer)).toEqual({
    ...job,
    location: 'Leeds; York',
    workplace: 'remote',
    validThrough: Date.parse('2030-03-01T23:59:59Z'),
  });
});

test('Workable: three parts, each under its heading', () => {
  const answer = {
    shortcode: '0A1B2C3D4E',
    title: 'Pastry Chef',
    description: BODY,
    requirements: '<ul><li>Patience</li></ul>',
    benefits: '<p>Bread</p>',
    locations: [{ city: 'Leeds', region: 'England', country: 'United Kingdom' }],
    workplace: 'on_site',
    published: '2030-01-02T00:00:00.000Z',
  };
  const text = `${TEXT}\n\nRequirements\n- Patience\n\nBenefits\nBread`;
  expect(read('workable', answer)).toEqual({
    ...job,
    text,
    location: 'Leeds, England, United Kingdom',
    workplace: 'office',
  });
  expect(read('workable', { ...answer, shortcode: 'FFFFFFFFFF' })).toBe(null);
});

test('Recruitee: one offer or a list of them', () => {
  const offer = {
    slug: 'pastry-chef',
    title: 'Pastry Chef',
    description: BODY,
    requirements: '<ul><li>Patience</li></ul>',
    company_name: 'Harbour Bakery',
    locations: [{ city: 'Leeds', country: 'United Kingdom' }],
    hybrid: false,
    remote: true,
    published_at: '2030-01-02 10:10:39 UTC',
    close_at: null,
    salary: { min: null, max: null },
  };
  const expected = {
    ...job,
    text: `${TEXT}\n\nRequirements\n- Patience`,
    location: 'Leeds, United Kingdom',
    workplace: 'remote',
    saysPay: false,
  };
  expect([read('recruitee', { offer }), read('recruitee', { offers: [offer] })]).toEqual([expected, expected]);
  expect(read('recruitee', { offers: [] })).toBe(null);
});
