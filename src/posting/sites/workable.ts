import { z } from 'zod';
import { dayOf, NO_FIELDS, workplaceOf } from '../job-fields.ts';
import { partsOf, type Site, WORD } from './site.ts';
import { companyOf, oneLine, placeOf, placesOf, textOfParts } from './site-text.ts';

const Place = z.object({ city: z.string().nullish(), region: z.string().nullish(), country: z.string().nullish() });
const Job = z.object({
  shortcode: z.string(),
  title: z.string(),
  description: z.string(),
  requirements: z.string().nullish(),
  benefits: z.string().nullish(),
  location: Place.nullish(),
  locations: z.array(Place).nullish(),
  remote: z.boolean().nullish(),
  workplace: z.string().nullish(),
  published: z.string().nullish(),
  state: z.string().nullish(),
});

/** What Workable's own pages read a job from. `/j/CODE` names no account, so that only its page is left. */
export const workable: Site = (link) => {
  const [, account = '', code = ''] =
    partsOf(link, 'apply\\.workable\\.com', `/(${WORD})/j/([0-9A-F]{6,20})(?:/apply)?`) ?? [];
  if (code === '') return null;
  return {
    site: 'workable',
    url: `https://apply.workable.com/api/v2/accounts/${account}/jobs/${code.toUpperCase()}`,
    isProof: true,
    read: (answer) => {
      const job = Job.parse(JSON.parse(answer));
      return job.shortcode.toUpperCase() === code.toUpperCase() ? fieldsOf(job, account) : null;
    },
  };
};

function fieldsOf(job: z.infer<typeof Job>, account: string) {
  const text = textOfParts([
    [null, job.description],
    ['Requirements', job.requirements],
    ['Benefits', job.benefits],
  ]);
  const places = job.locations?.length ? job.locations : [job.location];
  return {
    ...NO_FIELDS,
    title: oneLine(job.title),
    company: companyOf(account, text),
    location: placesOf(places.map((place) => placeOf(place?.city, place?.region, place?.country))),
    text,
    postedAt: dayOf(job.published),
    workplace: workplaceOf(job.workplace?.replace('_', '')) ?? (job.remote === true ? ('remote' as const) : null),
  };
}
