import { randomBytes } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Person } from '../chat/platform.ts';
import { DUE_WITHIN_MS, type Filter, type Job, STATES, type State, type Tracked } from '../jobs/job.ts';
import { canonicalLink } from '../posting/link.ts';
import { columnsOf, type JobRow, jobOf } from './job-row.ts';
import { latestFits } from './latest-fits.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

/** What is known of a job when it is saved. */
export type NewJob = Pick<Job, 'title' | 'company' | 'link' | 'postingHash'>;

/** Which of a person's jobs: at most `most`, after the first `after`. */
export interface Page {
  readonly filter: Filter | undefined;
  readonly after: number;
  readonly most: number;
}

/** Jobs by state, and those whose next step is due. */
export type Counts = Readonly<Record<Filter, number>>;

/** Jobs of one person at most: more than anybody applies for, and a list and its export stay quick. */
export const MOST_JOBS = 1_000;

/** Unguessable, and short: it stands in the buttons of a card. */
const newJobId = (): string => randomBytes(16).toString('base64url');

/** The jobs that people keep track of. Everything is asked for by its owner; for somebody else it is not there. */
export const jobs = (db: Kysely<Schema>, seal: Seal) => {
  const fits = latestFits(db, seal);
  const tracked = async (rows: readonly JobRow[], person: Person): Promise<Tracked[]> => {
    const all = rows.map((row) => jobOf(row, seal));
    const latest = await fits(all, person);
    return all.map((job) => ({ job, latest: latest.get(job.id) ?? null }));
  };
  return {
    /** The job, new or the one that the person has already for this posting or link; 'full' when they have too many. */
    save: (person: Person, given: NewJob): Promise<Job | 'full'> =>
      db.transaction().execute(async (tx) => {
        // Two presses at one moment are to find one job.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`jobs ${person.platform} ${person.id}`}, 0))`.execute(
          tx,
        );
        const mine = (await of(tx, person).selectAll().execute()).map((row) => jobOf(row, seal));
        const there = mine.find((job) => isSame(job, given));
        if (there) return rewrite(tx, { ...there, postingHash: given.postingHash ?? there.postingHash });
        return mine.length < MOST_JOBS ? insert(tx, person, given) : 'full';
      }),

    async get(id: string, person: Person): Promise<Tracked | undefined> {
      const row = await of(db, person).selectAll().where('id', '=', id).executeTakeFirst();
      return row && (await tracked([row], person))[0];
    },

    /** Changes the person's job, one change after the other. Undefined when there is none. */
    change: (id: string, person: Person, how: (job: Job) => Job): Promise<{ before: Job; after: Job } | undefined> =>
      db.transaction().execute(async (tx) => {
        const row = await of(tx, person).selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
        if (!row) return undefined;
        const before = jobOf(row, seal);
        return { before, after: await rewrite(tx, how(before)) };
      }),

    /** The job that was removed; undefined when there was none. */
    async remove(id: string, { platform, id: owner }: Person): Promise<Job | undefined> {
      const row = await db
        .deleteFrom('jobs')
        .where('platform', '=', platform)
        .where('person', '=', owner)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return row && jobOf(row, seal);
    },

    /** Newest activity first; those that are due by their time. */
    async list(person: Person, { filter, after, most }: Page, now = new Date()): Promise<Tracked[]> {
      const all = of(db, person).selectAll().offset(after).limit(most);
      const some =
        filter === 'due'
          ? all.where('due_at', '<=', dueBy(now)).orderBy('due_at')
          : (filter === undefined ? all : all.where('state', '=', filter)).orderBy('touched_at', 'desc');
      return tracked(await some.orderBy('id').execute(), person);
    },

    async counts(person: Person, now = new Date()): Promise<Counts> {
      const rows = await of(db, person)
        .select(['state', (eb) => eb.fn.countAll<string>().as('all')])
        .select((eb) => eb.fn.countAll<string>().filterWhere('due_at', '<=', dueBy(now)).as('due'))
        .groupBy('state')
        .execute();
      const inState = (state: State) => Number(rows.find((row) => row.state === state)?.all ?? 0);
      const states = Object.fromEntries(STATES.map((state) => [state, inState(state)])) as Record<State, number>;
      return { ...states, due: rows.reduce((sum, { due }) => sum + Number(due), 0) };
    },

    /** All of a person's jobs, newest activity first. */
    async all(person: Person): Promise<Tracked[]> {
      return tracked(await of(db, person).selectAll().orderBy('touched_at', 'desc').orderBy('id').execute(), person);
    },
  };

  async function insert(tx: Transaction<Schema>, { platform, id: person }: Person, given: NewJob): Promise<Job> {
    const now = new Date();
    const job: Job = { ...given, id: newJobId(), state: 'saved', notes: [], next: null, savedAt: now, touchedAt: now };
    await tx
      .insertInto('jobs')
      .values({ ...columnsOf(job, seal), id: job.id, platform, person, created_at: now })
      .execute();
    return job;
  }

  async function rewrite(tx: Transaction<Schema>, job: Job): Promise<Job> {
    await tx.updateTable('jobs').set(columnsOf(job, seal)).where('id', '=', job.id).execute();
    return job;
  }
};

const of = (db: Kysely<Schema>, { platform, id }: Person) =>
  db.selectFrom('jobs').where('platform', '=', platform).where('person', '=', id);

const dueBy = (now: Date): Date => new Date(now.getTime() + DUE_WITHIN_MS);

/** One posting is one job, and so is one link; a title alone can be many. */
function isSame(job: Job, { postingHash, link }: NewJob): boolean {
  if (postingHash !== null && job.postingHash === postingHash) return true;
  return link !== null && job.link !== null && canonicalLink(job.link) === canonicalLink(link);
}
