import { type Logger, LogLevel, WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Check } from '../chat/check.ts';
import type { Command } from '../chat/command.ts';
import { ask, codeOf } from './ask.ts';
import { clientOptions } from './client.ts';
import { manifest } from './manifest.ts';
import { INSTALL_PATH } from './paths.ts';
import { reachOf, type SlackSettings } from './settings.ts';

/** Tries the settings against Slack. Posts nothing, changes nothing, and tells no token. */
export async function slackChecks(settings: SlackSettings, commands: readonly Command[]): Promise<readonly Check[]> {
  const reach = reachOf(settings);
  const checks = [
    reach.kind === 'one'
      ? botToken(settings, reach.botToken, manifest(commands).oauth_config.scopes.bot)
      : [installPage(settings)],
    settings.appToken ? appToken(settings, settings.appToken) : [signingSecret(settings)],
  ];
  return (await Promise.all(checks)).flat();
}

const SILENT: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

const clientFor = (settings: SlackSettings, token: string) => new WebClient(token, clientOptions(settings, SILENT));

async function botToken(settings: SlackSettings, token: string, asked: readonly string[]): Promise<Check[]> {
  const name = 'Slack bot token';
  if (token.startsWith(ROTATED))
    return [{ name, ok: false, detail: 'This token lasts twelve hours.', next: USE_OAUTH }];
  try {
    const { team, response_metadata } = await ask(clientFor(settings, token), 'auth.test', {}, Self);
    return [{ name, ok: true, detail: `Works in the workspace ${team}.` }, scopes(asked, response_metadata.scopes)];
  } catch (error) {
    return [refused(name, error, 'Copy the Bot User OAuth Token (xoxb-…) from "Install App" again.')];
  }
}

/** Tokens of apps with token rotation begin so; only an installation by OAuth can renew them. */
const ROTATED = 'xoxe.';
const USE_OAUTH =
  'Set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET instead, or make the app from the manifest for Socket Mode.';

const Self = z.object({
  team: z.string(),
  response_metadata: z.object({ scopes: z.array(z.string()).default([]) }).default({ scopes: [] }),
});

function scopes(asked: readonly string[], granted: readonly string[]): Check {
  const name = 'Slack scopes';
  const missing = asked.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return { name, ok: true, detail: `All ${asked.length} are granted.` };
  return {
    name,
    ok: false,
    detail: `Missing: ${missing.join(', ')}.`,
    next: 'Paste the manifest (rolefit manifest) into "App Manifest" again, then reinstall the app from "Install App".',
  };
}

async function appToken(settings: SlackSettings, token: string): Promise<Check[]> {
  const name = 'Slack app token (Socket Mode)';
  try {
    await ask(clientFor(settings, token), 'apps.connections.open', {}, z.object({ url: z.string() }));
    return [{ name, ok: true, detail: 'Slack gives a connection.' }];
  } catch (error) {
    return [refused(name, error, 'Make an app-level token with the scope connections:write in "Basic Information".')];
  }
}

/** Slack signs what it sends: whether the secret is right shows when something comes. */
function signingSecret({ signingSecret: secret, publicUrl }: SlackSettings): Check {
  const name = 'Slack signing secret (HTTP)';
  if (!secret) return { name, ok: false, detail: 'Neither an app token nor a signing secret is set.', next: SET_ONE };
  if (!publicUrl) return { name, ok: true, detail: 'Set. PUBLIC_URL is not: Slack needs an address to come to.' };
  return { name, ok: true, detail: 'Set. It is tried when Slack sends the first event.' };
}

const SET_ONE = 'Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP.';

const installPage = ({ publicUrl }: SlackSettings): Check => ({
  name: 'Slack for many workspaces (OAuth)',
  ok: publicUrl !== undefined,
  detail: publicUrl ? `Workspaces install it at ${new URL(INSTALL_PATH, publicUrl).href}.` : 'PUBLIC_URL is not set.',
  ...(!publicUrl && { next: 'Set PUBLIC_URL to the https address of this server.' }),
});

function refused(name: string, error: unknown, next: string): Check {
  const code = codeOf(error);
  if (code !== undefined) return { name, ok: false, detail: `Slack refuses it: ${code}.`, next };
  return { name, ok: false, detail: 'Slack could not be reached.', next: 'Check this machine’s way to slack.com.' };
}
