import { ConfigError } from './config.ts';
import { NotListening } from './not-listening.ts';
import { isSilence } from './silence.ts';
import { DatabaseDamaged } from './store/damaged.ts';
import { DataDirInUse } from './store/lock.ts';
import { DatabaseIsNewer } from './store/migrations.ts';

const UNANSWERED = 'The server named by DATABASE_URL or REDIS_URL does not answer. Start it, or correct the address.';
const REFUSED =
  'The server named by DATABASE_URL or REDIS_URL refuses this user, password or database. Correct the address.';
const UNWRITABLE = 'DATA_DIR is no folder that Rolefit may write to. Set it to one, or change who may write there.';

const DAMAGED =
  "The database is damaged and can't be read; nothing was deleted. Put back your backup of it, or begin with an empty one.";

const NO_HOST = 'HOST is no address of this machine. Set it to one, or to 0.0.0.0 for all of them.';

/** By the system's error code (errno(3)), PostgreSQL's SQLSTATE (manual, appendix A) or the first word of what Redis answers. */
const BY_CODE: Readonly<Record<string, string>> = {
  '28000': REFUSED,
  '28P01': REFUSED,
  '3D000': REFUSED,
  '42501': REFUSED,
  // data_corrupted, index_corrupted, and a file of a table that is gone (undefined_file).
  XX001: DAMAGED,
  XX002: DAMAGED,
  '58P01': DAMAGED,
  // disk_full: of the embedded database, or of PostgreSQL.
  '53100': 'The disk of the database is full. Make room there.',
  WRONGPASS: REFUSED,
  NOAUTH: REFUSED,
  NOPERM: REFUSED,
  // Redis, of a database that it does not have.
  ERR: REFUSED,
  EACCES: UNWRITABLE,
  EPERM: UNWRITABLE,
  EROFS: UNWRITABLE,
  ENOTDIR: UNWRITABLE,
  EEXIST: UNWRITABLE,
  ENOSPC: 'DATA_DIR is on a disk that is full. Make room, or set DATA_DIR to another disk.',
};

/** Of opening the port: a host that is no name of this machine fails in finding it already. */
const LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT is taken by another program. Stop it, or set PORT to another number.',
  EADDRNOTAVAIL: NO_HOST,
  EACCES: 'PORT may not be opened by this user: numbers below 1024 often need more rights. Set it to a higher one.',
};

/** Faults whose own message says what to do. */
const TOLD = [DataDirInUse, DatabaseDamaged, DatabaseIsNewer, NotListening];

/** The embedded database's own file system has a number in the place of the system's code (wasi_snapshot_preview1, errno). */
const EMBEDDED: Readonly<Record<string, string>> = { 2: 'EACCES', 19: 'ENOSPC', 51: 'ENOSPC', 69: 'EROFS' };

function codeOf(error: unknown): unknown {
  const { code, name, errno } = (error ?? {}) as { code?: unknown; name?: unknown; errno?: unknown };
  return name === 'ErrnoError' ? EMBEDDED[String(errno)] : code;
}

/** What keeps Rolefit from starting, in a line each, as far as whoever runs it can mend it; undefined when it is our fault. */
export function operatorLines(error: unknown, host: string | undefined): readonly string[] | undefined {
  if (error instanceof ConfigError) return error.lines;
  if (error instanceof Error && TOLD.some((kind) => error instanceof kind)) return [error.message];
  const { syscall, hostname } = (error ?? {}) as { syscall?: unknown; hostname?: unknown };
  const code = codeOf(error);
  if (syscall === 'getaddrinfo' && host !== undefined && hostname === host) return [NO_HOST];
  const lines = syscall === 'listen' ? LISTENING : BY_CODE;
  if (lines === BY_CODE && isSilence(error)) return [UNANSWERED];
  const line = Object.hasOwn(lines, String(code)) ? lines[String(code)] : undefined;
  return line === undefined ? undefined : [line];
}
