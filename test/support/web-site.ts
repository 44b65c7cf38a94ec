import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Command } from '../../src/chat/command.ts';
import type { ProblemText } from '../../src/chat/problem.ts';
import type { Serving } from '../../src/chat/serving.ts';
import { type WebChat, webChat } from '../../src/web/chat.ts';
import type { WebStore } from '../../src/web/store.ts';

export interface RunningSite {
  readonly url: string;
  readonly chat: WebChat;
  /** What was logged: the facts, without the sentence. */
  readonly logged: object[];
  stop(): Promise<void>;
}

interface Wanted {
  readonly store: WebStore;
  readonly commands: readonly Command[];
  readonly publicUrl: string | undefined;
  readonly leaveWord?: NonNullable<Serving['leaveWord']>;
}

/** The web chat on a free port of this machine. */
export async function startSite({ store, commands, publicUrl, leaveWord }: Wanted): Promise<RunningSite> {
  const logged: object[] = [];
  const chat = webChat({ store, log: { error: (facts) => logged.push(facts) } });
  const site = chat.site({
    commands,
    services: { word: 'passed through' },
    secret: 's'.repeat(32),
    publicUrl,
    problemCard,
    ...(leaveWord && { leaveWord }),
  });
  // Mounted as in the whole service.
  const app = new Hono().route('/', site);
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    chat,
    logged,
    async stop() {
      chat.close();
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const problemCard = ({ title, detail, next }: ProblemText) => ({
  title,
  summary: `${title}. ${next}`,
  tone: 'problem' as const,
  blocks: [detail, next].map((text) => ({ kind: 'text', line: [text] }) as const),
  buttons: [],
});

/** What a browser on the site's own page sends with each request. */
export const fromPage = (url: string): Record<string, string> => ({ origin: url, 'sec-fetch-site': 'same-origin' });

/** The session cookie that a response sets, as a request carries it; undefined when it sets none. */
export const cookieOf = (response: Response): string | undefined => response.headers.getSetCookie()[0]?.split(';')[0];

export interface SiteEvent {
  readonly name: string;
  readonly id: string;
  readonly data: string;
}

/** Opens the event stream. `next` waits for the next event; comments are left out. */
export async function openEvents(url: string, headers: Record<string, string>) {
  const aborter = new AbortController();
  const response = await fetch(`${url}/events`, { headers, signal: aborter.signal });
  const events = parsed(response.body ?? new ReadableStream());
  return {
    response,
    async next(): Promise<SiteEvent> {
      const { value, done } = await events.next();
      if (done) throw new Error('the stream has ended');
      return value;
    },
    close: () => aborter.abort(),
  };
}

async function* parsed(body: ReadableStream<Uint8Array>): AsyncGenerator<SiteEvent, undefined> {
  let left = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const parts = (left + chunk).split('\n\n');
    left = parts.pop() ?? '';
    for (const part of parts) if (part.startsWith('event:')) yield eventOf(part);
  }
}

function eventOf(part: string): SiteEvent {
  const all = (name: string) =>
    part.split('\n').flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2)] : []));
  return { name: all('event').join(), id: all('id').join(), data: all('data').join('\n') };
}
