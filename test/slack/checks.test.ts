import { afterEach, beforeEach, expect, test } from 'vitest';
import { slackChecks } from '../../src/slack/checks.ts';
import { type SlackServer, startSlackServer } from '../support/slack/server.ts';
import { APP_TOKEN, BOT_TOKEN, TEAM } from '../support/slack/world.ts';
import { toys } from './toys.ts';

let server: SlackServer;
beforeEach(async () => {
  server = await startSlackServer();
});
afterEach(() => server.stop());

const { commands } = toys();
const checksOf = (changes: object) =>
  slackChecks({ apiUrl: server.apiUrl, stateSecret: '', botToken: BOT_TOKEN, ...changes }, commands);

test('all is well with a good token for each side', async () => {
  expect(await checksOf({ appToken: APP_TOKEN })).toEqual([
    { name: 'Slack bot token', ok: true, detail: 'Works in the workspace The workspace.' },
    { name: 'Slack scopes', ok: true, detail: 'All 6 are granted.' },
    { name: 'Slack app token (Socket Mode)', ok: true, detail: 'Slack gives a connection.' },
  ]);
});

test('a scope that is missing is named', async () => {
  server.world.tokens.set(BOT_TOKEN, { team: TEAM, scopes: ['commands', 'chat:write', 'im:write', 'im:history'] });
  const [, scopes] = await checksOf({ signingSecret: 's', publicUrl: 'https://fit.example.com' });
  expect(scopes).toMatchObject({ ok: false, detail: 'Missing: files:read, app_mentions:read.' });
});

test('tokens that Slack refuses are named by its own word, and never shown', async () => {
  const checks = await checksOf({ botToken: 'xoxb-wrong', appToken: 'xapp-wrong' });
  expect(checks.map(({ ok, detail }) => ({ ok, detail }))).toEqual([
    { ok: false, detail: 'Slack refuses it: invalid_auth.' },
    { ok: false, detail: 'Slack refuses it: invalid_auth.' },
  ]);
  expect(JSON.stringify(checks)).not.toMatch(/wrong/);
});

test('a token that would end in the night is refused before it does', async () => {
  const [token] = await checksOf({ botToken: 'xoxe.xoxb-1-abc', signingSecret: 's' });
  expect(token).toMatchObject({ ok: false, detail: 'This token lasts twelve hours.' });
});

test('a Slack that cannot be reached is told from one that refuses', async () => {
  await server.stop();
  const checks = await checksOf({ appToken: APP_TOKEN });
  expect(checks.map(({ detail }) => detail)).toEqual(['Slack could not be reached.', 'Slack could not be reached.']);
  server = await startSlackServer();
});

test('what is set for many workspaces over HTTP is checked as far as it can be', async () => {
  const many = { botToken: undefined, clientId: 'c', clientSecret: 's', signingSecret: 'x' };
  expect((await checksOf(many)).map(({ ok }) => ok)).toEqual([false, true]);
  const [page] = await checksOf({ ...many, publicUrl: 'https://fit.example.com' });
  expect(page).toMatchObject({ ok: true, detail: 'Workspaces install it at https://fit.example.com/slack/install.' });
  expect(await checksOf({})).toContainEqual(
    expect.objectContaining({ ok: false, next: expect.stringMatching(/SLACK_/) }),
  );
});
