import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** The one logger. Objects first, a sentence second; never a file name, a text of a person or a token. `out` is standard output where nothing is said. */
export const openLog = (level: string, out?: DestinationStream): Log => {
  const options = { level, base: null, serializers: { err: fault } };
  return out ? pino(options, out) : pino(options);
};

/** Of an error: its kind, code and place. Messages can quote what was being read, so they stay out. */
function fault(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error ? String(error.code) : undefined;
  return {
    kind: error.name,
    code,
    at: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 8),
  };
}
