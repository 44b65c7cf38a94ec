import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { faultsOf } from './support/settings.ts';

test('with nothing set there is no Slack and no Discord', () => {
  expect(readConfig({})).toMatchObject({ slack: undefined, discord: undefined, publicUrl: undefined });
});

test('scans are read unless they are switched off', () => {
  expect([readConfig({}).ocr, readConfig({ OCR: 'off' }).ocr]).toEqual([true, false]);
  expect(faultsOf({ OCR: 'no' })).toEqual(['OCR is neither on nor off']);
});

test('a wrong value is named with its variable and never shown', () => {
  expect(faultsOf({ PORT: 'eighty', SECRET_KEY: 'short', BOARD_TOKEN: 'short', DISCORD_APP_ID: 'my app' })).toEqual([
    'PORT is no whole number from 0 to 65535',
    'SECRET_KEY is shorter than 32 characters: make one with `openssl rand -hex 32`',
    'BOARD_TOKEN is shorter than 32 characters: make one with `openssl rand -hex 32`',
    'DISCORD_APP_ID is no application id: a number of about 19 digits',
  ]);
});

test.each(['0x50', '8e1', ' 80', '-1', '65536', '80.5'])('%j is no port', (PORT) => {
  expect(faultsOf({ PORT })).toEqual(['PORT is no whole number from 0 to 65535']);
});

test('numbers that are words are said to be none, each by its name', () => {
  expect(faultsOf({ RETAIN_EVALUATIONS_DAYS: 'many', OPENAI_API_KEY: 'sk', OPENAI_DAILY_TOKENS: 'few' })).toEqual([
    'RETAIN_EVALUATIONS_DAYS is no whole number from 1 to 36500',
    'OPENAI_DAILY_TOKENS is no whole number from 1 to 1000000000000',
  ]);
});

describe('Slack', () => {
  test('over a socket takes two tokens', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack).toMatchObject({
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
    });
  });

  test.each([
    ['a token alone', { SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN \(Socket Mode\) or SLACK_SIGNING_SECRET/],
    ['an app token alone', { SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_BOT_TOKEN \(one workspace\) or SLACK_CLIENT_ID/],
    ['the two tokens mixed up', { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, /is an app-level token/],
    [
      'a client id alone',
      { SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 's', PUBLIC_URL: 'https://a.example' },
      /together/,
    ],
    [
      'many workspaces without an address',
      { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 's', SLACK_SIGNING_SECRET: 's' },
      /^SLACK_SIGNING_SECRET and PUBLIC_URL/,
    ],
  ])('%s is refused in one clear line', (_name, env, line) => {
    expect(faultsOf(env)[0]).toMatch(line);
  });
});

describe('Discord', () => {
  test('takes a token and the application’s id', () => {
    const env = { DISCORD_TOKEN: 'a.b.c', DISCORD_APP_ID: '1234567890123456789' };
    expect(readConfig(env).discord).toMatchObject({ token: 'a.b.c', appId: '1234567890123456789' });
  });

  test.each([
    ['a token alone', { DISCORD_TOKEN: 'a.b.c' }, /together/],
    ['a token with its prefix', { DISCORD_TOKEN: 'Bot a.b.c', DISCORD_APP_ID: '1234567890123456789' }, /holds a space/],
    ['a public key cut short', { DISCORD_PUBLIC_KEY: 'abc' }, /64 hexadecimal digits/],
  ])('%s is refused in one clear line', (_name, env, line) => {
    expect(faultsOf(env)[0]).toMatch(line);
  });
});
