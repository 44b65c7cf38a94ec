import { propagation, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { openLog } from '../../src/log.ts';
import type { QueuePlace } from '../../src/queue/backend.ts';
import { defineJob } from '../../src/queue/job.ts';
import { openQueue } from '../../src/queue/queue.ts';
import { openDatabase } from '../../src/store/database.ts';
import { scratchFolder } from '../support/databases.ts';

/** What an operator's own set-up of OpenTelemetry registers before Rolefit starts. */
const exporter = new InMemorySpanExporter();
trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
propagation.setGlobalPropagator(new W3CTraceContextPropagator());
afterAll(() => {
  trace.disable();
  propagation.disable();
});

interface Open {
  readonly place: QueuePlace;
  close(): Promise<void>;
}
async function embedded(): Promise<Open> {
  const scratch = await scratchFolder();
  const database = await openDatabase(scratch.where);
  return { place: { pool: database.queuePool }, close: () => database.close().then(scratch.remove) };
}
const redisUrl = inject('redisUrl');
const places: readonly (readonly [string, () => Promise<Open>])[] = [
  ['the embedded database', embedded],
  ...(redisUrl ? ([['Redis', async () => ({ place: { redisUrl }, close: async () => {} })]] as const) : []),
];

describe.each(places)('traces on %s', (_name, openPlace) => {
  test('a job that was added and its run are one trace, without a word of what went wrong', async () => {
    exporter.reset();
    const { place, close } = await openPlace();
    const queue = await openQueue(place, openLog('silent'));
    const job = defineJob<{ id: string }, object>({
      name: `traced-${process.hrtime.bigint()}`,
      data: z.object({ id: z.string() }),
      attempts: 1,
      concurrency: 1,
      run: () => Promise.reject(new Error('Ada Lovelace, 12 Rose Street')),
      async onProblem() {},
      async onGiveUp() {},
    });
    await queue.work(job, {});
    await queue.enqueue(job, { id: 'a' }, 'job-1');
    await expect.poll(() => queue.stateOf(job, 'job-1')).toBe('failed');
    await queue.close();
    await close();
    const spans = exporter.getFinishedSpans();
    const tracesOf = (start: string) =>
      spans.filter(({ name }) => name.startsWith(`${start} ${job.name}`)).map((span) => span.spanContext().traceId);
    expect(tracesOf('add')).toHaveLength(1);
    expect(tracesOf('process')).toEqual(tracesOf('add'));
    expect(
      JSON.stringify(spans.map(({ name, attributes, events, status }) => [name, attributes, events, status])),
    ).not.toMatch(/Ada|Rose/);
  });
});
