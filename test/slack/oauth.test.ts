import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { Keep } from '../../src/chat/keep.ts';
import { Away } from '../../src/chat/refusal.ts';
import { sealWith } from '../../src/store/seal.ts';
import { memoryKeep } from '../support/memory-keep.ts';
import { SIGNING_SECRET } from '../support/slack/door.ts';
import { saidIn, whisperWith } from '../support/slack/looking.ts';
import { type RunningSlack, startSlack } from '../support/slack/running.ts';
import { TEAM } from '../support/slack/world.ts';
import { aCard } from '../support/toy-commands.ts';
import { toys } from './toys.ts';

const NAME = `slack-installation:${TEAM}`;
const person = { platform: 'slack', id: `${TEAM}.U1` };

let slack: RunningSlack;
let backing: Map<string, Buffer>;
beforeEach(async () => {
  const sealed = sealedKeep();
  backing = sealed.backing;
  slack = await startSlack({
    commands: toys().commands,
    keep: sealed.keep,
    settings: {
      botToken: undefined,
      signingSecret: SIGNING_SECRET,
      clientId: 'the-client',
      clientSecret: 'the-client-secret',
      publicUrl: 'https://fit.example.com',
    },
  });
  slack.world.tokens.clear();
});
afterEach(async () => {
  expect(await slack.stop()).toEqual([]);
});

/** What a vault is: what lies in it can be read by nobody who looks at it from outside. */
function sealedKeep(): { keep: Keep; backing: Map<string, Buffer> } {
  const seal = sealWith('a secret of at least thirty-two characters');
  const backing = new Map<string, Buffer>();
  const keep: Keep = {
    ...memoryKeep(),
    vault: {
      put: async (name, text) => void backing.set(name, seal.seal(Buffer.from(text), name)),
      async get(name) {
        const kept = backing.get(name);
        return kept && seal.open(kept, name).toString();
      },
      remove: async (name) => void backing.delete(name),
    },
  };
  return { keep, backing };
}

/** The owner of a workspace follows the link, agrees at Slack, and comes back. */
async function begin() {
  const response = await fetch(`${slack.url}/slack/install`, { redirect: 'manual' });
  const asked = new URL(response.headers.get('location') ?? '');
  const [cookie = ''] = response.headers.getSetCookie().map((each) => each.split(';')[0]);
  return { asked, cookie, state: asked.searchParams.get('state') ?? '' };
}
const comeBack = (state: string, cookie: string, code = 'a-good-code') =>
  fetch(`${slack.url}/slack/oauth_redirect?${new URLSearchParams({ code, state })}`, { headers: { cookie } });
async function install() {
  const { state, cookie } = await begin();
  expect((await comeBack(state, cookie)).status).toBe(200);
}
const Bot = z.object({ bot: z.object({ token: z.string(), refreshToken: z.string(), expiresAt: z.number() }) });
const kept = async () => Bot.parse(JSON.parse((await slack.keep.vault.get(NAME)) ?? '')).bot;

test('the owner of a workspace is sent to Slack with the scopes of the manifest', async () => {
  const { asked } = await begin();
  expect(asked.origin + asked.pathname).toBe('https://slack.com/oauth/v2/authorize');
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    scope: 'commands,chat:write,files:read,im:write,im:history,app_mentions:read',
    client_id: 'the-client',
    redirect_uri: 'https://fit.example.com/slack/oauth_redirect',
  });
});

test('an installation is kept where nobody can read it, and serves the workspace', async () => {
  await install();
  expect([...backing.keys()]).toEqual([NAME]);
  const { token, refreshToken } = await kept();
  const outside = [Buffer.concat([...backing.values()]).toString('latin1'), JSON.stringify(slack.logged)].join();
  for (const secret of [token, refreshToken]) expect(outside).not.toContain(secret);
  await slack.people.slash('U1', '/list');
  await whisperWith(slack.world, 'U1', 'Nothing yet');
});

test.each([
  ['another browser', async () => comeBack((await begin()).state, '')],
  ['a state of nobody', async () => comeBack('made-up', 'slack-app-oauth-state=made-up')],
  ['a code of nobody', async () => begin().then(({ state, cookie }) => comeBack(state, cookie, 'made-up'))],
])('whoever comes back with %s installs nothing', async (_how, come) => {
  expect((await come()).status).toBeGreaterThanOrEqual(400);
  expect(backing.size).toBe(0);
});

test('a token that soon ends is changed right before it is used, and the new one is kept', async () => {
  slack.server.grants.lasts = 60 * 60;
  await install();
  const before = await kept();
  slack.server.grants.lasts = 12 * 60 * 60;
  await slack.chat.platform.tell(person, aCard('Psst'), 'one');
  const after = await kept();
  expect(after.token).not.toBe(before.token);
  slack.world.tokens.delete(before.token);
  await slack.chat.platform.tell(person, aCard('Psst again'), 'two');
  expect(await kept()).toEqual(after);
  expect(saidIn(slack.world, 'DU1').map(({ seen }) => seen.text)).toEqual(['Psst', 'Psst again']);
});

test('a workspace that never installed the app is out of reach', async () => {
  await install();
  const elsewhere = slack.chat.platform.tell({ platform: 'slack', id: 'T2.U1' }, aCard('Psst'), 'key');
  await expect(elsewhere).rejects.toMatchObject({ reason: 'unauthorized', code: 'not_installed' });
});

test.each([
  ['takes the app out', { type: 'app_uninstalled' }],
  ['takes its token back', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } }],
])('a workspace that %s is forgotten', async (_how, event) => {
  await install();
  await slack.people.tell(event);
  await expect.poll(() => backing.size).toBe(0);
  const gone = slack.chat.platform.tell(person, aCard('Psst'), 'key');
  await expect(gone).rejects.toMatchObject({ reason: 'unauthorized', code: 'not_installed' });
});

test('a person’s own token that was taken back changes nothing', async () => {
  await install();
  await slack.people.tell({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } });
  await slack.people.slash('U1', '/list');
  await whisperWith(slack.world, 'U1', 'Nothing yet');
  expect(backing.size).toBe(1);
});

test('where tokens can not be looked up, whoever asks is answered all the same', async () => {
  await install();
  slack.keep.vault.get = () => Promise.reject(new Away());
  await slack.people.slash('U1', '/list');
  await whisperWith(slack.world, 'U1', 'Nothing yet');
});
