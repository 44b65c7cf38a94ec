import type { Kysely } from 'kysely';
import { claims } from './claims.ts';
import { codes } from './codes.ts';
import { communities } from './communities.ts';
import { deliveries } from './deliveries.ts';
import { evaluations } from './evaluations.ts';
import { feedback } from './feedback.ts';
import { files } from './files.ts';
import { jobs } from './jobs.ts';
import { ledger } from './ledger.ts';
import { openings } from './openings.ts';
import { opinions } from './opinions.ts';
import { personal } from './personal.ts';
import { postings } from './postings.ts';
import { readerUsage } from './reader-usage.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { resumes } from './resumes.ts';
import { retention } from './retention.ts';
import { roles } from './roles.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';
import { steps } from './steps.ts';
import { tidy } from './tidy.ts';
import { vault } from './vault.ts';
import { zones } from './zones.ts';

/** All records, one member for each kind. */
export const openStore = (db: Kysely<Schema>, seal: Seal) => ({
  requests: requests(db),
  files: files(db, seal),
  postings: postings(db),
  roles: roles(db),
  readerUsage: readerUsage(db),
  evaluations: evaluations(db, seal),
  communities: communities(db),
  feedback: feedback(db, seal),
  opinions: opinions(db, seal),
  openings: openings(db),
  personal: personal(db),
  retention: retention(db),
  reports: reports(db),
  resumes: resumes(db, seal),
  jobs: jobs(db, seal),
  steps: steps(db, seal),
  zones: zones(db),
  vault: vault(db, seal),
  ledger: ledger(db),
  codes: codes(db),
  claims: claims(db),
  deliveries: deliveries(db),
  tidy: tidy(db),
});

export type Store = ReturnType<typeof openStore>;
