import type { Person } from './chat/platform.ts';
import { Problem } from './chat/problem.ts';
import type { Tracked } from './jobs/job.ts';
import { canonicalLink, linkIn } from './posting/link.ts';
import { MOST_JOBS, type NewJob } from './store/jobs.ts';
import { jobNotYours } from './store/own-job.ts';
import type { Store } from './store/store.ts';

/** Longer than a title and a link together (characters): more is a posting. */
const MOST_WORDS = 2_500;
const MOST_TITLE = 200;

/** What a person typed to save a job: the first link in it, and the words around it as the title. Throws `job-too-long`. */
export function jobIn(text: string): Pick<NewJob, 'title' | 'link'> {
  if (text.length > MOST_WORDS) throw tooLong();
  const words = text.split(/\s+/).filter((word) => word !== '');
  const place = words.findIndex((word) => webLinkIn(word) !== null);
  const link = place < 0 ? null : webLinkIn(words[place] ?? '');
  const title = words.filter((_, index) => index !== place).join(' ');
  if (title.length > MOST_TITLE) throw tooLong();
  return { title: title || null, link };
}

function webLinkIn(word: string): string | null {
  const link = linkIn(word);
  return link !== null && /^https?:$/.test(URL.parse(link)?.protocol ?? '') ? link : null;
}

/** Saves what a person typed as a job of theirs; a posting that was read here before has told its title. Throws `too-many-jobs`. */
export async function saveJob(store: Store, person: Person, text: string): Promise<Tracked> {
  const { title, link } = jobIn(text);
  const known =
    link === null || title !== null ? undefined : await store.postings.get(canonicalLink(link), new Date(0));
  return save(store, person, {
    title: title ?? known?.title ?? null,
    company: known?.company ?? null,
    link,
    postingHash: null,
  });
}

/** Saves a job, or finds it where the person has it. Throws `too-many-jobs`. */
export async function save({ jobs }: Pick<Store, 'jobs'>, person: Person, given: NewJob): Promise<Tracked> {
  const job = await jobs.save(person, given);
  if (job === 'full') throw tooMany();
  const tracked = await jobs.get(job.id, person);
  // Removed by another press of theirs in the meantime.
  if (!tracked) throw jobNotYours();
  return tracked;
}

const tooLong = () =>
  new Problem(
    {
      code: 'job-too-long',
      title: 'This is too long for a job',
      detail: `A job is saved by its link, by a title of up to ${MOST_TITLE} characters, or by both.`,
      next: 'Give the link of the posting. To compare its text with your resume, use /evaluate.',
    },
    'link',
  );

const tooMany = () =>
  new Problem({
    code: 'too-many-jobs',
    title: 'You keep too many jobs',
    detail: `There is room for ${MOST_JOBS.toLocaleString('en')} jobs, and all of it is taken.`,
    next: 'Export your jobs with /jobs, and remove those that are closed.',
  });
