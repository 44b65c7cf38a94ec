import { Hono } from 'hono';
import type { Signer } from '../sign.ts';
import { shownBy } from './address.ts';
import { drawing } from './drawing.ts';
import { png } from './png.ts';

/** Pictures kept drawn, about 30 KB each: chats ask for the same one several times. */
const MOST_KEPT = 200;

/** `GET /picture/<name>.png`: anybody who has the address may see it. A picture never changes, and tells nothing of a person. */
export function pictures(signer: Signer): Hono {
  const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return new Hono().get('/picture/:name', async (c) => {
    const name = c.req.param('name');
    const shown = shownBy(signer, name);
    if (!shown) return c.text('There is no such picture.\n', 404);
    if (drawn.size >= MOST_KEPT) drawn.clear();
    const bytes = drawn.get(name) ?? png(drawing(shown));
    drawn.set(name, bytes);
    // What could not be drawn is drawn anew for the next who asks.
    bytes.catch(() => drawn.delete(name));
    return c.body(await bytes, 200, HEADERS);
  });
}

const HEADERS = {
  'content-type': 'image/png',
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
} as const;
