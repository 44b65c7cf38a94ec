import { z } from 'zod';
import { Person } from '../chat/platform.ts';
import type { Seal } from '../store/seal.ts';
import type { Store } from '../store/store.ts';

/** How long a link gives its file: long enough to press it, and over before a browser's history is looked through. */
const LASTS_MS = 60 * 60_000;
/** What a token is sealed as: no other sealed value opens as one. */
const CONTEXT = 'download';

/** What a link carries, sealed: nobody else can read it or make one. `closed` is how often the person had closed their links. */
const Carried = z.object({ file: z.string(), person: Person, until: z.number(), closed: z.number() });

export interface DownloadLink {
  readonly path: string;
  readonly until: Date;
}

export interface DownloadLinks {
  /** A link to a file of the person's; whoever calls has made sure that it is they who ask. */
  give(file: string, person: Person): Promise<DownloadLink>;
  /** Whose link to this file it is, as long as it holds; undefined when it is forged, over or closed, which look the same. */
  ownerBy(token: string, file: string): Promise<Person | undefined>;
}

/** Links that prove themselves, and that close together with those to the person's reports. */
export const downloadLinks = (seal: Seal, { reports }: Pick<Store, 'reports'>): DownloadLinks => ({
  async give(file, person) {
    const until = Date.now() + LASTS_MS;
    const carried: z.infer<typeof Carried> = { file, person, until, closed: await reports.closed(person) };
    const token = seal.seal(Buffer.from(JSON.stringify(carried)), CONTEXT).toString('base64url');
    return { path: `/download/${token}/${file}`, until: new Date(until) };
  },

  async ownerBy(token, file) {
    const carried = opened(seal, token);
    if (carried?.file !== file || carried.until <= Date.now()) return undefined;
    return carried.closed === (await reports.closed(carried.person)) ? carried.person : undefined;
  },
});

function opened(seal: Seal, token: string): z.infer<typeof Carried> | undefined {
  try {
    return Carried.parse(JSON.parse(seal.open(Buffer.from(token, 'base64url'), CONTEXT).toString('utf8')));
  } catch {
    // What does not open was not made here: whatever is wrong with it, it is no link.
    return undefined;
  }
}
