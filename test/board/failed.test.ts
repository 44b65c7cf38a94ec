import { expect, test } from 'vitest';
import { failedWork } from '../../src/board/failed.ts';
import { Problem } from '../../src/chat/problem.ts';
import type { DeadJob } from '../../src/queue/dead.ts';

const dead = (kind: string, reference: string, minute: number, data: object = {}): DeadJob => ({
  ...{ kind, reference, id: `${reference}-rest`, data },
  ...{ failedAt: new Date(Date.UTC(2026, 10, 26, 9, minute)), attempts: 1, error: 'Error at run' },
});

/** A queue with these jobs and a store without requests, which write down what they are told. */
function desk(...jobs: readonly DeadJob[]) {
  const told: string[] = [];
  const tell = async (...words: readonly string[]) => void told.push(words.join(' '));
  const queue = {
    dead: async ({ name }: { name: string }) => jobs.filter(({ kind }) => kind === name),
    retry: ({ name }: { name: string }, id: string) => tell('retry', name, id),
    discard: ({ name }: { name: string }, id: string) => tell('discard', name, id),
  };
  const reminded = (step: string, state: string) => tell(step, state);
  const store = { requests: { get: async () => undefined }, steps: { reminded } };
  return { told, work: failedWork(queue, store as never) };
}

const codeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.catch((error: unknown) => (error instanceof Problem ? error.text.code : error));

test('a reminder that runs again waits again, and one that is forgotten is noted as not sent', async () => {
  const { told, work } = desk(dead('remind', 'AAAAAAAA', 1, { step: 's1' }));
  expect(await work.again({ reference: 'AAAAAAAA' })).toBe(1);
  expect(await work.discard({ reference: 'AAAAAAAA', kind: 'remind' })).toBe(1);
  expect(told).toEqual(['s1 waiting', 'retry remind AAAAAAAA-rest', 's1 unsent', 'discard remind AAAAAAAA-rest']);
});

test('what comes again by itself is not run again, and may be forgotten', async () => {
  const { told, work } = desk(dead('sweep', 'REPEAT:S', 1));
  expect(await codeOf(work.again({ reference: 'REPEAT:S' }))).toBe('job-recurs');
  expect(await work.discard({ reference: 'REPEAT:S' })).toBe(1);
  expect(told).toEqual(['discard sweep REPEAT:S-rest']);
});

test('a reference is looked for in the kind that is named, and a kind that there is not holds none', async () => {
  const { told, work } = desk(dead('cut-off', 'AAAAAAAA', 1));
  for (const kind of ['evaluate', 'constructor', ''])
    expect(await codeOf(work.again({ reference: 'AAAAAAAA', kind }))).toBe('job-unknown');
  expect(told).toEqual([]);
});

test('the newest are listed first, over all kinds, as many as are asked for', async () => {
  const { work } = desk(dead('evaluate', 'OLD', 1), dead('sweep', 'NEW', 3), dead('remind', 'MIDDLE', 2));
  const listed = async (most?: number) => (await work.list(most)).map(({ reference }) => reference);
  expect(await listed()).toEqual(['NEW', 'MIDDLE', 'OLD']);
  expect(await listed(2)).toEqual(['NEW', 'MIDDLE']);
});
