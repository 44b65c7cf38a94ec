import { type Element, take, textOf } from '../plain/dom.ts';
import { BOT_WALL, CLOSED_NOTICE, CLOSED_RULE, JOB_COUNT, SIGN_IN } from './page-words.ts';

/** Robot checks, sign-in forms and notices are short pages; a posting that mentions a captcha is a long one. */
const SHORT_PAGE = 1_500;
/** A notice is a short line; the words inside a long paragraph speak of something else. */
const LONGEST_NOTICE = 220;

/** What a page without structured data may turn out to be instead of a posting. */
export interface PageFacts {
  readonly root: Element;
  readonly url: string;
  /** Document title, and all visible text of the page, navigation included. */
  readonly head: string;
  readonly whole: string;
}

/** Whether a guard against robots answered in the site's place. */
export const isBotWall = ({ head, whole }: PageFacts): boolean =>
  whole.length < SHORT_PAGE && BOT_WALL.test(`${head}\n${whole}`);

/** Whether the page only wants a name and a password. */
export function isSignIn({ root, head, whole, url }: PageFacts): boolean {
  if (whole.length >= SHORT_PAGE) return false;
  if (root.querySelector('input[type="password"]') !== null) return true;
  return SIGN_IN.test(head) || /\/(?:login|signin|sign-in|sso|auth|authwall)(?:[/?]|$)/i.test(url);
}

/** Whether a line of a page's text says that this job is gone. */
export const saysClosed = (text: string): boolean =>
  text.split('\n').some((line) => line.length <= LONGEST_NOTICE && CLOSED_NOTICE.test(line) && !CLOSED_RULE.test(line));

/** Links that look like single jobs on a careers site. */
const JOB_LINK =
  /\/(?:jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|stellen(?:angebote)?|karriere|emplois?|offres?|empleos?|ofertas?|o|j|p)\/[^/?#]*[\p{L}\d]/iu;
/** A page that describes one job links to a handful of others; a list has little else. */
const LIST_LINKS = 8;
/** A list shows its jobs among the first links of a page. */
const LINKS_LOOKED_AT = 1_000;
/** Addresses of search pages and careers home pages. */
const LIST_PATH =
  /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:(?:company|about(?:-us)?|en|de|fr|es)\/)?(?:jobs?|careers?|karriere|stellenangebote|emplois?|empleos?|openings|positions|vacancies|join-us|search|jobs\/search|careers\/search|job-search|search-jobs|search-results|open-positions)?\/?$/i;

/** Whether the page shows many jobs or none in particular: judged by its address, its counts and its links. */
export function isJobList({ root, url, head, whole }: PageFacts): boolean {
  const path = URL.parse(url)?.pathname;
  const isListPath =
    path !== undefined && LIST_PATH.test(path) && !/[?&#/](?:gh_jid|jobid|job_id|jid|job|id|req|lever)/i.test(url);
  const countsJobs = JOB_COUNT.test(head) || JOB_COUNT.test(whole.slice(0, SHORT_PAGE));
  const links = new Set<string>();
  for (const link of take(root.querySelectorAll('a[href]'), LINKS_LOOKED_AT)) {
    if (JOB_LINK.test(link.getAttribute('href') ?? '') && textOf(link).length > 8)
      links.add(link.getAttribute('href') ?? '');
  }
  const signs = [isListPath, countsJobs, links.size >= LIST_LINKS].filter(Boolean).length;
  return signs >= 2;
}
