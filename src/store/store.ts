import type { Kysely } from 'kysely';
import { evaluations } from './evaluations.ts';
import { files } from './files.ts';
import { postings } from './postings.ts';
import { requests } from './requests.ts';
import { roles } from './roles.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

/** All records, one member for each kind. */
export const openStore = (db: Kysely<Schema>, seal: Seal) => ({
  requests: requests(db),
  files: files(db, seal),
  postings: postings(db),
  roles: roles(db),
  evaluations: evaluations(db, seal),
});

export type Store = ReturnType<typeof openStore>;
