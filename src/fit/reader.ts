import type { Reading } from './evaluation.ts';
import type { Engine, Role } from './role.ts';

/** What a reader may know of a posting. */
export interface PostingPaper {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly text: string;
  readonly hash: string;
}

/** What a reader may know of a resume. Only `redacted` may be read; `text` is there to cut verbatim quotes from, by the same offsets. */
export interface ResumePaper {
  readonly text: string;
  readonly redacted: string;
  /** A section without a heading (null) begins with its first line; any other with its heading. */
  readonly sections: readonly {
    readonly name: string;
    readonly heading?: string | null;
    readonly start: number;
    readonly end: number;
  }[];
  readonly pageStarts: readonly number[];
  readonly hash: string;
}

/** What one call of a paid reader took. `input` holds the `cached` ones, which cost less. */
export interface Tokens {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

/** Who asks a reader, and how it may be stopped. A reader without a network needs none of it. */
export interface Asking {
  readonly signal?: AbortSignal;
  /** Whose resume it is. Whoever else hears of it hears a keyed hash. */
  readonly person?: string;
  /** What the log calls this evaluation. */
  readonly reference?: string;
  /** Told after each paid call, whatever its answer was worth. */
  readonly spent?: (tokens: Tokens) => void;
}

/** An instrument that reports facts and never a number. Readers are named on every card and never mixed. */
export interface Reader {
  readonly engine: Engine;
  /** Reads the posting alone. Throws a `Refusal` when it asks for nothing that could be weighed. */
  readRole(posting: PostingPaper, asking?: Asking): Promise<Role>;
  /** Reads the resume against the frozen role: one finding for each requirement, one judgement for each knock-out, in the role's order. */
  readResume(role: Role, resume: ResumePaper, asking?: Asking): Promise<Reading>;
}
