import { z } from 'zod';
import { address, brokenRules, type Rule, token } from './config-forms.ts';
import type { DiscordSettings } from './discord/settings.ts';
import type { SlackSettings } from './slack/settings.ts';

/** What the environment may say of Slack and Discord. */
export const PlatformEnvironment = z.object({
  SLACK_BOT_TOKEN: token.regex(/^(?!xapp-)/, 'is an app-level token (xapp-…): that one is SLACK_APP_TOKEN').optional(),
  SLACK_APP_TOKEN: token.regex(/^(?!xox)/, 'is a bot token (xoxb-…): that one is SLACK_BOT_TOKEN').optional(),
  SLACK_SIGNING_SECRET: token.optional(),
  SLACK_CLIENT_ID: token.optional(),
  SLACK_CLIENT_SECRET: token.optional(),
  SLACK_API_URL: address('https', 'http').optional(),
  DISCORD_TOKEN: token.regex(/^(?!Bot)/, 'begins with "Bot": leave that word out').optional(),
  DISCORD_APP_ID: z
    .string()
    .regex(/^\d{15,22}$/, 'is no application id: a number of about 19 digits')
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'is no public key: 64 hexadecimal digits')
    .optional(),
  DISCORD_API_URL: address('https', 'http').optional(),
});
type Given = z.infer<typeof PlatformEnvironment> & { readonly PUBLIC_URL?: string | undefined };

/** Slack by one workspace's token or by OAuth, over a socket or over HTTP. */
export type SlackConfig = Omit<SlackSettings, 'publicUrl' | 'stateSecret'>;
export type DiscordConfig = DiscordSettings;

/** What of the environment does not go together, in a line each. */
export const platformFaults = (given: Given): string[] => brokenRules(RULES, given);

const slackUsed = (given: Given): boolean => given.SLACK_BOT_TOKEN !== undefined || given.SLACK_CLIENT_ID !== undefined;

const RULES: readonly Rule<Given>[] = [
  [
    (given) => slackUsed(given) && !given.SLACK_APP_TOKEN && !given.SLACK_SIGNING_SECRET,
    'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is needed with Slack: see docs/slack.md',
  ],
  [
    (given) => !slackUsed(given) && (given.SLACK_APP_TOKEN ?? given.SLACK_SIGNING_SECRET) !== undefined,
    'SLACK_BOT_TOKEN (one workspace) or SLACK_CLIENT_ID (many) is needed with Slack: see docs/slack.md',
  ],
  [
    (given) => (given.SLACK_CLIENT_ID === undefined) !== (given.SLACK_CLIENT_SECRET === undefined),
    'SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are needed together',
  ],
  [
    (given) => given.SLACK_CLIENT_ID !== undefined && !(given.SLACK_SIGNING_SECRET && given.PUBLIC_URL),
    'SLACK_SIGNING_SECRET and PUBLIC_URL are needed with SLACK_CLIENT_ID: workspaces are added over HTTP',
  ],
  [
    (given) => (given.DISCORD_TOKEN === undefined) !== (given.DISCORD_APP_ID === undefined),
    'DISCORD_TOKEN and DISCORD_APP_ID are needed together: see docs/discord.md',
  ],
];

/** Slack's part of a checked environment. */
export const slackConfig = (given: Given): SlackConfig | undefined =>
  slackUsed(given)
    ? {
        botToken: given.SLACK_BOT_TOKEN,
        appToken: given.SLACK_APP_TOKEN,
        signingSecret: given.SLACK_SIGNING_SECRET,
        clientId: given.SLACK_CLIENT_ID,
        clientSecret: given.SLACK_CLIENT_SECRET,
        apiUrl: given.SLACK_API_URL,
      }
    : undefined;

/** Discord's part of a checked environment. */
export const discordConfig = (given: Given): DiscordConfig | undefined =>
  given.DISCORD_TOKEN && given.DISCORD_APP_ID
    ? {
        token: given.DISCORD_TOKEN,
        appId: given.DISCORD_APP_ID,
        publicKey: given.DISCORD_PUBLIC_KEY,
        apiUrl: given.DISCORD_API_URL,
      }
    : undefined;
