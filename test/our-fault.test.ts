import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { openLog } from '../src/log.ts';
import { ourFault } from '../src/our-fault.ts';

test('a request that fails is answered without a word of why, and logged without what was read', async () => {
  const lines: string[] = [];
  const pages = new Hono().get('/pay', () => {
    throw new RangeError('Jane Doe, 12 Rose Street');
  });
  const app = new Hono().onError(ourFault(openLog('info', { write: (line) => void lines.push(line) })));
  const answer = await app.route('/', pages).request('/pay?token=abc');
  expect([answer.status, await answer.text()]).toEqual([500, 'Something broke on our side. Try again in a moment.']);
  const [line = '{}'] = lines;
  expect(JSON.parse(line)).toMatchObject({ msg: 'a request failed', err: { kind: 'RangeError' } });
  expect(line).not.toMatch(/Jane|token|abc/);
});
