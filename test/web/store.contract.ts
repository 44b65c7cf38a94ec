import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/chat/card.ts';
import type { NewWebMessage, WebStore } from '../../src/web/store.ts';

const card = (title: string): Card => ({ title, summary: title, tone: 'plain', blocks: [], buttons: [] });

const opening = (session: string, id: string): NewWebMessage => ({
  session,
  id,
  thread: id,
  asked: [
    { kind: 'code', text: '/evaluate' },
    ' ',
    { kind: 'link', text: 'a posting', href: 'https://jobs.example.com/' },
  ],
  card: card(id),
});

/** What every store of the web chat does. `store` is empty when the suite begins; the tests use sessions of their own. */
export function webStoreContract(name: string, store: () => WebStore): void {
  describe(`the web chat's store: ${name}`, () => {
    const all = (session: string) => store().changesAfter(session, 0, 100);

    test('a message comes back as it was added', async () => {
      await store().add(opening('as-added', 'a'));
      expect(await all('as-added')).toEqual([{ ...opening('as-added', 'a'), order: 1, change: 1 }]);
    });

    test('a card with characters that no database takes is kept all the same', async () => {
      await store().add({ ...opening('odd', 'a'), asked: ['half \ud83d'], card: card('no\0thing') });
      expect(await all('odd')).toHaveLength(1);
    });

    test('the same id is added once to a session', async () => {
      await store().add(opening('once', 'a'));
      await store().add({ ...opening('once', 'a'), card: card('another') });
      expect((await all('once')).map((each) => each.card.title)).toEqual(['a']);
    });

    test('changes of a session are numbered one by one, whatever happens in others', async () => {
      await store().add(opening('one', 'a'));
      await store().add(opening('two', 'a'));
      await store().add({ ...opening('one', 'b'), thread: 'a', asked: null });
      expect((await all('one')).map(({ id, thread, order }) => [id, thread, order])).toEqual([
        ['a', 'a', 1],
        ['b', 'a', 2],
      ]);
      expect((await all('two')).map(({ order }) => order)).toEqual([1]);
    });

    test('a replaced card keeps its place in the order and comes as the latest change', async () => {
      await store().add(opening('replaced', 'a'));
      await store().add(opening('replaced', 'b'));
      await store().replace('replaced', 'a', card('done'));
      expect(
        (await all('replaced')).map(({ id, order, change, card: { title } }) => [id, order, change, title]),
      ).toEqual([
        ['b', 2, 2, 'b'],
        ['a', 1, 3, 'done'],
      ]);
    });

    test('only what changed after a change is listed, the last of it when it is too much', async () => {
      for (const id of ['a', 'b', 'c', 'd']) await store().add(opening('after', id));
      expect((await store().changesAfter('after', 2, 100)).map(({ id }) => id)).toEqual(['c', 'd']);
      expect((await store().changesAfter('after', 0, 3)).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
      expect(await store().changesAfter('after', 4, 100)).toEqual([]);
    });

    test('replacing a message that is not there changes nothing', async () => {
      await store().add(opening('missing', 'a'));
      await store().replace('missing', 'b', card('nothing'));
      await store().replace('somebody-else', 'a', card('nothing'));
      expect((await all('missing')).map(({ change, card: { title } }) => [change, title])).toEqual([[1, 'a']]);
      expect(await all('somebody-else')).toEqual([]);
    });

    test('a session without messages has no last change', async () => {
      await store().add(opening('known', 'a'));
      expect(await store().lastChanges(['known', 'unknown'])).toEqual(new Map([['known', 1]]));
      expect(await store().lastChanges([])).toEqual(new Map());
    });

    test('changes made at the same time get a number each', async () => {
      const ids = Array.from({ length: 20 }, (_, index) => `m${index}`);
      await Promise.all(ids.map((id) => store().add(opening('together', id))));
      expect((await all('together')).map(({ change }) => change)).toEqual(ids.map((_, index) => index + 1));
    });
  });
}
