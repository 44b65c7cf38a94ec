import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageLink, siteRequest } from '../../../src/posting/sites/sites.ts';

const UUID = '0a1b2c3d-1111-2222-3333-0123456789ab';
const GREENHOUSE = 'https://boards-api.greenhouse.io/v1/boards/harbour/jobs/4711?pay_transparency=true';
const LEVER = `https://api.lever.co/v0/postings/harbour/${UUID}?mode=json`;
const ORACLE =
  'https://abcd.fa.us2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=ById%3BId%3D%224711%22%2CsiteNumber%3DCX_1';

test.each([
  ['https://boards.greenhouse.io/harbour/jobs/4711', 'greenhouse', GREENHOUSE],
  ['https://job-boards.greenhouse.io/harbour/jobs/4711?gh_src=abc#app', 'greenhouse', GREENHOUSE],
  ['https://job-boards.eu.greenhouse.io/Harbour/jobs/4711/', 'greenhouse', GREENHOUSE],
  ['https://boards.greenhouse.io/embed/job_app?for=harbour&token=4711', 'greenhouse', GREENHOUSE],
  ['https://www.harbour.com/careers/opening?gh_jid=4711', 'greenhouse', GREENHOUSE],
  ['https://jobs.harbour.co.uk/?gh_jid=4711', 'greenhouse', GREENHOUSE],
  [`https://jobs.lever.co/harbour/${UUID}`, 'lever', LEVER],
  [`https://jobs.lever.co/harbour/${UUID.toUpperCase()}/apply?lever-source=x`, 'lever', LEVER],
  [`https://jobs.eu.lever.co/harbour/${UUID}`, 'lever', LEVER.replace('api.', 'api.eu.')],
  [
    `https://jobs.ashbyhq.com/Harbour%20Bakery/${UUID}/application`,
    'ashby',
    'https://api.ashbyhq.com/posting-api/job-board/Harbour%20Bakery?includeCompensation=true',
  ],
  [
    'https://harbour.wd5.myworkdayjobs.com/en-US/External/job/Leeds---UK/Pastry-Chef_R-4711/apply/autofill',
    'workday',
    'https://harbour.wd5.myworkdayjobs.com/wday/cxs/harbour/External/job/Leeds---UK/Pastry-Chef_R-4711',
  ],
  [
    'https://wd3.myworkdaysite.com/en-US/recruiting/harbour/External/job/Leeds/Chef_R4711',
    'workday',
    'https://wd3.myworkdaysite.com/wday/cxs/harbour/External/job/Leeds/Chef_R4711',
  ],
  [
    'https://apply.workable.com/harbour-bakery/j/0A1B2C3D4E/',
    'workable',
    'https://apply.workable.com/api/v2/accounts/harbour-bakery/jobs/0A1B2C3D4E',
  ],
  ['https://harbour.recruitee.com/o/pastry-chef', 'recruitee', 'https://harbour.recruitee.com/api/offers/pastry-chef'],
  ['https://harbour.bamboohr.com/careers/47', 'bamboohr', 'https://harbour.bamboohr.com/careers/47/detail'],
  [
    'https://harbour.jobs.personio.de/job/4711?language=de&display=de',
    'personio',
    'https://harbour.jobs.personio.de/xml?language=de',
  ],
  ['https://harbour.jobs.personio.com/job/4711', 'personio', 'https://harbour.jobs.personio.com/xml?language=en'],
  ['https://harbour.pinpointhq.com/en/postings/post-001', 'pinpoint', 'https://harbour.pinpointhq.com/postings.json'],
  [
    `https://ats.rippling.com/en-GB/harbour/jobs/${UUID}`,
    'rippling',
    `https://api.rippling.com/platform/api/ats/v1/board/harbour/jobs/${UUID}`,
  ],
  ['https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/4711/', 'oracle', ORACLE],
  [
    'https://harbour.eightfold.ai/careers/job/1099555326551?domain=harbour.example',
    'eightfold',
    'https://harbour.eightfold.ai/api/apply/v2/jobs/1099555326551?domain=harbour.example',
  ],
  [
    'https://harbour.eightfold.ai/careers?pid=1099555326551',
    'eightfold',
    'https://harbour.eightfold.ai/api/apply/v2/jobs/1099555326551?domain=harbour.com',
  ],
])('%s is asked of %s', (link, site, url) => {
  const request = siteRequest(link);
  expect([request?.site, request?.url]).toEqual([site, url]);
});

