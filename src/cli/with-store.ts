import { readConfig } from '../config.ts';
import { openDatabase } from '../store/database.ts';
import { sealWith } from '../store/seal.ts';
import { ownSecret } from '../store/secret.ts';
import { openStore, type Store } from '../store/store.ts';

/** Opens what the service keeps, by the same environment, does the work and closes it. Throws ConfigError and DataDirInUse as a start does. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const secret = config.secretKey ?? (await ownSecret(config.dataDir));
  const database = await openDatabase(config.databaseUrl ? { url: config.databaseUrl } : config);
  try {
    return await work(openStore(database.db, sealWith(secret)));
  } finally {
    await database.close();
  }
}
