import type { Person } from './chat/platform.ts';
import type { Fit } from './fit/fit.ts';

/** Addresses of our own pages, for cards. */
export interface Links {
  /** A link to the person's own report, and until when it opens it. */
  report(evaluation: string, person: Person): Promise<{ readonly href: string; readonly until: Date }>;
  /** A link that downloads a file of the person's own, by its name, and until when it does. */
  download(
    file: 'jobs.csv' | 'everything.zip',
    person: Person,
  ): Promise<{ readonly href: string; readonly until: Date }>;
  /** The score as a picture; undefined where chats can't fetch one from us. */
  picture(fit: Pick<Fit, 'score' | 'ceiling'>): string | undefined;
}
