import type { Command } from '../chat/command.ts';
import type { Platform } from '../chat/platform.ts';
import { Problem } from '../chat/problem.ts';
import type { Reader } from '../fit/reader.ts';
import type { JobDefinition } from '../queue/job.ts';
import type { Services } from '../services.ts';
import type { Metrics } from './metrics.ts';
import { timed } from './timed.ts';

/** The same services; what they read and post is timed. */
export const watchedServices = (services: Services, metrics: Metrics): Services => ({
  ...services,
  platforms: Object.fromEntries(
    Object.entries(services.platforms).map(([name, platform]) => [name, watchedPlatform(platform, metrics)]),
  ),
  reader: watchedReader(services.reader, metrics),
  readResume: (bytes, signal) => timed(metrics.stages, { stage: 'resume' }, () => services.readResume(bytes, signal)),
  readPosting: (input, signal) =>
    timed(metrics.stages, { stage: 'posting' }, () => services.readPosting(input, signal)),
});

const watchedReader = ({ engine, readRole, readResume }: Reader, { stages }: Metrics): Reader => ({
  engine,
  readRole: (...given) => timed(stages, { stage: 'role' }, () => readRole(...given)),
  readResume: (...given) => timed(stages, { stage: 'findings' }, () => readResume(...given)),
});

/** The same platform; each call is noted with what the platform made of it. */
function watchedPlatform(platform: Platform, metrics: Metrics): Platform {
  const noted = <A extends readonly unknown[], T>(call: string, ask: (...given: A) => Promise<T>) => {
    const labels = { platform: platform.name, call };
    return (...given: A): Promise<T> => timed(metrics.platform, labels, () => ask(...given));
  };
  const { standing } = platform;
  return {
    name: platform.name,
    pace: platform.pace,
    download: noted('download', (file, maxBytes) => platform.download(file, maxBytes)),
    open: noted('open', (place, person, card, key) => platform.open(place, person, card, key)),
    update: noted('update', (thread, card) => platform.update(thread, card)),
    answer: noted('answer', (thread, card) => platform.answer(thread, card)),
    say: noted('say', (place, card, key) => platform.say(place, card, key)),
    tell: noted('tell', (person, card, key) => platform.tell(person, card, key)),
    ...(standing && { standing: noted('standing', standing) }),
  };
}

/** The same commands; each run is noted, and what it asks of the platform that it was given on. */
export const watchedCommands = (commands: readonly Command[], metrics: Metrics): readonly Command[] =>
  commands.map((command) => ({
    ...command,
    run: (given) =>
      counted(metrics, command.name, () =>
        timed(metrics.commands, { command: command.name }, () =>
          command.run({ ...given, platform: watchedPlatform(given.platform, metrics) }),
        ),
      ),
  }));

/** The same kind of job; each run is noted. */
export const watchedJob = <Data, S>(job: JobDefinition<Data, S>, metrics: Metrics): JobDefinition<Data, S> => ({
  ...job,
  run: (given) => counted(metrics, job.name, () => timed(metrics.runs, { kind: job.name }, () => job.run(given))),
  async onGiveUp(given, reference) {
    metrics.givenUp.inc({ kind: job.name });
    await job.onGiveUp(given, reference);
  },
});

/** Does the work; a Problem that it throws is counted by its code. */
async function counted<T>({ problems }: Metrics, of: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) problems.inc({ of, code: error.text.code });
    throw error;
  }
}
