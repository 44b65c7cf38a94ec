import { readFile } from 'node:fs/promises';
import { builtinReader } from '../../src/fit/builtin/reader.ts';
import { openLog } from '../../src/log.ts';
import { ownPages } from '../../src/own-pages.ts';
import { PUBLIC, postingDoor } from '../../src/papers.ts';
import type { JobQueue } from '../../src/queue/queue.ts';
import { readResume } from '../../src/resume/read.ts';
import type { Services } from '../../src/services.ts';
import { openDatabase } from '../../src/store/database.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore } from '../../src/store/store.ts';
import { scratchFolder } from './databases.ts';
import { recordingPlatform } from './recording.ts';

export const SECRET = 'a secret of at least thirty-two characters';

const never = () => Promise.reject(new Error('not here'));

/** Everything that commands work with and the pages that they link to, on a database of its own; the queue is away, and the platform writes down what it gets. */
export async function openDesk() {
  const scratch = await scratchFolder();
  const database = await openDatabase(scratch.where);
  const recording = recordingPlatform();
  const queue: JobQueue = {
    enqueue: never,
    line: never,
    cancel: never,
    repeat: never,
    stateOf: never,
    counts: never,
    waitingSince: never,
    dead: never,
    retry: never,
    discard: never,
    work: never,
    close: never,
  };
  const log = openLog('silent');
  const store = openStore(database.db, sealWith(SECRET));
  const address = Promise.resolve('http://localhost:8080');
  const { links, pages } = ownPages({ config: { publicUrl: undefined }, secret: SECRET, store, log, address });
  const services: Services = {
    store,
    queue,
    platforms: { recording: recording.platform },
    reader: builtinReader,
    links,
    log,
    readResume: (bytes) => readResume(bytes),
    readPosting: postingDoor(PUBLIC),
    evaluationDays: 90,
    admins: new Set<string>(),
  };
  return {
    services,
    database,
    pages,
    ...recording,
    async close() {
      await database.close();
      await scratch.remove();
    },
  };
}

/** A file of the article's case. */
export const article = (name: string): Promise<Buffer> =>
  readFile(new URL(`../fixtures/article/${name}`, import.meta.url));
