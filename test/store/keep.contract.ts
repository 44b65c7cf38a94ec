import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Keep } from '../../src/chat/keep.ts';

/** What a platform may rely on, wherever its things are kept. */
export function keepContract(name: string, open: () => Promise<{ keep: Keep; close(): Promise<void> }>): void {
  describe(`what platforms keep ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    let keep: Keep;
    beforeAll(async () => {
      opened = await open();
      keep = opened.keep;
    });
    afterAll(() => opened.close());

    test('a secret is read by its name, replaced and removed', async () => {
      expect(await keep.vault.get('token')).toBeUndefined();
      await keep.vault.put('token', 'one');
      await keep.vault.put('token', 'two');
      expect(await keep.vault.get('token')).toBe('two');
      await keep.vault.remove('token');
      expect(await keep.vault.get('token')).toBeUndefined();
    });

    test('a secret whose time is over is gone', async () => {
      await keep.vault.put('brief', 'one', 0);
      expect(await keep.vault.get('brief')).toBeUndefined();
      await keep.vault.put('brief', 'two', 60_000);
      expect(await keep.vault.get('brief')).toBe('two');
    });

    test('of many who claim a thing at the same moment one gets it', async () => {
      const all = await Promise.all(Array.from({ length: 12 }, () => keep.claims.claim('click', 60_000)));
      expect(all.filter((first) => first)).toHaveLength(1);
    });

    test('a claim ends with its time', async () => {
      expect(await keep.claims.claim('short', 0)).toBe(true);
      expect(await keep.claims.claim('short', 60_000)).toBe(true);
      expect(await keep.claims.claim('short', 60_000)).toBe(false);
    });

    test('a delivery is new, then unsure, then done', async () => {
      expect(await keep.deliveries.begin('card')).toEqual({ state: 'new' });
      expect(await keep.deliveries.begin('card')).toEqual({ state: 'unsure' });
      await keep.deliveries.done('card', 'm1');
      expect(await keep.deliveries.begin('card')).toEqual({ state: 'done', message: 'm1' });
    });
  });
}
