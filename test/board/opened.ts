import { randomUUID } from 'node:crypto';
import { expect, inject, vi } from 'vitest';
import { boardSite } from '../../src/board/site.ts';
import { listen } from '../../src/listen.ts';
import { openLog } from '../../src/log.ts';
import { CUT_OFF, defineJob, EVALUATE, type JobKind } from '../../src/queue/job.ts';
import { type JobQueue, openQueue } from '../../src/queue/queue.ts';
import { signer } from '../../src/sign.ts';
import { openDatabase } from '../../src/store/database.ts';
import { deriveKey, sealWith } from '../../src/store/seal.ts';
import { openStore } from '../../src/store/store.ts';
import { type Scratch, scratchDatabase, scratchFolder } from '../support/databases.ts';

export const TOKEN = 'a token of at least thirty-two characters';
export const SECRET = 'a secret of at least thirty-two characters';

export interface Backend {
  readonly scratch: () => Promise<Scratch>;
  readonly redis?: string;
}
/** A database of Redis of these tests' own: other files work on evaluations too. */
const redisUrl = inject('redisUrl') === null ? undefined : `${inject('redisUrl')}/9`;
export const backends: readonly (readonly [string, Backend])[] = [
  ['the embedded database', { scratch: scratchFolder }],
  ...(inject('databaseUrl') ? ([['PostgreSQL', { scratch: scratchDatabase }]] as const) : []),
  ...(inject('databaseUrl') && redisUrl ? ([['Redis', { scratch: scratchDatabase, redis: redisUrl }]] as const) : []),
];

/** Where it matters not in which queue jobs wait: the one that is quick to open, and this file's own. */
export const quick: Backend = { scratch: inject('databaseUrl') ? scratchDatabase : scratchFolder };

/** The board on a port of this machine, over a real queue and store. */
export async function openBoard({ scratch: place, redis }: Backend) {
  await using opened = new AsyncDisposableStack();
  const scratch = await place();
  opened.defer(scratch.remove);
  const database = await openDatabase(scratch.where);
  opened.defer(database.close);
  const silent = openLog('silent');
  const queue = await openQueue(redis ? { redisUrl: redis } : { pool: database.queuePool }, silent);
  opened.defer(queue.close);
  const store = openStore(database.db, sealWith(SECRET));
  const lines: string[] = [];
  const log = openLog('trace', { write: (line) => void lines.push(line) });
  const site = (changes: Partial<JobQueue> = {}) =>
    boardSite({
      queue: { ...queue, ...changes },
      store,
      token: TOKEN,
      signer: signer(deriveKey(SECRET, 'board')),
      publicUrl: undefined,
      log,
    });
  const server = await listen(site(), '127.0.0.1', 0);
  opened.defer(server.close);
  const open = opened.move();
  return {
    queue,
    store,
    site,
    lines,
    url: server.url.replace('localhost', '127.0.0.1'),
    close: () => open.disposeAsync(),
  };
}
export type Board = Awaited<ReturnType<typeof openBoard>>;

/** What a browser does with the board: keeps its cookie, and sends forms from the board's own page. */
export function operator({ url }: Pick<Board, 'url'>) {
  let cookie = '';
  const ask = async (path: string, fields?: Record<string, string>, headers: Record<string, string> = {}) => {
    const own = { cookie, ...(fields && { origin: url }), ...headers };
    const form = fields && { method: 'POST', body: new URLSearchParams(fields) };
    const response = await fetch(url + path, { headers: own, redirect: 'manual', ...form });
    const [given] = response.headers.getSetCookie();
    if (given !== undefined) cookie = given.split(';')[0] ?? '';
    return { status: response.status, headers: response.headers, given, html: await response.text() };
  };
  const proof = async () => /name="proof" value="([^"]+)"/.exec((await ask('/board')).html)?.[1] ?? '';
  return {
    ask,
    proof,
    logIn: (token = TOKEN) => ask('/board/login', { token }),
    /** Presses the button of this job, as the page has it. */
    press: async (deed: string, job: { kind: string; reference: string }) =>
      ask(`/board/${deed}`, { proof: await proof(), kind: job.kind, reference: job.reference }),
  };
}

/** What the failed work below is about, and what the board may not show. */
export const WORDS = ['Zenobia', 'Marker', 'example.com', 'U1'];

/** An evaluation that nobody was told anything of, one whose person had their apology, and word of a command that was cut off: each failed for good. */
export async function failThree({ queue, store }: Board) {
  const [waits, answered, untold] = [randomUUID(), randomUUID(), randomUUID()];
  const request = { kind: 'evaluate', person: { platform: 'slack', id: 'T1.U1' } } as const;
  const papers = {
    place: { platform: 'slack', channel: 'C1' },
    postings: [{ link: 'https://example.com' }],
    resumes: [],
  };
  const cutOff = { word: untold, platform: 'slack', person: 'T1.U1', command: 'evaluate', since: 0 };
  for (const id of [waits, answered]) await store.requests.add({ id, ...request, ...papers });
  await failed(queue, CUT_OFF, cutOff, untold);
  await failed(queue, EVALUATE, { request: answered }, answered);
  await failed(queue, EVALUATE, { request: waits }, waits);
  await store.requests.finish(answered, 'failed');
  return { waits, answered, untold };
}

const POISON = { concurrency: 1, async onProblem() {}, async onGiveUp() {} };
const working = new WeakMap<JobQueue, Set<string>>();

/** A job that fails for good by a fault that quotes what was being read. */
async function failed<D>(queue: JobQueue, kind: JobKind<D>, data: D, id: string): Promise<void> {
  const kinds = working.get(queue) ?? new Set();
  const run = () => Promise.reject(new TypeError('Zenobia Marker, 12 Rose Street'));
  if (!kinds.has(kind.name)) await queue.work(defineJob({ ...kind, ...POISON, run }), {});
  working.set(queue, kinds.add(kind.name));
  await queue.enqueue({ ...kind, attempts: 1 }, data, id);
  await vi.waitFor(async () => expect(await queue.stateOf(kind, id)).toBe('failed'), { timeout: 20_000 });
}
