import { parseHTML } from 'linkedom';
import type { Command } from '../../src/chat/command.ts';
import type { Person } from '../../src/chat/platform.ts';
import { renderMessage } from '../../src/web/message.ts';
import { webPlatform } from '../../src/web/platform.ts';
import type { Harness, Reply, Seen, StartHarness } from './harness.ts';
import { cookieOf, fromPage, type RunningSite, startSite } from './web-site.ts';
import { memoryWebStore } from './web-store.ts';

/** The web chat over HTTP, as its page speaks to it. No request of ours leaves the process, so none can fail; everything is for one person. */
export const startWebHarness: StartHarness = async (commands) => {
  const store = memoryWebStore();
  const site = await startSite({ store, commands, publicUrl: undefined });
  const [one, other] = [await visitor(site), await visitor(site)];
  const cookieFor = ({ id }: Person) => (id === one.person.id ? one.cookie : other.cookie);
  const threadsOf = async ({ id }: Person): Promise<Message[][]> => {
    const messages = await store.changesAfter(id, 0, 1_000);
    const read = messages
      .toSorted((a, b) => a.order - b.order)
      .map((message) => ({ thread: message.thread, html: renderMessage(message).html }));
    return [...Map.groupBy(read, ({ thread }) => thread).values()];
  };
  const post = async (person: Person, command: string, form: FormData): Promise<Reply> => {
    const headers = { ...fromPage(site.url), cookie: cookieFor(person) };
    const response = await fetch(`${site.url}/command/${command}`, { method: 'POST', headers, body: form });
    const text = await response.text();
    if (text.startsWith('{')) return { seen: null, errors: JSON.parse(text).errors };
    return { seen: text === '' ? null : seenIn(text), errors: {} };
  };
  const harness: Harness = {
    platform: site.chat.platform,
    place: { platform: 'web', channel: one.person.id, private: true },
    privatePlace: null,
    closedPlace: null,
    person: one.person,
    stranger: other.person,
    fail: null,
    violations: [],
    requests: () => 0,
    thread: async ({ channel, message }) =>
      (await threadsOf({ platform: 'web', id: channel }))
        .filter(([first]) => first?.thread === message)
        .flatMap((messages) => messages.map(({ html }) => seenIn(html))),
    told: async (person) => (await threadsOf(person)).flat().map(({ html }) => seenIn(html)),
    threads: async () =>
      [...(await threadsOf(one.person)), ...(await threadsOf(other.person))].map((messages) =>
        messages.map(({ html }) => seenIn(html)),
      ),
    give: (person, command, values) => post(person, command.name, formOf(values)),
    // The page lets no second click through while the first is under way: its own test shows that.
    async click(person, label) {
      const all = (await threadsOf(one.person)).flat().reverse();
      const button = all
        .flatMap(({ html }) => [...parseHTML(html).document.querySelectorAll('button')])
        .find(({ textContent }) => textContent === label);
      if (!button) throw new Error(`nobody sees a button ${label}`);
      const command = button.getAttribute('data-command') ?? '';
      if (button.getAttribute('data-opens') === 'form') return { seen: await formSeen(site, command), errors: {} };
      return post(person, command, formOf(JSON.parse(button.getAttribute('data-values') ?? '{}')));
    },
    async upload(bytes) {
      const files = new Map([['file', new Blob([Buffer.from(bytes)])]]);
      const platform = webPlatform(store, () => {}, { files, asked: null });
      const file = { platform: 'web', id: 'file', size: bytes.length };
      return { file, platform, lose: () => files.clear() };
    },
    stop: site.stop,
  };
  return harness;
};

interface Message {
  readonly thread: string;
  readonly html: string;
}

async function visitor({ url }: RunningSite) {
  const cookie = cookieOf(await fetch(url, { headers: { 'sec-fetch-site': 'none' } })) ?? '';
  return { cookie, person: { platform: 'web', id: /=([^.]+)/.exec(cookie)?.[1] ?? '' } };
}

function formOf(values: Readonly<Record<string, string | Uint8Array>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    form.set(name, typeof value === 'string' ? value : new Blob([Buffer.from(value)]));
  return form;
}

/** What the page shows of a command's form. */
async function formSeen({ url }: RunningSite, command: Command['name']): Promise<Seen> {
  const page = await (await fetch(url, { headers: { 'sec-fetch-site': 'none' } })).text();
  return seenIn(parseHTML(page).document.querySelector(`form[data-command=${command}]`)?.outerHTML ?? '');
}

function seenIn(html: string): Seen {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    text: document.body.textContent ?? '',
    pings: [],
    links: all('a').map((anchor) => anchor.getAttribute('href') ?? ''),
    buttons: all('button').map(({ textContent }) => textContent ?? ''),
  };
}
