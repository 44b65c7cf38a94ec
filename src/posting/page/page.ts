import { Problem } from '../../chat/problem.ts';
import { type JobFields, NO_FIELDS, postingOf } from '../job-fields.ts';
import { asksForSomething, readsLikePosting } from '../job-words.ts';
import { type Element, parsed, textOf } from '../plain/dom.ts';
import { elementToPlain } from '../plain/plain-html.ts';
import type { Posting } from '../posting.ts';
import { blocked, closed, emptyPage, FILLED, listOfJobs, loginNeeded, notAJob } from '../problems.ts';
import { SHORTEST_POSTING } from '../size.ts';
import { jobPostings } from './json-ld.ts';
import { jobFields } from './json-ld-posting.ts';
import { readableText } from './page-content.ts';
import { isBotWall, isJobList, isSignIn, type PageFacts, saysClosed } from './page-kind.ts';
import { pageNames } from './page-names.ts';
import { prune } from './page-prune.ts';

export interface PageSource {
  /** Where the page came from, or null when nobody knows. */
  readonly url: string | null;
  readonly now: Date;
}

/**
 * Reads a posting's page: its structured data (schema.org JobPosting), or else its readable text.
 * `open` is false when the date named for applications has passed.
 * @throws Problem posting-closed (the page says so), posting-blocked, posting-login, posting-list, posting-empty, posting-not-a-job
 */
export function readPostingPage(html: string, source: PageSource): Posting {
  const root = parsed(html);
  const described = describedJob(root, source.url);
  const body = root.querySelector('body') ?? root;
  const whole = elementToPlain(body);
  const facts: PageFacts = { root, url: source.url ?? '', head: textOf(root.querySelector('title')), whole };
  if (described !== null && described.text.length >= SHORTEST_POSTING) {
    if (saysClosed(frameText(whole, described.text))) throw closed(FILLED);
    const full = isTeaser(described.text, whole) ? pageInFull(facts, described, source) : null;
    return full ?? postingOf(described, { ...source, source: 'json-ld' });
  }
  const wall = isBotWall(facts) ? blocked() : isSignIn(facts) ? loginNeeded() : null;
  if (wall !== null) throw wall;
  return readable(facts, described, source);
}

/** The one JobPosting that the page is about. Several without a match to the page are a list. */
function describedJob(root: Element, url: string | null): JobFields | null {
  const nodes = jobPostings(root);
  if (nodes.length <= 1) return nodes[0] === undefined ? null : jobFields(nodes[0]);
  const jobs = nodes.map(jobFields);
  const heading = textOf(root.querySelector('h1'));
  const path = URL.parse(url ?? '')?.pathname;
  const byLink = nodes.findIndex(
    (node) => typeof node.url === 'string' && path !== undefined && URL.parse(node.url)?.pathname === path,
  );
  const found = jobs[byLink] ?? jobs.find((job) => job.title !== null && job.title === heading);
  if (found === undefined && new Set(jobs.map((job) => job.title)).size > 1) throw listOfJobs();
  return found ?? jobs[0] ?? null;
}

/** Under so many characters structured data that ask for nothing are an advertisement of the page that asks. */
const LONGEST_TEASER = 900;

const isTeaser = (text: string, whole: string): boolean =>
  text.length < LONGEST_TEASER && !asksForSomething(text) && asksForSomething(whole);

/** The page's own words where they are the posting, or null. */
function pageInFull(facts: PageFacts, described: JobFields, source: PageSource): Posting | null {
  try {
    const posting = readable(facts, described, source);
    return asksForSomething(posting.text) ? posting : null;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** The page's lines that are not the posting's: a notice of closing stands there. */
function frameText(whole: string, text: string): string {
  const own = new Set(text.split('\n'));
  return whole
    .split('\n')
    .filter((line) => !own.has(line))
    .join('\n');
}

function readable(facts: PageFacts, described: JobFields | null, source: PageSource): Posting {
  const { root, whole } = facts;
  if (saysClosed(whole)) throw closed(FILLED);
  const names = pageNames(root);
  const isList = isJobList(facts);
  const body = root.querySelector('body') ?? root;
  prune(body);
  const text = readableText(body);
  if (isList) throw listOfJobs();
  if (text.length < SHORTEST_POSTING) throw emptyPage();
  if (described === null && !readsLikePosting(text)) throw notAJob();
  const fields = { ...NO_FIELDS, ...names, ...withoutNulls(described), text };
  return postingOf(fields, { ...source, source: 'page' });
}

const withoutNulls = (fields: JobFields | null): Partial<JobFields> =>
  Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== null));
