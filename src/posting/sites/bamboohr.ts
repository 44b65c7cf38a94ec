import { z } from 'zod';
import { dayOf, NO_FIELDS } from '../job-fields.ts';
import { LABEL, partsOf, type Site } from './site.ts';
import { companyOf, oneLine, placeOf, textOfParts } from './site-text.ts';

const Opening = z.object({
  jobOpeningName: z.string(),
  jobOpeningStatus: z.string().nullish(),
  description: z.string(),
  datePosted: z.string().nullish(),
  compensation: z.string().nullish(),
  locationType: z.union([z.string(), z.number()]).nullish(),
  location: z
    .object({ city: z.string().nullish(), state: z.string().nullish(), addressCountry: z.string().nullish() })
    .nullish(),
  atsLocation: z
    .object({ city: z.string().nullish(), state: z.string().nullish(), country: z.string().nullish() })
    .nullish(),
});
const Answer = z.object({ result: z.object({ jobOpening: Opening }) });
/** BambooHR's numbers for the place of work. */
const WORKPLACES = new Map([
  ['0', 'office' as const],
  ['1', 'remote' as const],
  ['2', 'hybrid' as const],
]);

/** What BambooHR's own careers pages read a job from. A redirect means that the employer has turned it off. */
export const bamboohr: Site = (link) => {
  const [, tenant = '', id = ''] =
    partsOf(link, `(${LABEL})\\.bamboohr\\.com`, '/(?:careers|jobs)/(?:view\\.php/)?(\\d{1,9})(?:/detail)?') ?? [];
  if (id === '') return null;
  return {
    site: 'bamboohr',
    url: `https://${tenant.toLowerCase()}.bamboohr.com/careers/${id}/detail`,
    isProof: true,
    read: (answer) => {
      const job = Answer.parse(JSON.parse(answer)).result.jobOpening;
      return job.jobOpeningStatus && job.jobOpeningStatus !== 'Open' ? null : fieldsOf(job, tenant);
    },
  };
};

function fieldsOf(job: z.infer<typeof Opening>, tenant: string) {
  const text = textOfParts([[null, job.description]]);
  const { location: at, atsLocation: ats } = job;
  return {
    ...NO_FIELDS,
    title: oneLine(job.jobOpeningName),
    company: companyOf(tenant, text),
    location: placeOf(at?.city, at?.state, at?.addressCountry) ?? placeOf(ats?.city, ats?.state, ats?.country),
    text,
    postedAt: dayOf(job.datePosted),
    workplace: WORKPLACES.get(String(job.locationType ?? '')) ?? null,
    saysPay: job.compensation === undefined ? null : Boolean(job.compensation),
  };
}
