/** What keeps a stranger, or another site in somebody's browser, from doing anything by a route that changes something. */
export type Guard =
  /** The request has to come from our own page: by Origin and Sec-Fetch-Site, which no page can forge. */
  | 'own page'
  /** A signature over the whole body, under a secret that only the platform has. */
  | 'signature'
  /** What only the link or page holds: it travels in the form, and no browser adds it by itself. */
  | 'proof';

export interface Line {
  /** A request that reaches it; its method is the route's, or GET. */
  readonly asks: string;
  /** What it answers when nobody proves anything. */
  readonly status: number;
  readonly guards?: readonly Guard[];
  /** The cookie that it may set, by name. */
  readonly cookie?: keyof typeof COOKIES;
}

/** Every cookie that there is: HttpOnly, and to no request that another site makes. */
export const COOKIES = {
  rolefit: /^rolefit=[0-9a-f-]{36}\.[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  'rolefit-board':
    /^rolefit-board=[0-9a-f-]{36}\.\d{13}\.[\w-]{43}; Max-Age=28800; Path=\/board; HttpOnly; Secure; SameSite=Strict$/,
  // Slack's SDK names no SameSite, which browsers take for Lax: it has to come back with the owner from slack.com.
  'slack-app-oauth-state': /^slack-app-oauth-state=[\w.-]+; Secure; HttpOnly; Path=\/; Max-Age=600$/,
} as const;

/** All routes of a process that offers everything. A command stands for all of them. */
export const ROUTES: Readonly<Record<string, Line>> = {
  'GET /healthz': { asks: '/healthz', status: 200 },
  'GET /readyz': { asks: '/readyz', status: 200 },
  'GET /metrics': { asks: '/metrics', status: 200 },

  'ALL /slack/*': { asks: '/slack/nowhere', status: 404 },
  'POST /discord/interactions': { asks: '/discord/interactions', status: 415, guards: ['signature'] },

  'GET /picture/:name': { asks: '/picture/forged.png', status: 404 },
  'ALL /report/*': { asks: '/report/a/b', status: 404 },
  'GET /report/:evaluation': { asks: '/report/e1?until=9999999999&key=forged', status: 404 },
  'POST /report/:evaluation': { asks: '/report/e1', status: 404, guards: ['proof'] },
  'ALL /download/*': { asks: '/download/a', status: 404 },
  'GET /download/:token/:file': { asks: '/download/forged/jobs.csv', status: 404 },

  'ALL /stripe/*': { asks: '/stripe/nowhere', status: 404 },
  'POST /stripe/webhook': { asks: '/stripe/webhook', status: 400, guards: ['signature'] },
  'GET /stripe/pay/:session{cs_(?:test|live)_[A-Za-z0-9]+}': { asks: '/stripe/pay/cs_prod_1', status: 404 },
  'GET /stripe/paid': { asks: '/stripe/paid', status: 200 },
  'GET /stripe/left': { asks: '/stripe/left', status: 200 },

  'ALL /board/*': { asks: '/board/nowhere', status: 404 },
  'GET /board': { asks: '/board', status: 200 },
  'POST /board/login': { asks: '/board/login', status: 403, guards: ['own page', 'proof'], cookie: 'rolefit-board' },
  'POST /board/logout': { asks: '/board/logout', status: 303, guards: ['own page', 'proof'] },
  'POST /board/again': { asks: '/board/again', status: 403, guards: ['own page', 'proof'] },
  'POST /board/discard': { asks: '/board/discard', status: 403, guards: ['own page', 'proof'] },

  'ALL /*': { asks: '/nowhere', status: 404 },
  'GET /': { asks: '/', status: 200, cookie: 'rolefit' },
  'GET /page/:file': { asks: '/page/nowhere', status: 404 },
  'GET /events': { asks: '/events', status: 200, cookie: 'rolefit' },
  'POST /command/:name': { asks: '/command/help', status: 200, guards: ['own page'], cookie: 'rolefit' },
};
