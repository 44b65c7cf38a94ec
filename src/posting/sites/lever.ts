import { z } from 'zod';
import { dayOf, NO_FIELDS, workplaceOf } from '../job-fields.ts';
import { partsOf, type Site, UUID, WORD } from './site.ts';
import { companyOf, oneLine, placesOf, textOfParts } from './site-text.ts';

const Job = z.object({
  id: z.string(),
  text: z.string(),
  description: z.string().nullish(),
  lists: z.array(z.object({ text: z.string().nullish(), content: z.string().nullish() })).nullish(),
  additional: z.string().nullish(),
  categories: z.object({ location: z.string().nullish(), allLocations: z.array(z.string()).nullish() }).nullish(),
  createdAt: z.number().nullish(),
  workplaceType: z.string().nullish(),
  salaryRange: z.unknown().optional(),
  salaryDescription: z.string().nullish(),
});
const Answer = z.union([Job, z.array(Job)]);

/** Lever's Postings API (documented and public). Confidential postings are not in it: "not found" proves nothing. */
export const lever: Site = (link) => {
  const [, eu = '', board = '', id = ''] =
    partsOf(link, 'jobs(\\.eu)?\\.lever\\.co', `/(${WORD})/(${UUID})(?:/apply)?`) ?? [];
  if (id === '') return null;
  return {
    site: 'lever',
    url: `https://api${eu.toLowerCase()}.lever.co/v0/postings/${board}/${id.toLowerCase()}?mode=json`,
    isProof: false,
    read: (answer) => {
      const given = Answer.parse(JSON.parse(answer));
      const job = (Array.isArray(given) ? given : [given]).find((one) => one.id === id.toLowerCase());
      return job === undefined ? null : fieldsOf(job, board);
    },
  };
};

function fieldsOf(job: z.infer<typeof Job>, board: string) {
  const lists = (job.lists ?? []).map(({ text, content }) => [text, `<ul>${content ?? ''}</ul>`] as const);
  const text = textOfParts([[null, job.description], ...lists, [null, job.additional], [null, job.salaryDescription]]);
  const places = job.categories?.allLocations?.length ? job.categories.allLocations : [job.categories?.location];
  return {
    ...NO_FIELDS,
    title: oneLine(job.text),
    company: companyOf(board, text),
    location: placesOf(places),
    text,
    postedAt: dayOf(job.createdAt),
    workplace: workplaceOf(job.workplaceType),
    saysPay: job.salaryRange != null ? true : null,
  };
}
