import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '../../src/chat/problem.ts';
import type { Request } from '../../src/store/request.ts';
import { askedIn } from '../../src/work/weigh.ts';
import { openDesk } from '../support/desk.ts';
import { anEvaluation, aPosting, aRole } from '../support/facts.ts';

const ADA = { platform: 'recording', id: 'ada' };
const OTHER = { name: 'openai', version: 'gpt-test/1' };
let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** A reading of the posting by this engine, kept, and asked for once more. */
async function again(
  id: string,
  { url, engine = desk.services.reader.engine }: { url: string | null; engine?: typeof OTHER },
) {
  const { text: _, ...posting } = aPosting({ url });
  const evaluation = anEvaluation({ posting, engine, role: aRole({ engine }) });
  await desk.services.store.evaluations.add(id, ADA, evaluation);
  const read: unknown[] = [];
  const services = {
    ...desk.services,
    readPosting: async (input: unknown) => {
      read.push(input);
      return aPosting({ url, hash: `hash of ${id}`, text: 'Requirements\n- Go\n- SQL\n- Kubernetes\n' });
    },
  };
  const request: Request = {
    id,
    kind: 'evaluate',
    person: ADA,
    place: { platform: 'recording', channel: 'c' },
    thread: null,
    postings: [{ evaluation: id }],
    resumes: [],
    state: 'waiting',
    evaluation: null,
    result: null,
  };
  const progress = { tell: () => {}, end: async () => {} };
  const task = { request, services, signal: new AbortController().signal, thread: null, progress };
  return { asked: () => askedIn(task, request.postings[0]), read };
}

test('what this reader read is taken as it is', async () => {
  const { asked, read } = await again('e1', { url: null });
  expect((await asked()).role).toEqual(aRole({ engine: desk.services.reader.engine }));
  expect(read).toEqual([]);
});

test('what another reader read is fetched and read again: readings are never mixed', async () => {
  const { asked, read } = await again('e2', { url: 'https://jobs.example.com/2', engine: OTHER });
  expect((await asked()).role.engine).toEqual(desk.services.reader.engine);
  expect(read).toEqual([{ link: 'https://jobs.example.com/2' }]);
});

test('what another reader read of a paste has to be given again', async () => {
  const { asked } = await again('e3', { url: null, engine: OTHER });
  const problem: unknown = await asked().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ text: { code: 'posting-needed-again' } });
});