test.each([
  'https://boards.greenhouse.io/harbour',
  'https://boards.greenhouse.io/har%2Fbour/jobs/4711',
  'https://boards.greenhouse.io.evil.example/harbour/jobs/4711',
  'https://jobs.lever.co/harbour',
  'https://jobs.lever.co/../jobs/x',
  `https://jobs.ashbyhq.com/..%2F..%2Fadmin/${UUID}`,
  `https://jobs.ashbyhq.com/%ff/${UUID}`,
  'https://harbour.wd5.myworkdayjobs.com/External',
  'https://harbour.wd5.myworkdayjobs.com.evil.example/External/job/Leeds/Chef_R4711',
  'https://harbour.wd5.myworkdayjobs.com/External/job/%2e%2e/x',
  'https://apply.workable.com/j/0A1B2C3D4E',
  'https://a.b.recruitee.com/o/pastry-chef',
  'https://harbour.bamboohr.com/careers',
  'https://evil.example/harbour.jobs.personio.de/job/4711',
  'https://careers.smartrecruiters.com/Harbour/743999671674844-pastry-chef',
  'https://harbour.teamtailor.com/jobs/4711-pastry-chef',
  'https://www.harbour.com/careers/opening?gh_jid=../4711',
  'ftp://jobs.lever.co/harbour',
  'no link',
])('%s is asked of no interface', (link) => {
  expect(siteRequest(link)).toBe(null);
});

test('whatever a link holds, the request goes to an interface’s own host and path', () => {
  const hosts = fc.constantFrom(
    'boards.greenhouse.io',
    'jobs.lever.co',
    'jobs.ashbyhq.com',
    'a.wd5.myworkdayjobs.com',
    'apply.workable.com',
    'a.recruitee.com',
    'a.eightfold.ai',
    'evil.example',
  );
  const word = fc.oneof(
    fc.constantFrom('jobs', 'job', 'o', 'j', 'careers', UUID, '4711', '..', '%2e%2e', '%2f', '@', '0A1B2C3D'),
    fc.string(),
  );
  const own =
    /^https:\/\/(?:boards-api\.greenhouse\.io\/v1\/boards\/[\w-]+\/jobs\/\d+|api\.lever\.co\/v0\/postings\/[\w-]+\/[\da-f-]+|api\.ashbyhq\.com\/posting-api\/job-board\/[^/]+|a\.wd5\.myworkdayjobs\.com\/wday\/cxs\/a\/[^?#]+|apply\.workable\.com\/api\/v2\/accounts\/[\w-]+\/jobs\/[\dA-F]+|a\.recruitee\.com\/api\/offers\/[\w-]+|a\.eightfold\.ai\/api\/apply\/v2\/jobs\/\d+)(?:\?[\w=&.]+)?$/;
  fc.assert(
    fc.property(hosts, fc.array(word, { maxLength: 5 }), (host, words) => {
      const request = siteRequest(`https://${host}/${words.join('/')}`);
      if (request === null) return;
      expect(URL.parse(request.url)?.href).toBe(request.url);
      expect(request.url).toMatch(own);
    }),
    { numRuns: 2_000 },
  );
});

test('iCIMS is opened by the frame inside of its page, others as they are', () => {
  expect(pageLink('https://careers-harbour.icims.com/jobs/4711/chef/job?mode=view')).toBe(
    'https://careers-harbour.icims.com/jobs/4711/chef/job?mode=view&in_iframe=1',
  );
  for (const link of ['https://careers-harbour.icims.com/jobs/search', 'https://icims.com.evil.example/jobs/1/a/job'])
    expect(pageLink(link)).toBe(link);
});
