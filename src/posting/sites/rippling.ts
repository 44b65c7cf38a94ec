import { z } from 'zod';
import { dayOf, NO_FIELDS, workplaceOf } from '../job-fields.ts';
import { partsOf, type Site, UUID, WORD } from './site.ts';
import { companyOf, oneLine, placesOf, textOfParts } from './site-text.ts';

const Place = z.union([z.string(), z.object({ label: z.string().nullish() }).transform(({ label }) => label)]);
const Job = z.object({
  uuid: z.string(),
  name: z.string(),
  description: z.object({ company: z.string().nullish(), role: z.string() }),
  companyName: z.string().nullish(),
  workLocations: z.array(Place).nullish(),
  createdOn: z.string().nullish(),
});

/** Rippling's public job board interface, one job. */
export const rippling: Site = (link) => {
  const [, board = '', id = ''] =
    partsOf(link, 'ats\\.rippling\\.com', `(?:/[a-z]{2}-[a-z]{2})?/(${WORD})/jobs/(${UUID})(?:/apply)?`) ?? [];
  if (id === '') return null;
  return {
    site: 'rippling',
    url: `https://api.rippling.com/platform/api/ats/v1/board/${board}/jobs/${id.toLowerCase()}`,
    isProof: true,
    read: (answer) => {
      const job = Job.parse(JSON.parse(answer));
      return job.uuid === id.toLowerCase() ? fieldsOf(job, board) : null;
    },
  };
};

function fieldsOf(job: z.infer<typeof Job>, board: string) {
  const text = textOfParts([
    [null, job.description.company],
    [null, job.description.role],
  ]);
  return {
    ...NO_FIELDS,
    title: oneLine(job.name),
    company: oneLine(job.companyName) ?? companyOf(board, text),
    location: placesOf(job.workLocations ?? []),
    text,
    postedAt: dayOf(job.createdOn),
    workplace: (job.workLocations ?? []).map(workplaceOf).find((place) => place !== null) ?? null,
  };
}
