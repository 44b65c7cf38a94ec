import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { listen } from '../src/listen.ts';

test('a stop ends as soon as the last stream has, though the browser keeps its connection', async () => {
  const ending = new AbortController();
  const stream = () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('open'));
          ending.signal.addEventListener('abort', () => controller.close());
        },
      }),
    );
  const listening = await listen(new Hono().get('/', stream), '127.0.0.1', 0);
  const response = await fetch(listening.url.replace('localhost', '127.0.0.1'));
  const before = performance.now();
  setTimeout(() => ending.abort(), 100);
  await Promise.all([listening.close(), response.text()]);
  expect(performance.now() - before).toBeLessThan(1_500);
});

test.each([
  ['::', /^http:\/\/localhost:\d+$/],
  ['::1', /^http:\/\/\[::1\]:\d+$/],
])('it listens at %s, and says so in an address that leads there', async (host, address) => {
  const listening = await listen(
    new Hono().get('/', (c) => c.text('here')),
    host,
    0,
  );
  expect(listening.url).toMatch(address);
  expect(await (await fetch(new URL('/', listening.url))).text()).toBe('here');
  await listening.close();
});
