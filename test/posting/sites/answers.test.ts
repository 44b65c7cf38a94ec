import { expect, test } from 'vitest';
import { readAnswer } from '../../../src/posting/read-site.ts';
import { siteRequest } from '../../../src/posting/sites/sites.ts';

const UUID = '0a1b2c3d-1111-2222-3333-0123456789ab';
const BODY = '<p>We bake at Harbour Bakery.</p><ul><li>Laminate dough</li></ul>';
const TEXT = 'We bake at Harbour Bakery.\n- Laminate dough';
const LINKS = {
  greenhouse: 'https://boards.greenhouse.io/harbourbakery/jobs/4711',
  lever: `https://jobs.lever.co/harbour-bakery/${UUID}`,
  ashby: `https://jobs.ashbyhq.com/HarbourBakery/${UUID}`,
  workday: 'https://harbour.wd5.myworkdayjobs.com/External/job/Leeds/Chef_R4711',
  workable: 'https://apply.workable.com/harbourbakery/j/0A1B2C3D4E',
  recruitee: 'https://harbour.recruitee.com/o/pastry-chef',
  bamboohr: 'https://harbourbakery.bamboohr.com/careers/47',
  personio: 'https://harbourbakery.jobs.personio.de/job/4711',
  pinpoint: 'https://harbourbakery.pinpointhq.com/postings/4711',
  rippling: `https://ats.rippling.com/harbourbakery/jobs/${UUID}`,
  oracle: 'https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/4711',
  eightfold: 'https://harbourbakery.eightfold.ai/careers/job/4711',
} as const;
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const read = (site: keyof typeof LINKS, answer: unknown) => {
  const request = siteRequest(LINKS[site]);
  return request && readAnswer(request, typeof answer === 'string' ? answer : JSON.stringify(answer));
};
const job = {
  title: 'Pastry Chef',
  company: 'Harbour Bakery',
  location: 'Leeds',
  text: TEXT,
  validThrough: null,
  postedAt: '2030-01-02',
  workplace: null,
  saysPay: null,
  isListed: null,
};

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

test('BambooHR: an opening that is not open is gone', () => {
  const jobOpening = {
    jobOpeningName: 'Pastry Chef',
    jobOpeningStatus: 'Open',
    description: BODY,
    datePosted: '2030-01-02',
    compensation: null,
    locationType: '2',
    location: { city: 'Leeds', state: null, addressCountry: 'United Kingdom' },
  };
  const expected = { ...job, location: 'Leeds, United Kingdom', workplace: 'hybrid', saysPay: false };
  expect(read('bamboohr', { result: { jobOpening } })).toEqual(expected);
  expect(read('bamboohr', { result: { jobOpening: { ...jobOpening, jobOpeningStatus: 'Closed' } } })).toBe(null);
});

test('Personio: the position is cut out of the feed, entities of its own are never resolved', () => {
  const position = (id: string, name: string) =>
    `<position><id>${id}</id><subcompany>Harbour Bakery</subcompany><office>Leeds</office><additionalOffices><office>York</office></additionalOffices><name>${name}</name><jobDescriptions><jobDescription><name>Your day</name><value><![CDATA[${BODY}]]></value></jobDescription></jobDescriptions><createdAt>2030-01-02T08:00:00+00:00</createdAt></position>`;
  const feed = (name: string) =>
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><workzag-jobs>${position('1', 'Baker')}${position('4711', name)}</workzag-jobs>`;
  expect(read('personio', feed('Pastry &amp; Cake Chef'))).toEqual({
    ...job,
    title: 'Pastry & Cake Chef',
    location: 'Leeds; York',
    text: `Your day\n${TEXT}`,
  });
  expect(read('personio', feed('&xxe;'))).toMatchObject({ title: '&xxe;' });
  expect(read('personio', feed('x').replace('4711', '4712'))).toBe(null);
});

test('Pinpoint: the posting whose path ends in the link’s', () => {
  const answer = {
    data: [
      {
        title: 'Pastry Chef',
        path: '/en/postings/4711',
        description: BODY,
        key_responsibilities: '<ul><li>Bake</li></ul>',
        skills_knowledge_expertise_header: 'What you bring',
        skills_knowledge_expertise: '<p>Patience</p>',
        workplace_type: 'onsite',
        compensation_visible: true,
        compensation: '£30,000',
        deadline_at: '2030-03-01T00:00:00Z',
        location: { name: 'Leeds' },
      },
    ],
  };
  expect(read('pinpoint', answer)).toEqual({
    ...job,
    text: `${TEXT}\n\nKey responsibilities\n- Bake\n\nWhat you bring\nPatience`,
    postedAt: null,
    workplace: 'office',
    saysPay: true,
    validThrough: Date.parse('2030-03-01T00:00:00Z'),
  });
});

test('Rippling, Oracle and Eightfold', () => {
  const rippling = {
    uuid: UUID,
    name: 'Pastry Chef',
    description: { company: null, role: BODY },
    workLocations: ['Leeds'],
    createdOn: '2030-01-02T00:00:00Z',
  };
  expect(read('rippling', rippling)).toEqual(job);
  const oracle = {
    Id: '4711',
    Title: 'Pastry Chef',
    ExternalDescriptionStr: BODY,
    PrimaryLocation: 'Leeds',
    WorkplaceType: 'Hybrid',
    ExternalPostedStartDate: '2030-01-02T00:00:00+00:00',
  };
  expect(read('oracle', { items: [oracle] })).toEqual({ ...job, company: null, workplace: 'hybrid' });
  const eightfold = {
    id: 4711,
    name: 'Pastry Chef',
    job_description: BODY,
    location: 'Leeds',
    t_create: Date.UTC(2030, 0, 2) / 1000,
  };
  expect(read('eightfold', eightfold)).toEqual(job);
});

test.each(Object.keys(LINKS) as (keyof typeof LINKS)[])('an answer of another shape tells %s nothing', (site) => {
  for (const answer of ['', '<html>', '{}', '[1]', '{"jobs":7}', '{"title":"Baker"}', 'null'])
    expect(read(site, answer)).toBe('strange');
});
