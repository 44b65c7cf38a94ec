import { z } from 'zod';
import { dayOf, NO_FIELDS, timeOf, workplaceOf } from '../job-fields.ts';
import { LABEL, partsOf, type Site, WORD } from './site.ts';
import { oneLine, placesOf, textOfParts } from './site-text.ts';

/** The rest of a job's path: its place and title, made of words with escapes left as they are, never of dots alone. */
const PATH = '(?:/(?!\\.{1,2}(?:/|$))(?:[\\w.,~-]|%[0-9a-f]{2}){1,300}){1,4}';
const LANGUAGE = '(?:/[a-z]{2}-[A-Z]{2})?';

const Answer = z.object({
  jobPostingInfo: z.object({
    title: z.string(),
    jobDescription: z.string(),
    location: z.string().nullish(),
    additionalLocations: z.array(z.string()).nullish(),
    startDate: z.string().nullish(),
    endDate: z.string().nullish(),
    remoteType: z.string().nullish(),
  }),
  hiringOrganization: z.object({ name: z.string().nullish() }).nullish(),
});

/** Workday's own careers pages read their jobs from here; both forms of host. */
export const workday: Site = (link) => {
  const own = partsOf(
    link,
    `(${LABEL})\\.(wd\\d{1,4})\\.myworkdayjobs\\.com`,
    `${LANGUAGE}/(${WORD})/(?:job|details)(${PATH})`,
  );
  const shared = partsOf(
    link,
    '(wd\\d{1,4})\\.myworkdaysite\\.com',
    `${LANGUAGE}/recruiting/(${WORD})/(${WORD})/(?:job|details)(${PATH})`,
  );
  if (own !== null) return request(`${own[1]}.${own[2]}.myworkdayjobs.com`, own[1] ?? '', own[3] ?? '', own[4] ?? '');
  if (shared === null) return null;
  return request(`${shared[1]}.myworkdaysite.com`, shared[2] ?? '', shared[3] ?? '', shared[4] ?? '');
};

const request = (host: string, tenant: string, site: string, path: string) => ({
  site: 'workday',
  url: `https://${host}/wday/cxs/${tenant}/${site}/job${path.replace(/\/apply(?:\/.*)?$/, '')}`,
  isProof: true,
  read: (answer: string) => {
    const { jobPostingInfo: job, hiringOrganization } = Answer.parse(JSON.parse(answer));
    return {
      ...NO_FIELDS,
      title: oneLine(job.title),
      company: oneLine(hiringOrganization?.name)?.replace(/^\d{2,6}[ -]+/, '') ?? null,
      location: placesOf([job.location, ...(job.additionalLocations ?? [])]),
      text: textOfParts([[null, job.jobDescription]]),
      validThrough: timeOf(job.endDate),
      postedAt: dayOf(job.startDate),
      workplace: workplaceOf(job.remoteType),
    };
  },
});
