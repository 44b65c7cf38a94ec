import { siteForbids } from './problems.ts';

/** Sites whose terms forbid programs to read, and which block them: the names under which they run in any country. */
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
