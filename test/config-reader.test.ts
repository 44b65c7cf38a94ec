import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { faultsOf } from './support/settings.ts';

test('without a key the reader is the built-in one', () => {
  expect(readConfig({}).reader).toBeUndefined();
});

test('a key alone is enough', () => {
  expect(readConfig({ OPENAI_API_KEY: 'sk-1' }).reader).toEqual({
    apiKey: 'sk-1',
    model: 'gpt-6.1-terra',
    baseUrl: undefined,
    api: 'responses',
    prices: undefined,
    dailyTokens: undefined,
  });
});

test('everything can be said', () => {
  expect(
    readConfig({
      OPENAI_API_KEY: 'any',
      OPENAI_MODEL: 'qwen3',
      OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1',
      OPENAI_API: 'chat',
      OPENAI_PRICES: '1.00,0.05,5',
      OPENAI_DAILY_TOKENS: '2000000',
    }).reader,
  ).toEqual({
    apiKey: 'any',
    model: 'qwen3',
    baseUrl: 'http://127.0.0.1:11434/v1',
    api: 'chat',
    prices: { input: 1, cached: 0.05, output: 5 },
    dailyTokens: 2_000_000,
  });
});

describe('what does not go together is said in a line each', () => {
  test.each([
    [
      { OPENAI_MODEL: 'gpt-6-luna', OPENAI_API: 'chat' },
      [/^OPENAI_API_KEY is needed with OPENAI_MODEL/, /^OPENAI_API_KEY is needed with OPENAI_API/],
    ],
    [
      { OPENAI_API_KEY: 'sk', OPENAI_BASE_URL: 'http://127.0.0.1/v1' },
      [/^OPENAI_MODEL is needed with OPENAI_BASE_URL/],
    ],
    [{ OPENAI_API_KEY: 'sk 1' }, [/^OPENAI_API_KEY holds a space/]],
    [{ OPENAI_API_KEY: 'sk', OPENAI_API: 'completions' }, [/^OPENAI_API is neither/]],
    [
      { OPENAI_API_KEY: 'sk', OPENAI_BASE_URL: 'ftp://a/v1', OPENAI_MODEL: 'm' },
      [/^OPENAI_BASE_URL does not start with https:/],
    ],
    [{ OPENAI_API_KEY: 'sk', OPENAI_PRICES: '1,5' }, [/^OPENAI_PRICES is not three prices/]],
    [{ OPENAI_API_KEY: 'sk', OPENAI_DAILY_TOKENS: '0' }, [/^OPENAI_DAILY_TOKENS is no whole number from 1 to /]],
  ])('%j', (env, lines) => {
    expect(faultsOf(env as Record<string, string>)).toEqual(lines.map((line) => expect.stringMatching(line)));
  });
});
