import { siteForbids } from './problems.ts';

/**
 * Sites whose terms forbid programs to read, and which block them: the names under which they run in any country.
 * LinkedIn: User Agreement §8.2 (no scripts, robots or other means to scrape). Indeed: Terms of Service, general rules for all users
 * (no automation or scraping). Glassdoor: Terms of Use, prohibited conduct (no scraping or mining). ZipRecruiter: Terms of Use,
 * prohibited uses (no robots, spiders or scrapers). A site comes in here only for its terms, never for being hard to read.
 */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:[\w-]+\.)*(?:linkedin\.(?:com|cn)|lnkd\.in)$/, 'LinkedIn'],
  [/^(?:[\w-]+\.)*indeed\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/, 'Indeed'],
  [/^(?:[\w-]+\.)*glassdoor\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/, 'Glassdoor'],
  [/^(?:[\w-]+\.)*ziprecruiter\.(?:com|[a-z]{2}|co\.[a-z]{2})$/, 'ZipRecruiter'],
];

/**
 * Refuses sites that do not want to be read, before anything is sent to them.
 * @throws Problem site-forbids-reading
 */
export function refuseForbiddenSite(link: string): void {
  const host = URL.parse(link)?.hostname.replace(/\.$/, '') ?? '';
  const found = FORBIDDEN.find(([hosts]) => hosts.test(host));
  if (found) throw siteForbids(found[1]);
}
