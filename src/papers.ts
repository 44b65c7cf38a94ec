import type { Fetching } from './posting/fetch/fetch.ts';
import { PUBLIC_WEB } from './posting/fetch/fetch-policy.ts';
import type { Posting } from './posting/posting.ts';
import { type PostingInput, readPosting } from './posting/read.ts';
import { readDocument } from './resume/read.ts';
import { VERSION } from './version.ts';

/** What links may reach, and how names are resolved. */
export type Reach = Pick<Fetching, 'policy' | 'resolve'>;

/** Production: the public web, by the system's resolver. */
export const PUBLIC: Reach = { policy: PUBLIC_WEB };

/** Who knocks, for a site's owner: what it is, which version, why, and whom to ask. */
const userAgent = (publicUrl?: string): string =>
  `Rolefit/${VERSION} (opens one job posting that a person asked about${publicUrl === undefined ? '' : `; +${publicUrl}`})`;

interface Doorway {
  /** Told to sites, so that their owners can ask. */
  readonly publicUrl?: string | undefined;
  /** Whether the words of pictures are recognised. */
  readonly ocr?: boolean;
}

/** The door for postings: links by the guarded fetch, documents read in a child process. */
export const postingDoor =
  (reach: Reach, { publicUrl, ocr = true }: Doorway = {}) =>
  (input: PostingInput, signal?: AbortSignal): Promise<Posting> =>
    readPosting(input, {
      fetching: { ...reach, userAgent: userAgent(publicUrl), ...(signal && { signal }) },
      now: () => new Date(),
      extractText: async (bytes) => (await readDocument(bytes, { ocr, ...(signal && { signal }) })).text,
    });
