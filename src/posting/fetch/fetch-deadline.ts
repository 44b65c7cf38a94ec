import { tooSlow } from '../problems.ts';

export interface Deadline {
  /** Aborts with the Problem posting-too-slow when the time is over, or with the outer signal's reason. */
  readonly signal: AbortSignal;
  /** Stops the clock. */
  clear(): void;
}

/** A clock of `milliseconds` that also listens to an outer signal. */
export function deadline(milliseconds: number, outer?: AbortSignal): Deadline {
  const own = new AbortController();
  const clock = setTimeout(() => own.abort(tooSlow()), milliseconds);
  return {
    signal: outer === undefined ? own.signal : AbortSignal.any([outer, own.signal]),
    clear: () => clearTimeout(clock),
  };
}
