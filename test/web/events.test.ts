import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Thread } from '../../src/chat/platform.ts';
import { Problem } from '../../src/chat/problem.ts';
import { changeFeed } from '../../src/web/feed.ts';
import { NO_UPLOADS, webPlatform } from '../../src/web/platform.ts';
import type { WebStore } from '../../src/web/store.ts';
import { aCard, details } from '../support/toy-commands.ts';
import { cookieOf, fromPage, openEvents, type RunningSite, type SiteEvent, startSite } from '../support/web-site.ts';
import { memoryWebStore } from '../support/web-store.ts';

let site: RunningSite;
let store: WebStore;
beforeEach(async () => {
  store = memoryWebStore();
  site = await startSite({ store, commands: [details], publicUrl: undefined });
});
afterEach(() => site.stop());

const titleOf = ({ data }: SiteEvent): string => /<h2>(.*)<\/h2>/.exec(data)?.[1] ?? '';

/** A page that has just begun a session, and the session's place. */
async function begin() {
  const events = await openEvents(site.url, fromPage(site.url));
  const cookie = cookieOf(events.response) ?? '';
  const session = cookie.replace('rolefit=', '').split('.')[0] ?? '';
  await events.next();
  const person = { platform: 'web', id: session };
  return { events, cookie, person, place: { platform: 'web', channel: session } };
}

describe('the event stream', () => {
  test('brings the opening message, each change of it, and the posts of the thread', async () => {
    const { events, person, place } = await begin();
    const thread = await site.chat.platform.open(place, person, aCard('Reading'), 'k');
    const opening = await events.next();
    expect(titleOf(opening)).toBe('Reading');
    expect(opening.data).toContain(
      `<div class="message opening" id="m-${thread.message}" data-thread="${thread.message}" data-order="1">`,
    );
    await site.chat.platform.update(thread, aCard('Weighing'));
    const changed = await events.next();
    expect([titleOf(changed), changed.id]).toEqual(['Weighing', '2']);
    expect(changed.data).toContain('data-order="1"');
    await site.chat.platform.answer(thread, aCard('Done'));
    const reply = await events.next();
    expect(titleOf(reply)).toBe('Done');
    expect(reply.data).toContain(`<div class="message reply"`);
    expect(reply.data).toContain(`data-thread="${thread.message}" data-order="3"`);
    events.close();
  });

  test('the same key opens and posts once, and the same words open and post different messages', async () => {
    const { events, person, place } = await begin();
    const { platform } = site.chat;
    const one: Thread = await platform.open(place, person, aCard('A'), 'same');
    expect(await platform.open(place, person, aCard('B'), 'same')).toEqual(one);
    await platform.answer(one, aCard('C'));
    await platform.answer(one, aCard('D'));
    const other = await platform.open(place, person, aCard('E'), 'other');
    await platform.answer(other, aCard('F'));
    const titles = [];
    while (titles.at(-1) !== 'F') titles.push(titleOf(await events.next()));
    expect(titles).toEqual(['A', 'C', 'E', 'F']);
    events.close();
  });

  test('after a break, what was missed comes first, and nothing twice', async () => {
    const { events, cookie, person, place } = await begin();
    const { platform } = site.chat;
    const thread = await platform.open(place, person, aCard('Reading'), 'k');
    const { id } = await events.next();
    events.close();
    await platform.update(thread, aCard('Weighing'));
    await platform.update(thread, aCard('Writing'));
    await platform.answer(thread, aCard('Done'));
    const again = await openEvents(site.url, { ...fromPage(site.url), cookie, 'last-event-id': id });
    const caughtUp = [await again.next(), await again.next(), await again.next()];
    expect(caughtUp.map((event) => [event.name, event.id, titleOf(event)])).toEqual([
      ['message', '3', 'Writing'],
      ['message', '4', 'Done'],
      ['ready', '4', ''],
    ]);
    again.close();
  });

  test('a page that knows more than there is begins anew', async () => {
    const { events, cookie, person, place } = await begin();
    events.close();
    await site.chat.platform.open(place, person, aCard('Reading'), 'k');
    const again = await openEvents(site.url, { ...fromPage(site.url), cookie, 'last-event-id': '99' });
    expect(titleOf(await again.next())).toBe('Reading');
    again.close();
  });

  test.each(['1.5', '-2', '1e99', 'x'])('a page that says it knows %s begins anew', async (known) => {
    const { events, cookie, person, place } = await begin();
    events.close();
    for (const key of ['a', 'b', 'c']) await site.chat.platform.open(place, person, aCard(key), key);
    const again = await openEvents(site.url, { ...fromPage(site.url), cookie, 'last-event-id': known });
    expect(titleOf(await again.next())).toBe('a');
    again.close();
    expect(site.logged).toEqual([]);
  });

  test('nobody gets the messages of another session', async () => {
    const mine = await begin();
    const other = await begin();
    await site.chat.platform.open(other.place, other.person, aCard('Not for you'), 'k');
    await site.chat.platform.open(mine.place, mine.person, aCard('For you'), 'k');
    expect(titleOf(await mine.events.next())).toBe('For you');
    mine.events.close();
    other.events.close();
  });

  test('what another process writes comes too', async () => {
    const { events, person, place } = await begin();
    const elsewhere = webPlatform(store, () => {}, NO_UPLOADS);
    await elsewhere.open(place, person, aCard('From elsewhere'), 'k');
    expect(titleOf(await events.next())).toBe('From elsewhere');
    events.close();
  });

  test('ends with the server', async () => {
    const { events } = await begin();
    site.chat.close();
    await expect(events.next()).rejects.toThrow('the stream has ended');
  });

  test('that fails is logged and ends, so that the page connects again', async () => {
    const { events, person, place } = await begin();
    const failing = new Error('the database is away');
    store.changesAfter = async () => Promise.reject(failing);
    await site.chat.platform.open(place, person, aCard('Reading'), 'k');
    await expect(events.next()).rejects.toThrow('the stream has ended');
    expect(site.logged).toEqual([{ err: failing }]);
  });
});

describe('the feed of changes', () => {
  test('a failing look at the store is told, and the next one still happens', async () => {
    const failures: unknown[] = [];
    let looks = 0;
    const changed = Promise.withResolvers<void>();
    const feed = changeFeed(
      {
        lastChanges: async () => {
          looks += 1;
          if (looks === 1) throw new Error('away');
          return new Map([['s', 1]]);
        },
      },
      (error) => failures.push(error),
    );
    feed.subscribe('s', changed.resolve);
    await changed.promise;
    feed.close();
    expect(failures).toEqual([new Error('away')]);
  });

  test('nobody is told after they have left', () => {
    const feed = changeFeed({ lastChanges: async () => new Map() }, () => {});
    let told = 0;
    const leave = feed.subscribe('s', () => {
      told += 1;
    });
    feed.notify('s');
    leave();
    feed.notify('s');
    feed.close();
    expect(told).toBe(1);
  });
});

test('a worker has no uploads, and says so', async () => {
  const gone = site.chat.platform.download({ platform: 'web', id: 'x', size: 1 }, 10);
  await expect(gone).rejects.toMatchObject({ text: { code: 'file-gone' } });
  await expect(gone).rejects.toBeInstanceOf(Problem);
});
