import { afterEach, expect, test } from 'vitest';
import type { ReaderConfig } from '../src/config-reader.ts';
import { readerCheck } from '../src/doctor/reader.ts';
import { type FakeOpenAi, KEY, startOpenAi } from './support/openai/server.ts';
import { freePort } from './support/process.ts';

const servers: FakeOpenAi[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function looked(models: readonly string[], changes: Partial<ReaderConfig> = {}) {
  const server = await startOpenAi(() => ({ status: 500 }), models);
  servers.push(server);
  const base = { apiKey: KEY, model: 'gpt-test', api: 'responses', prices: undefined, dailyTokens: undefined } as const;
  const check = await readerCheck({ ...base, baseUrl: server.baseUrl, ...changes });
  expect(server.asked).toEqual([]);
  return check;
}

test('a server that has the model is well, and was asked for no answer', async () => {
  expect(await looked(['gpt-test'])).toEqual({
    name: 'Reader',
    ok: true,
    detail: 'gpt-test by responses, and the key is taken.',
  });
});

test('a server that names no models is not looked into', async () => {
  expect((await looked([])).detail).toBe('gpt-test by responses; the server names no models, so try it out.');
});

test.each([
  ['a model that is not there', ['gpt-other'], {}, 'The server has no model gpt-test.'],
  ['a key that is refused', ['gpt-test'], { apiKey: 'sk-wrong' }, 'OPENAI_API_KEY is refused (401 invalid_api_key).'],
] as const)('%s is said, with what to do', async (_what, models, changes, detail) => {
  expect(await looked(models, changes)).toMatchObject({ ok: false, detail, next: expect.any(String) });
});

test('a server that is not there is said', async () => {
  const baseUrl = `http://127.0.0.1:${await freePort()}/v1`;
  expect((await looked([], { baseUrl })).detail).toBe('The server of OPENAI_BASE_URL does not answer as it should.');
});
