import type { Platform } from './chat/platform.ts';
import type { Credits } from './credits/credits.ts';
import type { Reader } from './fit/reader.ts';
import type { Links } from './links.ts';
import type { Log } from './log.ts';
import type { Posting } from './posting/posting.ts';
import type { PostingInput } from './posting/read.ts';
import type { JobQueue } from './queue/queue.ts';
import type { Resume } from './resume/resume.ts';
import type { Store } from './store/store.ts';

/** What commands and workers work with. Wired in app.ts, and passed in: nothing reaches for it. */
export interface Services {
  readonly store: Store;
  readonly queue: JobQueue;
  readonly platforms: Readonly<Record<string, Platform>>;
  readonly reader: Reader;
  readonly links: Links;
  readonly log: Log;
  /** Who may change the settings of every place, as `platform:person`. */
  readonly admins: ReadonlySet<string>;
  /** Days that an evaluation is kept. */
  readonly evaluationDays: number;
  /** Absent where evaluations cost nothing. */
  readonly credits?: Credits | undefined;
  /** Throw a Problem for whatever the person can mend. */
  readResume(bytes: Uint8Array, signal?: AbortSignal): Promise<Resume>;
  readPosting(input: PostingInput, signal?: AbortSignal): Promise<Posting>;
}

/** The platform that a thread lives on. Throws when this process does not serve it. */
export function platformOf(services: Pick<Services, 'platforms'>, name: string): Platform {
  const platform = services.platforms[name];
  if (!platform) throw new Error(`no platform ${name} here`);
  return platform;
}
