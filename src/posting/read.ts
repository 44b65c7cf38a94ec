import { Problem } from '../chat/problem.ts';
import { type Fetched, type Fetching, guardedFetch } from './fetch/fetch.ts';
import { readPostingFile } from './file.ts';
import { canonicalLink, linkIn } from './link.ts';
import type { Posting } from './posting.ts';
import { blocked, closed, EXPIRED, linkRefused, loginNeeded, REMOVED } from './problems.ts';
import { refuseForbiddenSite } from './site-terms.ts';
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

async function readLink(given: string, deps: PostingDeps): Promise<Posting> {
  const link = linkIn(given);
  if (link === null) throw linkRefused();
  refuseForbiddenSite(link);
  const page = await guardedFetch(link, { ...deps.fetching, before: refuseForbiddenSite });
  refuseStatus(page.status);
  const posting = await readFetched(page, link, deps);
  if (!posting.open) throw closed(EXPIRED);
  return posting;
}

async function readFetched(page: Fetched, link: string, deps: PostingDeps): Promise<Posting> {
  const { extractText } = deps;
  const source = { url: canonicalLink(page.url), now: deps.now(), contentType: page.contentType, extractText };
  try {
    return await readPostingFile(page.body, source);
  } catch (error) {
    const isOther = error instanceof Problem && OTHER_PAGE.has(error.text.code) && lostJob(link, page.url);
    throw isOther ? closed(REMOVED) : error;
  }
}

/** What a page turns out to be when a site sends visitors of a removed job elsewhere. */
const OTHER_PAGE = new Set(['posting-list', 'posting-not-a-job', 'posting-empty']);

/** Whether redirects dropped the number under which the job was asked for. */
function lostJob(link: string, reached: string): boolean {
  const place = (href: string): string => {
    const url = URL.parse(href);
    return url === null ? '' : url.pathname + url.search;
  };
  const ids = place(link).match(/\d{4,}/g) ?? [];
  return ids.length > 0 && !ids.some((id) => place(reached).includes(id));
}

function refuseStatus(status: number): void {
  if (status === 404 || status === 410) throw closed(REMOVED);
  if (status === 401) throw loginNeeded();
  if (status >= 300) throw blocked();
}
