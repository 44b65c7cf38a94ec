import type { Download } from './download/site.ts';
import { csvOf } from './jobs/csv.ts';
import { tableOf } from './jobs/table.ts';
import type { Store } from './store/store.ts';

/** All of a person's jobs as a table, in their time zone where they named one. */
export const jobsFile = ({ jobs, zones }: Pick<Store, 'jobs' | 'zones'>): Download => ({
  type: 'text/csv; charset=utf-8',
  body: async (person) => csvOf(tableOf(await jobs.all(person), (await zones.of(person)) ?? 'UTC')),
});
