import { type App, openApp, type Part } from './app.ts';
import { readConfig } from './config.ts';
import { openLog } from './log.ts';
import { operatorLines } from './operator.ts';
import { PUBLIC } from './papers.ts';

/** Exit code for what the operator can mend, as for a Problem in the terminal. */
const MENDABLE = 2;

/** Runs one part until it is told to stop. What the operator can mend is said in a line each and ends with exit code 2. */
export async function run(part: Part): Promise<void> {
  try {
    const config = readConfig(process.env);
    const log = openLog(config.logLevel);
    const opening = openApp(part, { config, log, reach: PUBLIC });
    stopOnSignal(opening);
    const slow = setTimeout(() => process.stderr.write(STARTING), PATIENCE_MS);
    const app = await opening.finally(() => clearTimeout(slow));
    process.stderr.write(`${stateOf(app)}\n`);
    await app.broken.catch(async (error: unknown) => {
      await exitCode(app.close(), STOP_MS);
      throw error;
    });
  } catch (error) {
    const lines = operatorLines(error, process.env.HOST);
    if (!lines) throw error;
    process.stderr.write(`${lines.join('\n')}\n`);
    process.exitCode = MENDABLE;
  }
}

/** Whoever waits for a longer start than this wonders whether it goes on; most are over by then. */
const PATIENCE_MS = 1_500;
const STARTING = 'Rolefit is starting. A first start makes the database, which takes some seconds.\n';

function stateOf({ url, awaits }: App): string {
  const waits = awaits.length > 0 && `waits for its ${awaits.join(' and its ')}, and tells people so`;
  if (url) return waits ? `Rolefit listens at ${url}; it ${waits}.` : `Rolefit is ready at ${url}`;
  return waits ? `Rolefit ${waits}.` : 'Rolefit is working.';
}

/** Orchestrators kill after 30 s. A server that went away could keep a stop waiting for ever; what is cut is resumed at the next start, as after a crash. */
const STOP_MS = 25_000;

/**
 * The first signal stops in good order; a second one, from someone in a hurry, at once. A start is stopped as soon as it is over: in
 * a container nobody but us hears a signal, and a database that is being made is best finished.
 */
function stopOnSignal(opening: Promise<App>): void {
  const stop = () =>
    exitCode(
      opening.then(
        (app) => app.close(),
        // Whoever opens it says why it could not be opened, and with which exit code that ends.
        () => {},
      ),
      STOP_MS,
    ).then((code) => process.exit(process.exitCode ?? code));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
}

/** 0 once everything is closed; 1 when it could not be closed, or not within `ms`. */
export async function exitCode(closing: Promise<void>, ms: number): Promise<number> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`Rolefit did not stop within ${ms / 1000} s: it is ended.`)),
    ms,
  );
  try {
    await Promise.race([closing, late.promise]);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    return 1;
  } finally {
    clearTimeout(timer);
  }
}
