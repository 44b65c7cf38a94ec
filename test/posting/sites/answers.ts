import { readAnswer } from '../../../src/posting/read-site.ts';
import { siteRequest } from '../../../src/posting/sites/sites.ts';

export const UUID = '0a1b2c3d-1111-2222-3333-0123456789ab';
/** A job's text as sites hold it, and as it is read. */
export const BODY = '<p>We bake at Harbour Bakery.</p><ul><li>Laminate dough</li></ul>';
export const TEXT = 'We bake at Harbour Bakery.\n- Laminate dough';
export const LINKS = {
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
export const escaped = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** What the reader of a site makes of an answer to the link above. */
export const read = (site: keyof typeof LINKS, answer: unknown) => {
  const request = siteRequest(LINKS[site]);
  return request && readAnswer(request, typeof answer === 'string' ? answer : JSON.stringify(answer));
};
/** What most of the answers say. */
export const job = {
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
