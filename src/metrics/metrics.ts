import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/**
 * Bounds in seconds. Chat platforms give a command 3 s, somebody waits 30 s for a card, and a language model may take minutes.
 */
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 120];

/**
 * What a process tells of itself (Prometheus text format 0.0.4). Labels are words of this code: never a person, a place,
 * an id or a text, so that their number stays small and nobody can be found by them.
 */
export function openMetrics({ priced }: { readonly priced: boolean }) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const histogram = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Histogram({ name, help, labelNames: [...labelNames, 'outcome' as const], buckets: SECONDS, registers });
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Gauge({ name, help, labelNames, registers });
  return {
    registry,
    commands: histogram('rolefit_command_seconds', 'Given commands, by what came of them.', ['command']),
    stages: histogram('rolefit_stage_seconds', 'Parts of the work on a request.', ['stage']),
    runs: histogram('rolefit_job_seconds', 'Runs of jobs; a job that is tried again has several.', ['kind']),
    platform: histogram('rolefit_platform_seconds', 'What was asked of chat platforms.', ['platform', 'call']),
    problems: counter('rolefit_problems_total', 'Problems that people were told, by code.', ['of', 'code']),
    givenUp: counter('rolefit_jobs_given_up_total', 'Jobs whose last attempt failed by our fault.', ['kind']),
    tokens: counter('rolefit_reader_tokens_total', 'Tokens that the reader took; input holds the cached ones.', [
      'kind',
    ]),
    dollars: priced
      ? counter('rolefit_reader_cost_dollars_total', 'What they cost by the settings’ prices.', [])
      : null,
    up: gauge('rolefit_up', 'Whether the database and the queue answer this process.', ['part']),
    jobs: gauge('rolefit_jobs', 'Jobs by kind and state.', ['kind', 'state']),
    oldest: gauge('rolefit_jobs_oldest_seconds', 'How long the longest waiting job has waited.', ['kind']),
  };
}

export type Metrics = ReturnType<typeof openMetrics>;
