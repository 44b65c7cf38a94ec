/** Why papers are not weighed, as far as the person can do something about it. */
export type Refused =
  /** The posting asks for nothing. */
  | 'posting-asks-nothing'
  /** A language model declines to read what stands in the papers; it would decline again. */
  | 'reader-declined'
  /** What the installation lets a paid reader cost in a day is used up. */
  | 'reader-budget-used-up';

/** Papers that are not weighed. The caller turns it into a problem that the person can act on. */
export class Refusal extends Error {
  readonly code: Refused;
  constructor(code: Refused, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** The reader's server wants to be left alone for a while. */
export class ReaderBusy extends Error {
  readonly afterMs: number;
  constructor(afterMs: number) {
    super(`the reader's server is busy for ${afterMs} ms`);
    this.name = 'ReaderBusy';
    this.afterMs = afterMs;
  }
}

/** The reader's server will not serve us until a setting or an account is mended. `code` says what, in words for the log: no text, no key. */
export class ReaderBarred extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.name = 'ReaderBarred';
    this.code = code;
  }
}
