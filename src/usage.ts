import type { Prices } from './config-reader.ts';
import type { Asking, Reader, Tokens } from './fit/reader.ts';
import { Refusal } from './fit/refusal.ts';
import type { Log } from './log.ts';
import type { Store } from './store/store.ts';

export interface Metering {
  readonly usage: Pick<Store['readerUsage'], 'add' | 'on'>;
  readonly log: Log;
  readonly prices: Prices | undefined;
  /** Tokens, input and output, that may be taken in a day (UTC) by all processes together. What runs when it is reached, ends. */
  readonly dailyTokens: number | undefined;
  readonly now: () => Date;
  /** Told what each reading took; the dollars only where prices are known. */
  readonly taken?: (tokens: Tokens, dollars: number | undefined) => void;
}

export interface Meter {
  /** The same reader, within its budget, with what it takes counted and told in one line for each reading. */
  readonly metered: (reader: Reader) => Reader;
}

const NOTHING: Tokens = { input: 0, cached: 0, output: 0 };
const plus = (one: Tokens, other: Tokens): Tokens => ({
  input: one.input + other.input,
  cached: one.cached + other.cached,
  output: one.output + other.output,
});
const PER = 1_000_000;

/** Dollars by the given prices; what was cached costs its own price. */
export const dollarsOf = ({ input, cached, output }: Tokens, prices: Prices): number =>
  ((input - cached) * prices.input + cached * prices.cached + output * prices.output) / PER;

/** Counts what a paid reader takes, and refuses what goes over the day's budget. */
export function openMeter({ usage, log, prices, dailyTokens, now, taken }: Metering): Meter {
  const today = (): string => now().toISOString().slice(0, 10);
  const admit = async (): Promise<void> => {
    if (dailyTokens !== undefined && (await usage.on(today())) >= dailyTokens)
      throw new Refusal('reader-budget-used-up', 'the tokens of the day are used up');
  };
  const record = async (reading: 'role' | 'resume', calls: readonly Tokens[], reference: string | undefined) => {
    const tokens = calls.reduce(plus, NOTHING);
    const dollars = prices && Number(dollarsOf(tokens, prices).toFixed(6));
    taken?.(tokens, dollars);
    log.info({ reference, reading, calls: calls.length, ...tokens, dollars }, 'the reader took this');
    await usage.add(today(), tokens.input + tokens.output);
  };
  const within = async <T>(reading: 'role' | 'resume', asking: Asking, work: (asking: Asking) => Promise<T>) => {
    await admit();
    const calls: Tokens[] = [];
    try {
      return await work({ ...asking, spent: (tokens) => calls.push(tokens) });
    } finally {
      if (calls.length > 0) await record(reading, calls, asking.reference);
    }
  };
  return {
    metered: (reader) => ({
      engine: reader.engine,
      readRole: (posting, asking = {}) => within('role', asking, (counted) => reader.readRole(posting, counted)),
      readResume: (role, resume, asking = {}) =>
        within('resume', asking, (counted) => reader.readResume(role, resume, counted)),
    }),
  };
}
