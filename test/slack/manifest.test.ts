import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/catalogue.ts';
import type { Command } from '../../src/chat/command.ts';
import { manifest } from '../../src/slack/manifest.ts';
import { SCOPES } from '../../src/slack/scopes.ts';
import { stored } from '../support/slack/harness.ts';
import { modalWith, wordsIn } from '../support/slack/looking.ts';
import { startSlack } from '../support/slack/running.ts';
import { usedScopes } from '../support/slack/server.ts';
import { ALL_SCOPES } from '../support/slack/world.ts';
import { toys } from './toys.ts';

const SITE = 'https://fit.example.com';

test('without an address Slack is met over Socket Mode, with one over HTTP and by OAuth', () => {
  const socket = manifest(COMMANDS);
  expect(socket.settings).toMatchObject({ socket_mode_enabled: true, token_rotation_enabled: false });
  expect(JSON.stringify(socket)).not.toContain('http');
  const http = manifest(COMMANDS, { url: SITE });
  expect(http.settings).toEqual({
    event_subscriptions: {
      request_url: `${SITE}/slack/events`,
      bot_events: ['app_home_opened', 'app_mention', 'message.im', 'app_uninstalled', 'tokens_revoked'],
    },
    interactivity: { is_enabled: true, request_url: `${SITE}/slack/events` },
    org_deploy_enabled: false,
    socket_mode_enabled: false,
    token_rotation_enabled: true,
  });
  expect(http.oauth_config.redirect_urls).toEqual([`${SITE}/slack/oauth_redirect`]);
  expect(http.features.slash_commands.every(({ url }) => url === `${SITE}/slack/events`)).toBe(true);
});

test('every listed command can be typed, but for help, which Slack has of its own', () => {
  const { features } = manifest(COMMANDS);
  const listed = COMMANDS.filter(({ name, listed }) => listed && name !== 'help').map(({ name }) => `/${name}`);
  expect(features.slash_commands.map(({ command }) => command)).toEqual(listed);
  expect(features.slash_commands).toContainEqual({
    command: '/evaluate',
    description: 'See how well your resume answers a job posting, with the evidence',
    usage_hint: '[the job posting] or help',
    should_escape: false,
  });
  expect(features.shortcuts).toEqual([
    {
      name: 'Evaluate this resume',
      type: 'message',
      callback_id: 'shortcut:evaluate',
      description: 'See how well your resume answers a job posting, with the evidence',
    },
  ]);
});

test('everything keeps to Slack’s limits', () => {
  const { display_information: display, features } = manifest(COMMANDS, { url: SITE });
  expect(display.name.length).toBeLessThanOrEqual(35);
  expect(display.description.length).toBeLessThanOrEqual(140);
  expect(display.long_description.length).toBeGreaterThanOrEqual(174);
  expect(display.long_description.length).toBeLessThanOrEqual(4_000);
  expect(display.long_description).toMatch(/estimate.*\n\n|can be wrong/s);
  for (const { name, description } of features.shortcuts) {
    expect(name.length).toBeLessThanOrEqual(24);
    expect(description.length).toBeLessThanOrEqual(150);
  }
  for (const { command, description } of features.slash_commands) {
    expect(command).toMatch(/^\/[a-z]{1,31}$/);
    expect(description.length).toBeLessThanOrEqual(2_000);
  }
});

test('the guide tells every scope and its reason, and no other', async () => {
  const guide = await readFile(new URL('../../docs/slack.md', import.meta.url), 'utf8');
  const rows = [...guide.matchAll(/^\| `([a-z_]+:?[a-z]*)` \| (.*) \|$/gm)].map(([, scope, why]) => ({ scope, why }));
  expect(rows).toEqual(SCOPES);
});

test('a shortcut whose label is too long for Slack is a mistake in the command', () => {
  const [read] = toys().commands;
  const long = { ...read, shortcut: { label: 'Read this paper very carefully', option: 'paper' } } as Command;
  expect(() => manifest([long])).toThrow('the label of the shortcut for read is too long for Slack');
});

test('the scopes are those that are used, and no other', async () => {
  expect(manifest(COMMANDS).oauth_config.scopes.bot.toSorted()).toEqual(ALL_SCOPES.toSorted());
  const slack = await startSlack({ commands: toys().commands });
  await slack.people.slash('U1', '/read');
  const form = await modalWith(slack.world, 'U1', 'Your paper');
  await slack.people.submit(form, { paper: stored(slack.world, Buffer.from('%PDF')), private: 'true' });
  await wordsIn(slack.world, 'DU1', 'The answer');
  await slack.people.say('U1', 'https://jobs.example.com/1', {
    files: [{ id: stored(slack.world, Buffer.from('%PDF')), bytes: Buffer.from('%PDF'), stub: true }],
  });
  await slack.people.say('U1', '<@UBOT>', { channel: 'C1' });
  expect(await slack.stop()).toEqual([]);
  // These three let Slack tell us something; the others are asked for by what we call.
  const told = { commands: 'slash_commands', 'im:history': 'message.im', 'app_mentions:read': 'app_mention' };
  const written = JSON.stringify(manifest(COMMANDS));
  for (const feature of Object.values(told)) expect(written).toContain(feature);
  expect([...usedScopes(slack.world), ...Object.keys(told)].toSorted()).toEqual(
    SCOPES.map(({ scope }) => scope).toSorted(),
  );
});
