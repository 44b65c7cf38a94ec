import { afterEach, beforeEach, expect, test } from 'vitest';
import { SIGNING_SECRET, signed } from '../support/slack/door.ts';
import { whisperWith } from '../support/slack/looking.ts';
import { type RunningSlack, startSlack } from '../support/slack/running.ts';
import { toys } from './toys.ts';

let slack: RunningSlack;
beforeEach(async () => {
  slack = await startSlack({ commands: toys().commands });
});
afterEach(async () => {
  expect(await slack.stop()).toEqual([]);
});

const BODY = new URLSearchParams({ command: '/list', user_id: 'U1', channel_id: 'C1', trigger_id: 't' }).toString();
const post = (headers: Record<string, string>, body = BODY, path = '/slack/events') =>
  fetch(`${slack.url}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
const SIX_MINUTES = 6 * 60 * 1_000;

test.each([
  ['signed by somebody else', () => signed(BODY, 'another secret')],
  ['not signed at all', () => ({})],
  ['signed for another body', () => signed(`${BODY}&more=1`)],
  ['that is six minutes old', () => signed(BODY, SIGNING_SECRET, SIX_MINUTES)],
])('a request %s is refused', async (_how, headers) => {
  expect((await post(headers())).status).toBe(401);
  expect(slack.world.calls.map(({ method }) => method)).toEqual(['auth.test']);
});

test('a request that Slack signed is answered', async () => {
  await slack.people.slash('U1', '/list');
  await whisperWith(slack.world, 'U1', 'Nothing yet');
});

test('Slack’s question whether the address is ours is answered', async () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'a riddle' });
  const response = await post({ ...signed(body), 'content-type': 'application/json' }, body);
  expect(await response.json()).toEqual({ challenge: 'a riddle' });
});

test.each(['/slack/install', '/slack/oauth_redirect', '/slack/elsewhere'])(
  '%s is no page of an app for one workspace',
  async (path) => {
    expect((await fetch(`${slack.url}${path}`)).status).toBe(404);
    expect((await post(signed(BODY), BODY, path)).status).toBe(404);
  },
);

test('a request that nobody could have sent is answered, logged with a reference, and ends nothing', async () => {
  const body = JSON.stringify({
    type: 'event_callback',
    event: { type: 'message', channel: 'DU1', ts: 7 },
    team_id: 'T1',
  });
  expect((await post({ ...signed(body), 'content-type': 'application/json' }, body)).status).toBe(200);
  await slack.people.slash('U1', '/list');
  await whisperWith(slack.world, 'U1', 'Nothing yet');
  expect(slack.logged).toMatchObject([{ facts: { reference: expect.stringMatching(/^[0-9a-f]{8}$/) } }]);
});
