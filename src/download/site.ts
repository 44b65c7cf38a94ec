import { Hono } from 'hono';
import type { Person } from '../chat/platform.ts';
import { headersFor } from '../report/headers.ts';
import { toldPage } from '../report/page.ts';
import type { DownloadLinks } from './links.ts';

/** A file that is made at the moment it is asked for. */
export interface Download {
  readonly type: string;
  body(person: Person): Promise<string | Uint8Array<ArrayBuffer>>;
}

/** What a log must do here; pino's does. */
interface DownloadLog {
  error(facts: object, sentence: string): void;
}

/** `GET /download/<token>/<file>` gives a person's file, once more for as long as the link holds. Whatever holds no proof gets one and the same page. */
export function downloadSite(links: DownloadLinks, files: Readonly<Record<string, Download>>, log: DownloadLog): Hono {
  const app = new Hono();
  app.use('/download/*', headersFor);
  app.get('/download/:token/:file', async (c) => {
    const { token, file: name } = c.req.param();
    const person = await links.ownerBy(token, name);
    const file = person && files[name];
    if (!file) return c.html(toldPage(NO_FILE), 404);
    c.header('content-disposition', `attachment; filename="${name}"`);
    return c.body(await file.body(person), 200, { 'content-type': file.type });
  });
  app.onError((err, c) => {
    log.error({ err }, 'a file could not be given');
    return c.html(toldPage(BROKEN), 500);
  });
  return app;
}

/** Forged, over, closed, of nobody: they all get this, so that nobody learns which. */
const NO_FILE = {
  title: 'This link gives no file',
  detail: 'It may be over, it may have been closed, or a part of it was lost on the way.',
  next: 'Ask for the file again in the chat: you get a new link.',
};

/** Our fault. */
const BROKEN = {
  title: 'Something broke on our side',
  detail: 'It is not anything you did, and nothing of yours is lost.',
  next: 'Try again in a moment.',
};
