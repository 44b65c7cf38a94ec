import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The embedded database has one owner. Another process on the same folder would destroy it. */
export class DataDirInUse extends Error {
  constructor(dataDir: string) {
    super(`Another Rolefit is using ${dataDir}. Stop it, or give this one its own DATA_DIR or a DATABASE_URL.`);
    this.name = 'DataDirInUse';
  }
}

/** Somebody holds the lock (sqlite3.h). */
const SQLITE_BUSY = 5;

/**
 * Takes the folder for this process; the answer gives it back. Throws DataDirInUse while it has an owner, or the system's error
 * where nothing can be written.
 *
 * The lock is the system's own, on an empty file, as SQLite takes it: it ends with its process, however that ends. A file with
 * the owner's number would not do: in containers on one volume everybody is number 1.
 */
export async function lockDataDir(dataDir: string): Promise<() => void> {
  await access(dataDir, constants.W_OK);
  const lock = new DatabaseSync(join(dataDir, 'rolefit.lock'));
  try {
    // The journal of a transaction that writes nothing would be left behind by a crash.
    lock.exec('pragma journal_mode = memory; begin exclusive');
    return () => lock.close();
  } catch (error) {
    lock.close();
    throw (error as { errcode?: unknown }).errcode === SQLITE_BUSY ? new DataDirInUse(dataDir) : error;
  }
}
