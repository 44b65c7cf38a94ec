/** That nobody answered in time. */
class Silence extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
    this.name = 'Silence';
  }
}

/**
 * What a server is called that is not there, or not yet: errno(3), PostgreSQL's SQLSTATE (manual, appendix A: class 08, an
 * operator or a crash ended the session, the server is starting, its connections are used up), and Redis that loads its data.
 */
const CODES = /^(?:E(?:CONN|PIPE|NOTFOUND|AI_AGAIN|TIMEDOUT|HOST|NET)|08|57P0[123]$|53300$)/;
/** What node-postgres, its pool and ioredis say without any code. */
const WORDS =
  /^(?:Connection terminated|Connection is closed|Connection ended|timeout e(?:xpired|xceeded)|Client (?:has encountered a connection error|was closed)|Command timed out|Reached the max retries|LOADING |Socket closed)/;

/** Whether an error means that nobody answers: what was asked for can be asked for again. Anything else is an answer. */
export function isSilence(error: unknown): error is Error {
  if (error instanceof Silence) return true;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return CODES.test(code) || WORDS.test(error.message);
}

/** Time is counted in turns of our own event loop, so that a process that is busy itself does not take a server for silent. */
const TURNS = 10;

/** What the work gives, within `ms` milliseconds. Throws a silence after that; what comes later is not heard. */
export async function inTime<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
    if (turns === TURNS) late.reject(new Silence(ms));
  }, ms / TURNS);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearInterval(timer);
  }
}

/** Connections that stand are closed within milliseconds; a stop has 30 s in all. */
const FAREWELL_MS = 2_000;

/** Waits until all is closed: a server that is away takes no farewell, and is left. Answers whether it was taken. */
export async function farewell(closing: Promise<unknown>): Promise<boolean> {
  try {
    await inTime(FAREWELL_MS, closing);
    return true;
  } catch (error) {
    if (!isSilence(error)) throw error;
    return false;
  }
}
