import { isPublicName } from './fetch/fetch-link.ts';

/** Parameters that say where a click came from, never which job it leads to. */
const TRACKING =
  /^(?:utm_.*|gh_src|lever-source|lever-origin|lever-via|referrer|referer|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|igshid|mc_[ce]id|_hs.*|hsa_.*|trk|trackingid|jobboardsource|iisn?|cmpid|campaign|li_fat_id|_gl|_ga)$/i;
/** The same, but some sites put the job's number there. */
const MAYBE_TRACKING = /^(?:ref|refid|source|src|tracking|share_?id)$/i;
/** Any scheme: whether it may be opened is for the fetch to say. */
const SCHEME = /^[a-z][a-z0-9+.-]{0,20}:\/\//i;
/** A bare name counts as a link with "www." or with a path, so that "Node.js" and "ASP.NET" stay words. */
const BARE = /^(?:www\.[\p{L}\p{N}-]+\.|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/)/iu;

/**
 * The link in what a person typed, when it is nothing else: with or without https://, in Slack's `<https://…|…>`
 * or Discord's `<https://…>`. Null for any other text.
 */
export function linkIn(text: string): string | null {
  const token = text.trim();
  const inner = /^<([^<>|\s]{1,4096})(?:\|[^<>]{0,4096})?>$/.exec(token)?.[1] ?? token;
  if (inner === '' || /\s/.test(inner)) return null;
  if (SCHEME.test(inner)) return inner;
  const url = BARE.test(inner) ? URL.parse(`https://${inner}`) : null;
  return url !== null && isPublicName(url.hostname) ? url.href : null;
}

/** Whether a text is one link and nothing else. */
export const looksLikeLink = (text: string): boolean => linkIn(text) !== null;

/**
 * One spelling for all links to one posting: no tracking, no fragment, host in lower case, parameters in order.
 * Takes what `linkIn` gave. A fragment that is the page's address ("#/job/12") stays.
 */
export function canonicalLink(link: string): string {
  const url = URL.parse(link);
  if (url === null) return link;
  for (const [name, value] of [...url.searchParams]) if (isTracking(name, value)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  if (url.protocol === 'http:' && url.port === '') url.protocol = 'https:';
  url.hostname = url.hostname.replace(/\.$/, '');
  return url.href;
}

const isTracking = (name: string, value: string): boolean =>
  TRACKING.test(name) || (MAYBE_TRACKING.test(name) && !/\d{3}/.test(value));
