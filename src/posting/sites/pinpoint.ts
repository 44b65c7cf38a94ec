import { z } from 'zod';
import { NO_FIELDS, timeOf, workplaceOf } from '../job-fields.ts';
import { LABEL, partsOf, type Site, WORD } from './site.ts';
import { companyOf, oneLine, textOfParts } from './site-text.ts';

/** The whole board comes in one answer. */
const LIMITS = { bytes: 10_000_000, total: 15_000 };

const Job = z.object({
  title: z.string(),
  path: z.string().nullish(),
  url: z.string().nullish(),
  description: z.string().nullish(),
  key_responsibilities_header: z.string().nullish(),
  key_responsibilities: z.string().nullish(),
  skills_knowledge_expertise_header: z.string().nullish(),
  skills_knowledge_expertise: z.string().nullish(),
  benefits_header: z.string().nullish(),
  benefits: z.string().nullish(),
  workplace_type: z.string().nullish(),
  compensation_visible: z.boolean().nullish(),
  compensation: z.string().nullish(),
  deadline_at: z.string().nullish(),
  location: z.object({ name: z.string().nullish() }).nullish(),
});
const Answer = z.object({ data: z.array(Job) });

/** Pinpoint's public list of a board's jobs, with their whole texts. */
export const pinpoint: Site = (link) => {
  const [, tenant = '', id = ''] =
    partsOf(link, `(${LABEL})\\.pinpointhq\\.com`, `(?:/[a-z]{2}(?:-[a-z]{2})?)?/(?:postings|jobs)/(${WORD})`) ?? [];
  if (id === '') return null;
  return {
    site: 'pinpoint',
    url: `https://${tenant.toLowerCase()}.pinpointhq.com/postings.json`,
    isProof: false,
    limits: LIMITS,
    read: (answer) => {
      const isIt = ({ path, url }: z.infer<typeof Job>): boolean =>
        [path, url].some((place) => place?.split('/').at(-1)?.toLowerCase() === id.toLowerCase());
      const job = Answer.parse(JSON.parse(answer)).data.find(isIt);
      return job === undefined ? null : fieldsOf(job, tenant);
    },
  };
};

function fieldsOf(job: z.infer<typeof Job>, tenant: string) {
  const text = textOfParts([
    [null, job.description],
    [job.key_responsibilities_header ?? 'Key responsibilities', job.key_responsibilities],
    [job.skills_knowledge_expertise_header ?? 'Skills, knowledge and expertise', job.skills_knowledge_expertise],
    [job.benefits_header ?? 'Benefits', job.benefits],
  ]);
  return {
    ...NO_FIELDS,
    title: oneLine(job.title),
    company: companyOf(tenant, text),
    location: oneLine(job.location?.name),
    text,
    validThrough: timeOf(job.deadline_at),
    workplace: workplaceOf(job.workplace_type),
    saysPay: job.compensation_visible == null ? null : job.compensation_visible && Boolean(job.compensation),
  };
}
