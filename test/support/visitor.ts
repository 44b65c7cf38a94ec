/** A browser as far as the server can tell: keeps its cookie, sends forms from the page's own origin, listens to the stream. */
export interface Visitor {
  /** All that the browser has to be itself again. */
  readonly cookie: string;
  /** Gives a command. Values are texts, or bytes for a file. */
  give(
    command: string,
    values: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<{ status: number; text: string }>;
  /** Everything the chat shows, newest last, once `enough` of it is there; message ids map to their latest HTML. */
  see(enough: (messages: readonly string[]) => boolean): Promise<readonly string[]>;
}

/** Somebody new, or whoever has this cookie. */
export async function visit(url: string, given?: string): Promise<Visitor> {
  const cookie = given ?? (await newCookie(url));
  const { origin } = new URL(url);
  return {
    cookie,
    async give(command, values) {
      const body = new FormData();
      for (const [name, value] of Object.entries(values))
        if (typeof value === 'string') body.set(name, value);
        else body.set(name, new Blob([Buffer.from(value)]), 'file');
      const response = await fetch(`${url}/command/${command}`, { method: 'POST', headers: { cookie, origin }, body });
      return { status: response.status, text: await response.text() };
    },
    async see(enough) {
      const response = await fetch(`${url}/events`, { headers: { cookie } });
      const messages = new Map<string, string>();
      for await (const data of eventData(response)) {
        const id = /id="(m-[^"]+)"/.exec(data)?.[1];
        if (id) messages.set(id, data);
        if (enough([...messages.values()])) return [...messages.values()];
      }
      throw new Error('the stream ended');
    },
  };
}

async function newCookie(url: string): Promise<string> {
  // As if the address had been typed: a page that another site leads to begins no session.
  const page = await fetch(url, { headers: { 'sec-fetch-site': 'none' } });
  await page.text();
  return page.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The data of each Server-Sent Event (WHATWG HTML §9.2). */
async function* eventData(response: Response): AsyncGenerator<string> {
  let pending = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const events = (pending + chunk).split('\n\n');
    pending = events.pop() ?? '';
    for (const event of events)
      yield event
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trimStart())
        .join('\n');
  }
}
