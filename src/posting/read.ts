import type { Fetching } from './fetch/fetch.ts';
import { readPostingFile } from './file.ts';
import { canonicalLink } from './link.ts';
import type { Posting } from './posting.ts';
import { readLink } from './read-link.ts';
import { readPostingText } from './text.ts';

export type PostingInput =
  | { readonly link: string }
  | { readonly text: string }
  /** A file's bytes, and for a saved page the link it came from. */
  | { readonly file: Uint8Array; readonly url?: string };

export interface PostingDeps {
  readonly fetching: Fetching;
  readonly now: () => Date;
  /** The text of a PDF or DOCX, read apart from this process. */
  readonly extractText: (bytes: Uint8Array) => Promise<string>;
}

/**
 * The one door for postings. A link is fetched once and must lead to an open posting; a file or a pasted text is read as it is.
 * @throws Problem: see problems.ts
 */
export async function readPosting(input: PostingInput, deps: PostingDeps): Promise<Posting> {
  if ('link' in input) return readLink(input.link, deps);
  if ('text' in input) return readPostingText(input.text);
  const url = input.url === undefined ? null : canonicalLink(input.url);
  return readPostingFile(input.file, { url, now: deps.now(), extractText: deps.extractText });
}
