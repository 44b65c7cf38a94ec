import { ZodError } from 'zod';
import { Problem } from '../chat/problem.ts';
import { decoded } from './decode.ts';
import { type Fetched, guardedFetch } from './fetch/fetch.ts';
import { inTurn } from './fetch/host-turns.ts';
import { type JobFields, postingOf } from './job-fields.ts';
import { canonicalLink } from './link.ts';
import type { Posting } from './posting.ts';
import { blocked, closed, REMOVED } from './problems.ts';
import type { PostingDeps } from './read.ts';
import type { SiteRequest } from './sites/site.ts';
import { SHORTEST_POSTING } from './size.ts';

/** Interfaces answer fast or not at all, and a person waits: what is left of the time is the page's. */
const LIMITS = { connect: 3_000, headers: 5_000, body: 6_000, total: 8_000, redirects: 0 };

/**
 * The posting as a site's public interface gives it, or why there is none: it told nothing, or kept it from us.
 * @throws Problem posting-closed, posting-blocked (the site asks for fewer requests), posting-too-large (the posting itself)
 */
export async function readSite(
  request: SiteRequest,
  link: string,
  deps: PostingDeps,
): Promise<Posting | 'nothing' | 'blocked'> {
  const answer = await answerOf(request, deps);
  if (answer === null) return 'nothing';
  const { status } = answer;
  if (status === 429) throw blocked();
  if ((status === 404 || status === 410) && request.isProof) throw closed(REMOVED);
  if (status === 401 || status === 403 || status >= 500) return 'blocked';
  if (status !== 200) return 'nothing';
  const fields = readAnswer(request, decoded(answer.body, answer.contentType));
  if (fields === null) throw closed(REMOVED);
  if (fields === 'strange' || fields.text.length < SHORTEST_POSTING) return 'nothing';
  return postingOf(fields, { url: canonicalLink(link), source: request.site, now: deps.now() });
}

/** Null for what could not be had: the page may do. */
async function answerOf(request: SiteRequest, { fetching }: PostingDeps): Promise<Fetched | null> {
  const limits = { ...LIMITS, ...request.limits, ...fetching.limits };
  const host = URL.parse(request.url)?.host ?? '';
  try {
    return await inTurn(host, () => guardedFetch(request.url, { ...fetching, kind: 'data', limits }), fetching.signal);
  } catch (error) {
    if (error instanceof Problem && !fetching.signal?.aborted) return null;
    throw error;
  }
}

/** The job in an answer, null when it is no longer there; 'strange' for an answer of another shape. */
export function readAnswer(request: SiteRequest, answer: string): JobFields | null | 'strange' {
  try {
    return request.read(answer);
  } catch (error) {
    if (error instanceof ZodError || error instanceof SyntaxError) return 'strange';
    throw error;
  }
}
