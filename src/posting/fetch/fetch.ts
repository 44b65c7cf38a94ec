import { type Dispatcher, request } from 'undici';
import { Problem } from '../../chat/problem.ts';
import { linkRefused, tooSlow, unknownFormat } from '../problems.ts';
import { readBody } from './fetch-body.ts';
import { allowedAddress, pinnedAgent, type Resolve, systemResolve } from './fetch-connect.ts';
import { deadline } from './fetch-deadline.ts';
import { checkedLink } from './fetch-link.ts';
import { FETCH_LIMITS, type FetchLimits, type FetchPolicy } from './fetch-policy.ts';

export interface Fetching {
  readonly policy: FetchPolicy;
  /** Who we are, for the site's owner: name, version and where to write. */
  readonly userAgent: string;
  /** Called with every link before it is opened, the first and each redirect; it throws to stop there. */
  readonly before?: (link: string) => void;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<FetchLimits>;
  /** What is asked for: a page (the default), data of an interface, which is no page, or a file of any type, whose redirects are not followed. */
  readonly kind?: Kind;
  /** For a platform's own file host. With a file alone: its redirects are not followed. */
  readonly authorization?: string;
  readonly resolve?: Resolve;
}

export interface Fetched {
  /** Where the redirects ended. */
  readonly url: string;
  readonly status: number;
  /** Media type in lower case with its parameters, or '' when the site named none. */
  readonly contentType: string;
  readonly body: Uint8Array;
  /** By their names in lower case; of several by one name, the first. */
  readonly headers: Readonly<Record<string, string>>;
}

type Kind = 'page' | 'data' | 'file';

type Hop = Fetched | { readonly redirect: string };
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Pages, data and text; a posting is never a picture, a video or an archive. */
const READABLE_TYPE = {
  page: /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/xhtml\+xml)\s*(?:;|$)/,
  data: /^(?:text\/xml|application\/(?!xhtml)(?:[\w.-]+\+)?(?:json|xml))\s*(?:;|$)/,
  file: /^/,
};
const ACCEPT = {
  page: 'text/html,application/xhtml+xml,application/json;q=0.9,application/xml;q=0.8,text/plain;q=0.8',
  data: 'application/json,application/xml;q=0.9,text/xml;q=0.9',
  file: '*/*',
};

/**
 * Opens a stranger's link: only public hosts, each redirect checked anew, the connection pinned to the checked address,
 * no cookies, no credentials, limited in time and bytes. The status may be any; the caller judges it.
 * @throws Problem link-refused, posting-too-slow, posting-too-large, posting-format; the signal's reason when aborted
 */
export async function guardedFetch(link: string, fetching: Fetching): Promise<Fetched> {
  const limits = { ...FETCH_LIMITS, ...fetching.limits };
  if (fetching.authorization !== undefined && fetching.kind !== 'file')
    throw new Error('credentials follow no redirect');
  const total = deadline(limits.total, fetching.signal);
  try {
    let url = checkedLink(link, fetching.policy);
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const hop = await openHop(url, { ...fetching, limits, signal: total.signal });
      if (!('redirect' in hop)) return hop;
      url = checkedLink(hop.redirect, fetching.policy);
    }
    throw linkRefused();
  } catch (error) {
    throw explained(error, fetching.signal);
  } finally {
    total.clear();
  }
}

type HopFetching = Fetching & { readonly limits: FetchLimits; readonly signal: AbortSignal };

async function openHop(url: URL, fetching: HopFetching): Promise<Hop> {
  const { policy, limits, signal } = fetching;
  fetching.before?.(url.href);
  const address = await withSignal(addressOf(url, fetching), signal);
  const agent = pinnedAgent(address, policy, limits);
  const head = deadline(limits.connect + limits.headers, signal);
  try {
    const response = await request(url, { dispatcher: agent, headers: headersFor(fetching), signal: head.signal });
    head.clear();
    return await answer(url, response, fetching);
  } finally {
    head.clear();
    await agent.destroy();
  }
}

/** A trusted origin is an address that was configured, so the system's resolver and every address will do. */
function addressOf(url: URL, { policy, resolve }: Fetching): Promise<string> {
  const trusted = policy.trusted?.includes(url.origin) ?? false;
  if (trusted) return allowedAddress(url.hostname, systemResolve, { ...policy, mayReach: () => true });
  return allowedAddress(url.hostname, resolve ?? systemResolve, policy);
}

const headersFor = (fetching: Fetching): Record<string, string> => ({
  'user-agent': fetching.userAgent,
  accept: ACCEPT[fetching.kind ?? 'page'],
  'accept-encoding': 'gzip, identity;q=0.5',
  'accept-language': 'en,*;q=0.5',
  ...(fetching.authorization !== undefined && { authorization: fetching.authorization }),
});

async function answer(url: URL, response: Dispatcher.ResponseData, fetching: HopFetching): Promise<Hop> {
  const { statusCode: status, headers, body } = response;
  // A body that nobody reads to its end still reports its abort: without a listener that would end the process.
  body.on('error', () => {});
  const location = oneOf(headers.location);
  if (REDIRECTS.has(status) && location !== '' && fetching.kind !== 'file') {
    body.destroy();
    return { redirect: URL.parse(location, url.href)?.href ?? '' };
  }
  const contentType = oneOf(headers['content-type']).toLowerCase().trim();
  if (contentType !== '' && !READABLE_TYPE[fetching.kind ?? 'page'].test(contentType)) {
    body.destroy();
    throw unknownFormat();
  }
  const time = deadline(fetching.limits.body, fetching.signal);
  const stop = (): unknown => body.destroy(time.signal.reason);
  time.signal.addEventListener('abort', stop);
  try {
    const bytes = await readBody(body, oneOf(headers['content-encoding']), fetching.limits.bytes);
    return { url: url.href, status, contentType, body: bytes, headers: firstOf(headers) };
  } finally {
    time.signal.removeEventListener('abort', stop);
    time.clear();
  }
}

const oneOf = (header: string | string[] | undefined): string => (Array.isArray(header) ? header[0] : header) ?? '';

const firstOf = (headers: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, oneOf(value)]));

/** What is not ours to explain (a refused connection, a bad certificate, a broken stream) is one and the same refusal. */
function explained(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  if (error instanceof Problem) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'UND_ERR_HEADERS_TIMEOUT' ? tooSlow() : linkRefused();
}

/** The promise, or the signal's reason if that comes first: a name lookup cannot be stopped, only left behind. */
function withSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener('abort', stop);
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', stop));
}
