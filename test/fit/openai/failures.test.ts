import { describe, expect, test } from 'vitest';
import { ReaderFault } from '../../../src/fit/openai/faults.ts';
import { ReaderBarred, ReaderBusy, Refusal } from '../../../src/fit/refusal.ts';
import { POSTING } from '../../support/openai/papers.ts';
import { type Answers, reading, roleAnswer } from '../../support/openai/running.ts';
import type { Reply } from '../../support/openai/server.ts';

type Api = 'responses' | 'chat';

async function failing(role: Answers['role'], api: Api = 'responses', apiKey?: string) {
  const { reader, server } = await reading(role ? { role } : {}, { api, ...(apiKey && { apiKey }) });
  const error: unknown = await reader.readRole(POSTING).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, calls: server.asked.length };
}

describe.each(['responses', 'chat'] as const)('over %s', (api) => {
  test.each(['refusal', 'filtered'] as const)(
    'a %s is the person’s to mend, and is not asked again',
    async (ending) => {
      const { error, calls } = await failing({ ending }, api);
      expect(error).toEqual(new Refusal('reader-declined', 'the model declines to read these papers'));
      expect(calls).toBe(1);
    },
  );

  test('an answer that was cut gets twice the room, once', async () => {
    const { reader, server } = await reading({ role: [{ ending: 'cut' }, roleAnswer({})] }, { api });
    expect((await reader.readRole(POSTING)).requirements).toHaveLength(4);
    const rooms = server.asked.map(({ body }) => body.max_output_tokens ?? body.max_tokens);
    expect(rooms).toEqual([12_000, 24_000]);
    expect(await failing({ ending: 'cut' }, api)).toEqual({ error: new ReaderFault('cut'), calls: 2 });
  });

  test.each([
    ['is no JSON', { text: '{"requirements": [' }, 'not-json'],
    ['is of another shape', { json: { requirements: 'none' } }, 'off-schema'],
    ['never came to be', { ending: 'failed' }, 'failed'],
  ] satisfies [string, Reply, string][])('an answer that %s is our fault', async (_what, reply, code) => {
    const { error } = await failing(reply, api);
    expect(error).toBeInstanceOf(ReaderFault);
    expect(error).toMatchObject({ code });
  });

  test('an error of the server is tried once more', async () => {
    const { reader, server } = await reading({ role: [{ status: 500 }, roleAnswer({})] }, { api });
    expect((await reader.readRole(POSTING)).requirements).toHaveLength(4);
    expect(server.asked).toHaveLength(2);
  });
});

test('a server that stays silent is left after one more try', async () => {
  const { error, calls } = await failing({ silence: true });
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toContain('timed out');
  expect(calls).toBe(2);
});

test('a stop reaches the request', async () => {
  const { reader } = await reading({ role: { silence: true } });
  await expect(reader.readRole(POSTING, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});

describe('a server that wants to be left alone', () => {
  test.each([
    [{ 'retry-after': '7' }, 7_000],
    [{ 'retry-after-ms': '1500' }, 1_500],
    [{ 'retry-after': '86400' }, 300_000],
    [{}, 20_000],
    [{ 'retry-after': 'soon' }, 20_000],
  ])('says how long with %j, and is not asked meanwhile', async (headers, afterMs) => {
    const { error, calls } = await failing({ status: 429, code: 'rate_limit_exceeded', headers });
    expect(error).toBeInstanceOf(ReaderBusy);
    expect(error).toMatchObject({ afterMs });
    expect(calls).toBe(1);
  });
});

describe('what only the operator can mend is told by its setting, and never tried again', () => {
  test('a key that is refused', async () => {
    const { error, calls } = await failing(undefined, 'responses', 'sk-wrong');
    expect(error).toEqual(new ReaderBarred('OPENAI_API_KEY is refused (401 invalid_api_key)'));
    expect(calls).toBe(0);
  });

  test.each([
    [{ status: 403, code: 'unsupported_country' }, /^OPENAI_API_KEY may not use .* \(403 unsupported_country\)$/],
    [{ status: 429, code: 'insufficient_quota' }, /^the account has no quota left \(429 insufficient_quota\)$/],
    [{ status: 404, code: 'model_not_found' }, /^OPENAI_MODEL is not known there/],
    [{ status: 404 }, /set OPENAI_API=chat/],
    [{ status: 400, code: 'unsupported_parameter' }, /\(400 unsupported_parameter\)$/],
    [{ status: 400, code: 'Your text: secret words' }, /\(400\)$/],
  ] satisfies [Reply, RegExp][])('%j', async (reply, code) => {
    const { error, calls } = await failing(reply);
    expect(error).toBeInstanceOf(ReaderBarred);
    expect((error as ReaderBarred).code).toMatch(code);
    expect(calls).toBe(1);
  });
});
