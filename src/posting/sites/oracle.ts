import { z } from 'zod';
import { dayOf, NO_FIELDS, timeOf, workplaceOf } from '../job-fields.ts';
import { LABEL, partsOf, type Site } from './site.ts';
import { oneLine, placesOf, textOfParts } from './site-text.ts';

const HOST = `((?:${LABEL})\\.fa(?:\\.[a-z]{2,3}\\d{0,2})?(?:\\.ocs)?\\.oraclecloud\\d{0,2}\\.com)`;
const PATH =
  '/hcmUI/CandidateExperience(?:/[a-z]{2}(?:-[A-Z]{2})?)?/sites/([A-Za-z0-9_-]{1,60})/(?:job|requisitions/preview|jobs/preview)/(\\d{1,15})';

const Job = z.object({
  Id: z.union([z.string(), z.number()]).transform(String),
  Title: z.string(),
  ExternalDescriptionStr: z.string().nullish(),
  ExternalResponsibilitiesStr: z.string().nullish(),
  ExternalQualificationsStr: z.string().nullish(),
  CorporateDescriptionStr: z.string().nullish(),
  PrimaryLocation: z.string().nullish(),
  secondaryLocations: z.array(z.object({ Name: z.string().nullish() })).nullish(),
  WorkplaceType: z.string().nullish(),
  ExternalPostedStartDate: z.string().nullish(),
  ExternalPostedEndDate: z.string().nullish(),
});
const Answer = z.union([z.object({ items: z.array(Job) }), Job]);

/** What Oracle's candidate pages read a job from. The employer is nowhere in it. */
export const oracle: Site = (link) => {
  const [, host = '', site = '', id = ''] = partsOf(link, HOST, PATH) ?? [];
  if (id === '') return null;
  const finder = encodeURIComponent(`ById;Id="${id}",siteNumber=${site}`);
  return {
    site: 'oracle',
    url: `https://${host.toLowerCase()}/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=${finder}`,
    isProof: true,
    read: (answer) => {
      const given = Answer.parse(JSON.parse(answer));
      const job = ('items' in given ? given.items : [given]).find((one) => one.Id === id);
      return job === undefined ? null : fieldsOf(job);
    },
  };
};

const fieldsOf = (job: z.infer<typeof Job>) => ({
  ...NO_FIELDS,
  title: oneLine(job.Title),
  location: placesOf([job.PrimaryLocation, ...(job.secondaryLocations ?? []).map(({ Name }) => Name)]),
  text: textOfParts([
    [null, job.ExternalDescriptionStr],
    ['Responsibilities', job.ExternalResponsibilitiesStr],
    ['Qualifications', job.ExternalQualificationsStr],
    ['About the employer', job.CorporateDescriptionStr],
  ]),
  validThrough: timeOf(job.ExternalPostedEndDate),
  postedAt: dayOf(job.ExternalPostedStartDate),
  workplace: workplaceOf(job.WorkplaceType),
});
