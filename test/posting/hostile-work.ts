import { type Profiler, Session } from 'node:inspector/promises';

/** The code that reads pages: ours and the parser's. */
const READING =
  /\/src\/posting\/|\/node_modules\/(?:linkedom|htmlparser2|css-select|css-what|domutils|domhandler|entities)\//;

/**
 * Counts work: how many times any function, branch or loop of the code that reads pages is run, whatever the machine is doing.
 * Start it before that code is loaded: only what is compiled afterwards is counted branch by branch.
 */
export async function workMeter(): Promise<(read: () => unknown) => Promise<number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async (read) => {
    await session.post('Profiler.takePreciseCoverage');
    read();
    return sum((await session.post('Profiler.takePreciseCoverage')).result);
  };
}

const sum = (scripts: readonly Profiler.ScriptCoverage[]): number =>
  scripts
    .filter(({ url }) => READING.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((total, { count }) => total + count, 0);
