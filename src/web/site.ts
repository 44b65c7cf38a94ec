import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { answering } from '../chat/answering.ts';
import type { Command } from '../chat/command.ts';
import type { Platform } from '../chat/platform.ts';
import { newReference } from '../chat/reference.ts';
import { Away } from '../chat/refusal.ts';
import type { Serving as Served } from '../chat/serving.ts';
import { assets } from './assets.ts';
import { events } from './events.ts';
import type { Feed } from './feed.ts';
import { answerGiven, TOO_LARGE } from './give.ts';
import { noNavigation, ownHost, ownPage } from './guard.ts';
import { safeHeaders } from './headers.ts';
import { broken, NOT_FOUND, plainPage } from './page.ts';
import type { Uploads } from './platform.ts';
import { renderCard } from './render.ts';
import { type Sessions, sessions } from './session.ts';
import { renderShell } from './shell.ts';
import type { WebStore } from './store.ts';
import { formLimit } from './upload.ts';

/** What a log must do here; pino's does. */
export interface WebLog {
  error(facts: object, sentence: string): void;
}

/** What the site offers. */
export interface Serving extends Pick<Served, 'commands' | 'services' | 'leaveWord' | 'problemCard'> {
  /** Signs the cookies. */
  readonly secret: string;
  /** Older secrets, whose cookies are still taken. */
  readonly previous?: readonly string[];
  /** The address people use, when it is not localhost. */
  readonly publicUrl: string | undefined;
}

/** What the site stands on. */
export interface Ground {
  readonly store: WebStore;
  readonly feed: Feed;
  readonly log: WebLog;
  readonly platformWith: (uploads: Uploads) => Platform;
  /** Aborted when the server ends. */
  readonly ended: AbortSignal;
}

/** The routes: `/`, its files under `/page/`, `GET /events` and `POST /command/:name`. */
export function site(serving: Serving, ground: Ground): Hono {
  const { publicUrl, secret, previous, commands } = serving;
  const app = new Hono();
  const own = sessions(secret, publicUrl?.startsWith('https:') ?? false, previous);
  app.use(safeHeaders, ownHost(publicUrl), ownPage(publicUrl));
  app.get('/', shell(commands, own));
  app.get('/page/:file', assets());
  app.get('/events', noNavigation, (c) => stream(c, own.find(c) ?? own.start(c), ground));
  for (const command of commands) {
    const limit = formLimit(command.options, (c) => tooLarge(c, serving));
    app.post(`/command/${command.name}`, limit, (c) =>
      answering(serving, (leave) => {
        const giving = { ...serving, platformWith: ground.platformWith, leave };
        return answerGiven(c, command, sessionOf(c, own), giving).catch((err) => apologise(c, err, ground.log));
      }),
    );
  }
  // A route and no notFound handler: that one is lost when this app is mounted in another.
  app.all('*', (c) => c.html(plainPage(NOT_FOUND), 404));
  app.onError((error, c) => apologise(c, error, ground.log));
  return app;
}

function shell(commands: readonly Command[], own: Sessions) {
  let page: string | undefined;
  return (c: Context) => {
    // A strict cookie stays at home when a link elsewhere leads here: that is no reason to begin a new session.
    const fromHere = ['none', 'same-origin'].includes(c.req.header('sec-fetch-site') ?? '');
    if (fromHere && own.find(c) === undefined) own.start(c);
    page ??= renderShell(commands);
    c.header('cache-control', 'no-cache');
    return c.html(page);
  };
}

/** The person's session. A new one is told to the page, whose open stream is then somebody else's. */
function sessionOf(c: Context, own: Sessions): string {
  const session = own.find(c);
  if (session !== undefined) return session;
  c.header('rolefit-session', 'new');
  return own.start(c);
}

/** The last change that a page says it knows; whatever is no number of a change is none. */
const Known = z.coerce.number().int().nonnegative().catch(0);

function stream(c: Context, session: string, { store, feed, log, ended }: Ground): Response {
  const after = Known.parse(c.req.header('last-event-id') ?? c.req.query('after'));
  const signal = AbortSignal.any([c.req.raw.signal, ended]);
  c.header('content-type', 'text/event-stream');
  c.header('cache-control', 'no-store');
  // nginx would collect events otherwise.
  c.header('x-accel-buffering', 'no');
  const messages = events({ store, feed, session, after, signal });
  return c.body(ReadableStream.from(untilFailure(messages, log)).pipeThrough(new TextEncoderStream()));
}

/** Ends the stream when the store fails: the page then connects again, with what it knows. */
async function* untilFailure(messages: AsyncIterable<string>, log: WebLog): AsyncGenerator<string> {
  try {
    yield* messages;
  } catch (err) {
    if (!(err instanceof Away)) log.error({ err }, 'an event stream of the web chat failed');
  }
}

function tooLarge(c: Context, { problemCard }: Serving): Response | Promise<Response> {
  return c.html(renderCard(problemCard(TOO_LARGE)), 413);
}

/** Our fault: the log gets the error, the person a reference to it. The page asks for cards, a browser for pages. */
function apologise(c: Context, err: Error, log: WebLog): Response | Promise<Response> {
  const reference = newReference();
  log.error({ err, reference, path: c.req.path }, 'a request to the web chat failed');
  const { title, detail, next } = broken(reference);
  if (c.req.method === 'GET') return c.html(plainPage({ title, detail, next }), 500);
  const blocks = [detail, next].map((text) => ({ kind: 'text', line: [text] }) as const);
  return c.html(renderCard({ title, summary: `${title}. ${next}`, tone: 'problem', blocks, buttons: [] }), 500);
}
