import { expect, test } from 'vitest';
import evaluate from '../../commands/evaluate.ts';
import { builtinReader } from '../../src/fit/builtin/reader.ts';
import { openLog } from '../../src/log.ts';
import type { JobQueue } from '../../src/queue/queue.ts';
import type { Services } from '../../src/services.ts';
import { openDatabase } from '../../src/store/database.ts';
import { sealWith } from '../../src/store/seal.ts';
import { openStore } from '../../src/store/store.ts';
import { scratchFolder } from '../support/databases.ts';
import { recordingPlatform } from '../support/recording.ts';

const never = () => Promise.reject(new Error('not here'));

test('a request is kept and answered when the queue is away', async () => {
  const scratch = await scratchFolder();
  const database = await openDatabase(scratch.where);
  const { platform } = recordingPlatform();
  const queue: JobQueue = { enqueue: never, repeat: never, stateOf: never, counts: never, work: never, close: never };
  const store = openStore(database.db, sealWith('a secret of at least thirty-two characters'));
  const services: Services = {
    store,
    queue,
    platforms: { recording: platform },
    reader: builtinReader,
    log: openLog('silent'),
    readResume: never,
    readPosting: never,
  };
  const resume = { platform: 'recording', id: 'a file', size: 1 };
  const answer = await evaluate.run({
    values: { resume, job: 'https://jobs.example.com/1', posting: undefined, private: undefined, again: undefined },
    person: { platform: 'recording', id: 'ada' },
    place: { platform: 'recording', channel: 'c' },
    platform,
    services,
  });
  expect(answer).toBeNull();
  expect(await store.requests.waitingSince(new Date(Date.now() + 1_000))).toHaveLength(1);
  await database.close();
  await scratch.remove();
});
