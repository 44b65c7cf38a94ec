import { Problem } from '../chat/problem.ts';
import { type Fetched, guardedFetch } from './fetch/fetch.ts';
import { inTurn } from './fetch/host-turns.ts';
import { readPostingFile } from './file.ts';
import { canonicalLink, linkIn } from './link.ts';
import type { Posting } from './posting.ts';
import { blocked, closed, EXPIRED, linkRefused, loginNeeded, REMOVED } from './problems.ts';
import type { PostingDeps } from './read.ts';
import { readSite } from './read-site.ts';
import { refuseForbiddenSite } from './site-terms.ts';

/**
 * Reads the open posting behind a link: by its site's public interface where it has one, else (or when that fails) by its page.
 * One request is sent, a second one only when the first could not tell.
 */
export async function readLink(given: string, deps: PostingDeps): Promise<Posting> {
  const link = linkIn(given);
  if (link === null) throw linkRefused();
  refuseForbiddenSite(link);
  const { siteRequest } = await sites();
  const request = siteRequest(link);
  const told = request === null ? 'nothing' : await readSite(request, link, deps);
  const posting = typeof told === 'string' ? await readPage(link, told === 'blocked', deps) : told;
  if (!posting.open) throw closed(EXPIRED);
  return posting;
}

/** The readers of sites are loaded with the first link, not at the start. */
const sites = () => import('./sites/sites.ts');

async function readPage(link: string, wasBlocked: boolean, deps: PostingDeps): Promise<Posting> {
  const { fetching } = deps;
  const asked = (await sites()).pageLink(link);
  const host = URL.parse(asked)?.host ?? '';
  const page = await inTurn(
    host,
    () => guardedFetch(asked, { ...fetching, before: refuseForbiddenSite }),
    fetching.signal,
  );
  refuseStatus(page.status);
  try {
    return await readFetched(page, asked === link ? page.url : link, deps);
  } catch (error) {
    if (!(error instanceof Problem) || !OTHER_PAGE.has(error.text.code)) throw error;
    const embedded = await readEmbedded(page, link, deps);
    if (embedded !== null) return embedded;
    // A site that kept its interface from us shows a page that needs its scripts: that is no empty posting.
    if (wasBlocked) throw blocked();
    throw lostJob(link, page.url) ? closed(REMOVED) : error;
  }
}

function readFetched(page: Fetched, link: string, deps: PostingDeps): Promise<Posting> {
  const { contentType } = page;
  const { extractText } = deps;
  return readPostingFile(page.body, { url: canonicalLink(link), now: deps.now(), contentType, extractText });
}

/** An employer's page that only embeds Greenhouse's: the board's name is in it. */
async function readEmbedded(page: Fetched, link: string, deps: PostingDeps): Promise<Posting | null> {
  const url = URL.parse(link);
  const { siteRequest } = await sites();
  const { greenhouseEmbedded } = await import('./sites/greenhouse.ts');
  const request = url === null ? null : greenhouseEmbedded(url, Buffer.from(page.body).toString('latin1'));
  if (request === null || request.url === siteRequest(link)?.url) return null;
  const told = await readSite(request, link, deps);
  return typeof told === 'string' ? null : told;
}

/** What a page turns out to be when a site sends visitors of a removed job elsewhere, or shows nothing without its scripts. */
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
