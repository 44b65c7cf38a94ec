import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Person } from '../chat/platform.ts';
import type { Store } from '../store/store.ts';
import { headersFor } from './headers.ts';
import type { ReportLinks, Token } from './links.ts';
import { BROKEN, CLOSED, NO_LINK, toldPage } from './page.ts';
import { reportPage } from './report.ts';

/** What a log must do here; pino's does. */
interface ReportLog {
  error(facts: object, sentence: string): void;
}

/** The form's two fields, with room to spare. */
const FORM_BYTES = 2_048;
/** Checks in the history: each is unsealed for the page, and a plot of more says no more. */
const MOST_CHECKS = 12;

const Proof = z.object({
  evaluation: z.string().max(100),
  until: z.coerce.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
  key: z.string().max(100),
});

/** `GET /report/<evaluation>?until=…&key=…` shows it; a POST of the same two fields closes all links of its owner. Whatever holds no proof gets one and the same page. */
export function reportSite(links: ReportLinks, store: Store, log: ReportLog): Hono {
  const app = new Hono();
  const limit = bodyLimit({ maxSize: FORM_BYTES, onError: (c) => c.html(toldPage(NO_LINK), 404) });
  app.use('/report/*', headersFor);
  app.get('/report/:evaluation', async (c) => {
    const proven = await provenBy(c, c.req.query(), links);
    const html = proven && (await report(proven, store));
    return html ? c.html(html) : c.html(toldPage(NO_LINK), 404);
  });
  app.post('/report/:evaluation', limit, async (c) => {
    const proven = await provenBy(c, Object.fromEntries(new URLSearchParams(await c.req.text())), links);
    if (!proven) return c.html(toldPage(NO_LINK), 404);
    await store.reports.close(proven.owner);
    return c.html(toldPage(CLOSED));
  });
  app.onError((err, c) => {
    log.error({ err }, 'a report could not be shown');
    return c.html(toldPage(BROKEN), 500);
  });
  return app;
}

interface Proven {
  readonly token: Token;
  readonly owner: Person;
}

async function provenBy(c: Context, fields: object, links: ReportLinks): Promise<Proven | undefined> {
  const read = Proof.safeParse({ ...fields, evaluation: c.req.param('evaluation') });
  const owner = read.data && (await links.ownerBy(read.data));
  return read.data && owner && { token: read.data, owner };
}

async function report({ token, owner }: Proven, store: Store): Promise<string | undefined> {
  const evaluation = await store.evaluations.get(token.evaluation, owner);
  if (!evaluation) return undefined;
  const checks = await store.evaluations.of(owner, evaluation.posting.hash, MOST_CHECKS);
  const openings = await store.reports.opened(token.evaluation, owner);
  return reportPage({ evaluation, checks, token, openings });
}
