import { access } from 'node:fs/promises';
import { join } from 'node:path';

/** The embedded database's files are there, but make no database any more. They are left as they are. */
export class DatabaseDamaged extends Error {
  constructor(folder: string) {
    super(
      `The database in ${folder} is damaged and can't be opened; nothing was deleted. Put back your copy of that folder, or move the folder away to begin with an empty one.`,
    );
    this.name = 'DatabaseDamaged';
  }
}

/** Throws DatabaseDamaged where the mark of a database is gone beside its files: PGlite would make a new one over them. */
export async function refuseHeadless(folder: string): Promise<void> {
  const has = (file: string) =>
    access(join(folder, file)).then(
      () => true,
      () => false,
    );
  if ((await has('global/pg_control')) && !(await has('PG_VERSION'))) throw new DatabaseDamaged(folder);
}

/**
 * What PGlite threw when it opened the folder: DatabaseDamaged, or the system's own error, which has a code (a full disk, no
 * rights). What is broken inside PostgreSQL reaches it only as an aborted program or as its own "failed to initialize".
 */
export const damageOf = (error: unknown, folder: string): unknown =>
  error instanceof Error && !('code' in error) && BROKEN.test(`${error.name}: ${error.message}`)
    ? new DatabaseDamaged(folder)
    : error;

const BROKEN = /^RuntimeError: (?:Aborted|unreachable)|failed to initialize/;
