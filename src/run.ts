import { type App, openApp, type Part } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { openLog } from './log.ts';
import { PUBLIC } from './papers.ts';
import { DataDirInUse } from './store/lock.ts';

/** Exit code for what the operator can mend, as for a Problem in the terminal. */
const MENDABLE = 2;

/** Runs one part until it is told to stop. What the operator can mend is said in a line each and ends with exit code 2. */
export async function run(part: Part): Promise<void> {
  try {
    const config = readConfig(process.env);
    const log = openLog(config.logLevel);
    for (const variable of config.unused) log.warn({ variable }, 'is set, but this version does nothing with it yet');
    const app = await openApp(part, { config, log, reach: PUBLIC });
    process.stderr.write(app.url ? `Rolefit is ready at ${app.url}\n` : 'Rolefit is working.\n');
    stopOnSignal(app);
  } catch (error) {
    const lines = mendable(error);
    if (!lines) throw error;
    process.stderr.write(`${lines.join('\n')}\n`);
    process.exitCode = MENDABLE;
  }
}

function mendable(error: unknown): readonly string[] | undefined {
  if (error instanceof ConfigError) return error.lines;
  if (error instanceof DataDirInUse) return [error.message];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return ['PORT is taken by another program. Stop it, or set PORT to another number.'];
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return ['The server named by DATABASE_URL or REDIS_URL does not answer.'];
  return undefined;
}

/** The first signal stops in good order; a second one, from someone in a hurry, at once. */
function stopOnSignal(app: App): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      app.close().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
          process.exit(1);
        },
      );
    });
}
