import { expect, test } from 'vitest';
import { BODY, job, LINKS, read, TEXT, UUID } from './answers.ts';

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
