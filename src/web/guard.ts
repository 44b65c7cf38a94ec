import type { Context, MiddlewareHandler } from 'hono';
import { plainPage } from './page.ts';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Answers only under our own names: a foreign name that is made to point at this machine (DNS rebinding) gets 421, on a `page` of the kind that is kept there.
 * @see RFC 9110 §15.5.20
 */
export function ownHost(publicUrl: string | undefined, page = plainPage): MiddlewareHandler {
  const names = new Set(publicUrl === undefined ? LOCAL : [...LOCAL, new URL(publicUrl).hostname]);
  return async (c, next) => (names.has(hostname(c.req.header('host'))) ? next() : c.html(page(MISDIRECTED), 421));
}

/** "localhost:8080" → "localhost"; whatever is no host, and a missing header → "". */
function hostname(host: string | undefined): string {
  const address = `http://${host ?? ''}`;
  return /^[\w.:[\]-]+$/.test(host ?? '') && URL.canParse(address) ? new URL(address).hostname : '';
}

/**
 * Lets only our own page give commands and listen. Every browser says where a request comes from: by Sec-Fetch-Site,
 * or by Origin on any POST. Going to a page from elsewhere is a navigation, and is fine.
 */
export function ownPage(publicUrl: string | undefined, page = plainPage): MiddlewareHandler {
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  return async (c, next) => (fromOwnPage(c, publicHost) ? next() : c.html(page(FOREIGN), 403));
}

function fromOwnPage(c: Context, publicHost: string | undefined): boolean {
  const site = c.req.header('sec-fetch-site');
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (reads) return site === undefined || site === 'same-origin' || site === 'none' || isNavigation(c);
  const origin = c.req.header('origin');
  if (origin === undefined) return site === 'same-origin';
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  // Behind a proxy the Host header may be an inner one: then the public name is what the browser sees.
  return (site ?? 'same-origin') === 'same-origin' && (host === c.req.header('host') || host === publicHost);
}

/**
 * Keeps what only our page's script asks for from being gone to. A link elsewhere leads to it without the strict cookie of who
 * follows it, and a new session would take the place of theirs. Older browsers show what they want by Accept alone.
 */
export const noNavigation: MiddlewareHandler = async (c, next) =>
  isNavigation(c) || c.req.header('accept')?.includes('text/html') ? c.html(plainPage(FOREIGN), 403) : next();

const isNavigation = (c: Context): boolean => c.req.header('sec-fetch-mode') === 'navigate';

const MISDIRECTED = {
  title: 'This is not the address of this Rolefit',
  detail: 'Rolefit answers only under localhost and under the address it was given as PUBLIC_URL.',
  next: 'Open it under one of these. If you run it, set PUBLIC_URL to the address people use.',
};

const FOREIGN = {
  title: 'This request did not come from Rolefit’s own page',
  detail: 'Commands are taken only from the page itself, so that no other site can give them in your name.',
  next: 'Open Rolefit and send your command there.',
};
