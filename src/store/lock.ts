import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The embedded database has one owner. Another process on the same folder would destroy it. */
export class DataDirInUse extends Error {
  constructor(dataDir: string, pid: number) {
    super(
      `Another Rolefit (process ${pid}) is using ${dataDir}. Stop it, or give this one its own DATA_DIR or a DATABASE_URL.`,
    );
    this.name = 'DataDirInUse';
  }
}

/** Takes the folder for this process; the answer gives it back. Throws DataDirInUse while its owner lives. */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const path = join(dataDir, 'rolefit.pid');
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    // A container gives every process the same number after a crash: our own number is nobody else's.
    if (owner > 0 && owner !== process.pid && isAlive(owner)) throw new DataDirInUse(dataDir, owner);
    await rm(path, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
