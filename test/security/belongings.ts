import { sql } from 'kysely';
import { codeId, newCode } from '../../src/credits/code.ts';
import type { Terms } from '../../src/credits/terms.ts';
import { noted, planned } from '../../src/jobs/job.ts';
import { newRequestId } from '../../src/store/request.ts';
import type { openDesk } from '../support/desk.ts';
import { anEvaluation, aPosting } from '../support/facts.ts';
import type { Somebody } from './pairs.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Nothing is free: what somebody has, they were given. */
export const TERMS: Terms = { free: 0, refill: 'never', spaceBudget: undefined };

export interface Belongings {
  readonly evaluation: string;
  readonly job: string;
  readonly step: string;
  readonly file: string;
  /** A code that was used up. */
  readonly code: string;
}

/** One of everything that can be somebody's; each text of it holds their mark. */
export async function settle({ services: { store } }: Desk, whose: Somebody, mark: string): Promise<Belongings> {
  const { person, place } = whose;
  const now = new Date();
  const file = await store.files.add(person, Buffer.from(mark));
  const evaluation = newRequestId();
  const { text: _text, ...posting } = aPosting({ title: `Baker ${mark}`, company: mark, hash: `hash-${mark}` });
  const [finding] = anEvaluation().findings;
  if (!finding) throw new Error('an evaluation without a finding');
  const quotes = [{ text: mark, section: 'experience', page: 1 }];
  const role = { ...anEvaluation().role, title: `Baker ${mark}`, company: mark };
  await store.evaluations.add(evaluation, person, anEvaluation({ posting, role, findings: [{ ...finding, quotes }] }));
  await store.requests.add({
    id: evaluation,
    kind: 'evaluate',
    person,
    place: { ...place, private: true },
    postings: [{ link: `https://jobs.example.com/${mark}` }],
    resumes: [file],
  });
  await store.resumes.put(person, Buffer.from(`Resume of ${mark}`));
  await store.feedback.put({ evaluation, person, verdict: 'good', why: mark });
  await store.opinions.put({ evaluation, person, said: 90, ours: 85, engine: 'x 1', postingHash: 'h', why: mark });
  await store.openings.note('card', evaluation, person);
  await store.zones.put(person, 'Europe/Berlin');
  const saved = await store.jobs.save(person, {
    title: mark,
    company: mark,
    link: `https://jobs.example.com/${mark}`,
    postingHash: null,
  });
  if (saved === 'full') throw new Error('no room for a job');
  const step = `step-${newRequestId()}`;
  await store.jobs.change(saved.id, person, (job) =>
    planned(noted(job, mark, now), { id: step, what: mark, at: new Date(now.getTime() + 86_400_000) }, now),
  );
  const code = newCode();
  await store.codes.add({ id: codeId(code), credits: 5, uses: 1, expiresAt: null });
  await store.codes.redeem(codeId(code), person);
  return { evaluation, job: saved.id, step, file, code };
}

const TABLES = [
  'resumes',
  'requests',
  'evaluations',
  'jobs',
  'zones',
  'feedback',
  'opinions',
  'openings',
  'report_links',
];

/** Every row that is theirs, and the file, the credits and the settings that hang on them. */
export async function everythingOf({ database: { db }, services }: Desk, whose: Somebody, { file }: Belongings) {
  const { platform, id } = whose.person;
  const rows: Record<string, unknown> = {};
  for (const table of TABLES) {
    const found = await sql`select * from ${sql.table(table)} where platform = ${platform} and person = ${id}`.execute(
      db,
    );
    rows[table] = found.rows;
  }
  const kept = await services.store.files.get(file);
  return {
    ...rows,
    file: kept && Buffer.from(kept).toString(),
    history: await services.store.ledger.history(whose.person, 100),
    settings: await db
      .selectFrom('communities')
      .selectAll()
      .where('platform', '=', platform)
      .where('space', '=', whose.place.space ?? '')
      .execute(),
  };
}
