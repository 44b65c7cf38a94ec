import { z } from 'zod';
import { dayOf, NO_FIELDS, workplaceOf } from '../job-fields.ts';
import { partsOf, type Site, UUID } from './site.ts';
import { companyOf, oneLine, placesOf, textOfParts } from './site-text.ts';

/** The whole board comes in one answer: up to about 800 jobs, several megabytes. */
const LIMITS = { bytes: 10_000_000, body: 18_000, total: 20_000 };
/** Boards are named freely: blanks and dots too. They are escaped anew. */
const BOARD = '[^/?#]{1,100}';

const Pay = z.object({
  compensationTierSummary: z.string().nullish(),
  scrapeableCompensationSalarySummary: z.string().nullish(),
});
const Job = z.object({
  id: z.string(),
  title: z.string(),
  location: z.string().nullish(),
  secondaryLocations: z.array(z.object({ location: z.string().nullish() })).nullish(),
  publishedAt: z.string().nullish(),
  isListed: z.boolean().nullish(),
  isRemote: z.boolean().nullish(),
  workplaceType: z.string().nullish(),
  descriptionHtml: z.string().nullish(),
  compensation: Pay.nullish(),
});
/** Only the one job is checked: another one of a strange shape must not spoil the board. */
const Board = z.object({ jobs: z.array(z.unknown()) });

/** Ashby's public job board interface. A job that is unlisted is still open to whoever has the link. */
export const ashby: Site = (link) => {
  const [, board = '', id = ''] = partsOf(link, 'jobs\\.ashbyhq\\.com', `/(${BOARD})/(${UUID})(?:/application)?`) ?? [];
  const name = plainName(board);
  if (name === null) return null;
  return {
    site: 'ashby',
    url: `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(name)}?includeCompensation=true`,
    isProof: false,
    limits: LIMITS,
    read: (answer) => {
      const isIt = (one: unknown): boolean => z.object({ id: z.literal(id.toLowerCase()) }).safeParse(one).success;
      const found = Board.parse(JSON.parse(answer)).jobs.find(isIt);
      return found === undefined ? null : fieldsOf(Job.parse(found), name);
    },
  };
};

/** The board's name unescaped, if it is one that can only be a name. */
function plainName(board: string): string | null {
  try {
    const name = decodeURIComponent(board);
    return /^[\p{L}\p{N}][\p{L}\p{N} ._&'-]{0,99}$/u.test(name) && !name.includes('..') ? name : null;
  } catch {
    return null;
  }
}

function fieldsOf(job: z.infer<typeof Job>, board: string) {
  const text = textOfParts([[null, job.descriptionHtml]]);
  const pay = job.compensation;
  return {
    ...NO_FIELDS,
    title: oneLine(job.title),
    company: companyOf(board, text),
    location: placesOf([job.location, ...(job.secondaryLocations ?? []).map(({ location }) => location)]),
    text,
    postedAt: dayOf(job.publishedAt),
    workplace: workplaceOf(job.workplaceType) ?? (job.isRemote === true ? ('remote' as const) : null),
    isListed: job.isListed ?? null,
    saysPay: pay == null ? null : (pay.compensationTierSummary ?? pay.scrapeableCompensationSalarySummary ?? '') !== '',
  };
}
