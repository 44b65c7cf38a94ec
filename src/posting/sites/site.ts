import type { FetchLimits } from '../fetch/fetch-policy.ts';
import type { JobFields } from '../job-fields.ts';

/** What to ask of a site's public interface, and how its answer is read. */
export interface SiteRequest {
  /** The name of the site: `Posting.source`. */
  readonly site: string;
  /** Built from a fixed host, or a fixed suffix under one checked label, and checked parts of the path. */
  readonly url: string;
  /** The job of this link in the answer, or null when the site shows no such job any more. Throws ZodError or SyntaxError for an answer of another shape. */
  readonly read: (answer: string) => JobFields | null;
  /** Whether status 404 proves that the job is gone, and not only that this employer's interface is off or is another one. */
  readonly isProof: boolean;
  readonly limits?: Partial<FetchLimits>;
}

/** One site: the request for a link, or null for a link that is not one of its jobs. */
export type Site = (link: URL) => SiteRequest | null;

/** A label of a host name, as tenants have it. */
export const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** A word of a path that can stand in an interface's path as it is: no dots, slashes, escapes or blanks. */
export const WORD = '[A-Za-z0-9][A-Za-z0-9_-]{0,99}';
export const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** The parts of a link whose host and path fit, or null. Both patterns are anchored; a slash at the end and case do not matter. */
export function partsOf(link: URL, host: string, path: string): RegExpExecArray | null {
  const address = `${link.hostname.replace(/\.$/, '')} ${link.pathname.replace(/\/+$/, '')}`;
  return new RegExp(`^${host} ${path}$`, 'i').exec(address);
}

/** The parameter of a link, in any case of its name, if it is made of a pattern. */
export function parameter(link: URL, name: string, pattern: string): string | null {
  const found = [...link.searchParams].find(([key]) => key.toLowerCase() === name)?.[1];
  return found !== undefined && new RegExp(`^(?:${pattern})$`).test(found) ? found : null;
}
