import { z } from 'zod';
import { dayOf, NO_FIELDS, workplaceOf } from '../job-fields.ts';
import { LABEL, partsOf, type Site } from './site.ts';
import { companyOf, oneLine, placesOf, textOfParts } from './site-text.ts';

const SECOND = 1_000;

const Job = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  name: z.string(),
  job_description: z.string(),
  location: z.string().nullish(),
  locations: z.array(z.string()).nullish(),
  t_create: z.number().nullish(),
  work_location_option: z.string().nullish(),
});
const Answer = z.union([Job, z.object({ positions: z.array(Job) })]);

/** What Eightfold's own careers pages read a job from. Employers under names of their own are read by their page's structured data. */
export const eightfold: Site = (link) => {
  const [, tenant = '', id = ''] =
    partsOf(link, `(${LABEL})\\.eightfold\\.ai`, '/careers(?:/job/(\\d{4,20})(?:-[^/]{0,300})?)?') ?? [];
  const number = id || /^\d{4,20}$/.exec(link.searchParams.get('pid') ?? '')?.[0];
  if (tenant === '' || number === undefined) return null;
  const domain =
    /^(?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,20}$/.exec(link.searchParams.get('domain') ?? '')?.[0] ??
    `${tenant.toLowerCase()}.com`;
  return {
    site: 'eightfold',
    url: `https://${tenant.toLowerCase()}.eightfold.ai/api/apply/v2/jobs/${number}?domain=${domain}`,
    isProof: false,
    read: (answer) => {
      const given = Answer.parse(JSON.parse(answer));
      const job = ('positions' in given ? given.positions : [given]).find((one) => one.id === number);
      return job === undefined ? null : fieldsOf(job, tenant);
    },
  };
};

function fieldsOf(job: z.infer<typeof Job>, tenant: string) {
  const text = textOfParts([[null, job.job_description]]);
  return {
    ...NO_FIELDS,
    title: oneLine(job.name),
    company: companyOf(tenant, text),
    location: placesOf(job.locations?.length ? job.locations : [job.location]),
    text,
    postedAt: dayOf((job.t_create ?? Number.NaN) * SECOND),
    workplace: workplaceOf(job.work_location_option),
  };
}
