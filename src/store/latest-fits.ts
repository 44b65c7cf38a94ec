import { type Kysely, sql } from 'kysely';
import type { Person } from '../chat/platform.ts';
import type { Job, LatestFit } from '../jobs/job.ts';
import { canonicalLink } from '../posting/link.ts';
import { evaluations } from './evaluations.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

type Wanted = Pick<Job, 'id' | 'postingHash' | 'link'>;

/**
 * By job, what the person's latest evaluation of its posting says: of the posting that it was saved with, and of what its link led to
 * when it was last read. Asked anew each time, so that a job shows what is true.
 */
export const latestFits =
  (db: Kysely<Schema>, seal: Seal) =>
  async (jobs: readonly Wanted[], person: Person): Promise<ReadonlyMap<string, LatestFit>> => {
    const byLink = await hashesOf(db, jobs.flatMap(linkOf));
    const hashesBy = (job: Wanted) => [job.postingHash, ...linkOf(job).map((link) => byLink.get(link))];
    const hashes = new Set(jobs.flatMap(hashesBy).filter((hash) => typeof hash === 'string'));
    const kept = await evaluations(db, seal).latestOf(person, [...hashes]);
    return new Map(
      jobs.flatMap((job): [string, LatestFit][] => {
        const own = hashesBy(job);
        const [latest] = kept.filter(({ evaluation }) => own.includes(evaluation.posting.hash)).toSorted(newestFirst);
        if (!latest) return [];
        const {
          id: evaluation,
          at,
          evaluation: { fit },
        } = latest;
        return [[job.id, { evaluation, at, score: fit.score, band: fit.band }]];
      }),
    );
  };

const linkOf = ({ link }: Wanted): string[] => (link === null ? [] : [canonicalLink(link)]);

const newestFirst = (one: { at: Date }, other: { at: Date }): number => other.at.getTime() - one.at.getTime();

async function hashesOf(db: Kysely<Schema>, links: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (links.length === 0) return new Map();
  const rows = await db
    .selectFrom('postings')
    .select(['link', sql<string>`body ->> 'hash'`.as('hash')])
    .where('link', 'in', [...links])
    .execute();
  return new Map(rows.map(({ link, hash }) => [link, hash]));
}
