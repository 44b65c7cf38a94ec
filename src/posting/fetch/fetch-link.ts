import { isIP } from 'node:net';
import { linkRefused } from '../problems.ts';
import type { FetchPolicy } from './fetch-policy.ts';

/** Longest link in characters: what browsers and servers have agreed on for decades; job links stay far below. */
const LONGEST_LINK = 2048;
/** Suffixes of names that belong to private networks (RFC 6762, RFC 8375, RFC 6761, ICANN's reservation of .internal). */
const LOCAL_SUFFIXES = ['.local', '.localhost', '.internal', '.home.arpa', '.localdomain', '.lan', '.home', '.corp'];

/**
 * The link as it will be opened: http becomes https where the policy has no http.
 * Judges what the URL parser made of it, never the text: 127.1, 0x7f.1 and full-width digits are all 127.0.0.1 there.
 * @throws Problem link-refused
 */
export function checkedLink(link: string, policy: FetchPolicy): URL {
  const url = link.length <= LONGEST_LINK ? URL.parse(link) : null;
  if (url === null) throw linkRefused();
  if (policy.trusted?.includes(url.origin) && url.username === '' && url.password === '') return url;
  if (url.protocol === 'http:' && !policy.protocols.includes('http:') && url.port === '') url.protocol = 'https:';
  const port = Number(url.port || (url.protocol === 'http:' ? 80 : 443));
  const allowed = policy.protocols.includes(url.protocol) && policy.ports.includes(port) && isPublicName(url.hostname);
  if (!allowed || url.username !== '' || url.password !== '' || url.href.length > LONGEST_LINK) throw linkRefused();
  url.hash = '';
  return url;
}

/** A name with a dot that is no IP address in any spelling and ends in no private suffix. One trailing dot is the root. */
export function isPublicName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '').toLowerCase();
  if (name.startsWith('[') || isIP(name) !== 0) return false;
  if (!name.includes('.') || name.includes('..') || name.startsWith('.')) return false;
  return !LOCAL_SUFFIXES.some((suffix) => name.endsWith(suffix));
}
