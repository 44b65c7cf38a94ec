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
      await writeFile(path, `${process.pid} ${await birthOf(process.pid)}`, { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const [number = '', birth = ''] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
    const owner = Number(number);
    // A container gives every process the same number after a crash: our own number is nobody else's.
    if (owner > 0 && owner !== process.pid && (await lives(owner, birth))) throw new DataDirInUse(dataDir, owner);
    await rm(path, { force: true });
  }
}

/** Numbers are given again, surely after the machine was switched off: then it is another process, born at another time. */
const lives = async (pid: number, birth: string): Promise<boolean> =>
  isAlive(pid) && (birth === '' || birth === (await birthOf(pid)));

/** Which start of the machine, and when in it, a process began, on Linux (proc(5), field 22 of stat); '' elsewhere. */
async function birthOf(pid: number): Promise<string> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; the third field follows it.
    return `${boot.trim()}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
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
