import { Problem } from '../chat/problem.ts';
import type { Config } from '../config.ts';
import { operatorLines } from '../operator.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { sealWith } from '../store/seal.ts';
import { ownSecret } from '../store/secret.ts';
import { openStore, type Store } from '../store/store.ts';
import { settings } from './settings.ts';

export interface Ground {
  readonly config: Config;
  readonly database: Database;
  /** What seals: of the settings, or of the data's own folder. */
  readonly secret: string;
}

/** Opens what the service keeps, by the same environment, does the work and closes it. Throws a Problem for what keeps it closed. */
export async function withStore<T>(work: (store: Store, ground: Ground) => Promise<T>): Promise<T> {
  const config = settings();
  const secret = config.secretKey ?? (await ownSecret(config.dataDir));
  const database = await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : config).catch(
    closed('database'),
  );
  try {
    return await work(openStore(database.db, sealWith(secret, config.previousKeys)), { config, database, secret });
  } finally {
    await database.close();
  }
}

const TITLES = {
  database: 'What Rolefit keeps could not be opened',
  queue: 'The queue could not be opened',
} as const;

/** Throws the Problem that it could not be opened, as far as whoever runs Rolefit can mend that; else what kept it closed. */
export const closed =
  (what: keyof typeof TITLES) =>
  (error: unknown): never => {
    const lines = operatorLines(error, undefined);
    if (!lines) throw error;
    throw new Problem({
      code: `${what}-closed`,
      title: TITLES[what],
      detail: lines.join(' '),
      next: 'Mend that and try again; `rolefit doctor` looks at it too.',
    });
  };
