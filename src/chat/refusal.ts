/** The platform wants to be left alone for a while. A job waits that long without holding a worker, and loses no attempt by it. */
export class RateLimited extends Error {
  readonly afterMs: number;
  constructor(afterMs: number) {
    super(`rate limited for ${afterMs} ms`);
    this.name = 'RateLimited';
    this.afterMs = afterMs;
  }
}

/** Our credentials are refused, our permissions do not reach, or what was asked for is gone. */
export type Refused = 'unauthorized' | 'forbidden' | 'gone';

/** The platform will not take this, now or later: trying again would only count against us. `code` is the platform's own word for it. */
export class Unreachable extends Error {
  readonly reason: Refused;
  readonly code: string;
  constructor(reason: Refused, code: string) {
    super(`${reason}: ${code}`);
    this.name = 'Unreachable';
    this.reason = reason;
    this.code = code;
  }
}

/** What we keep can't be reached at this moment: nothing is taken in, and a job waits without losing an attempt. */
export class Away extends Error {
  /** The silence fell while something was stored for good: nobody knows whether it was. */
  readonly unsure: boolean;
  constructor(unsure = false) {
    super('what is kept can not be reached');
    this.name = 'Away';
    this.unsure = unsure;
  }
}
