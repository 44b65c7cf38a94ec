import type { MiddlewareHandler } from 'hono';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const;

/** What holds for every page: only forms of our own, no other base, in nobody's frame. */
const ALWAYS = ["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"];

const policy = (sources: readonly string[]): string => ["default-src 'none'", ...sources, ...ALWAYS].join('; ');

/** Those of an answer that says nothing of them: it may load nothing at all. */
export const STRICTEST: Readonly<Record<string, string>> = { 'content-security-policy': policy([]), ...HEADERS };

/** Headers that keep a page to itself, on every response. `sources` is what it may load, beside which it loads nothing; `more` are further headers. */
export const headersOf =
  (sources: readonly string[], more: Readonly<Record<string, string>> = {}): MiddlewareHandler =>
  async (c, next) => {
    await next();
    c.res.headers.set('content-security-policy', policy(sources));
    for (const [name, value] of Object.entries({ ...HEADERS, ...more })) c.res.headers.set(name, value);
  };

/** Those of the chat: nothing inline, nothing from elsewhere. */
export const safeHeaders = headersOf(["script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'"]);
