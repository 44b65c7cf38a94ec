import type { Command } from '../chat/command.ts';
import { EVENTS_PATH, REDIRECT_PATH } from './paths.ts';
import { SCOPES } from './scopes.ts';
import { shortcutId } from './shortcut-id.ts';

/** What Slack tells the app of, and the listener answers. */
const EVENTS = ['app_home_opened', 'app_mention', 'message.im'] as const;
/** Only an app with installations to forget needs these. */
const INSTALL_EVENTS = ['app_uninstalled', 'tokens_revoked'] as const;

/** Slack has a /help of its own: ours is reached by `/evaluate help`. */
const OWN_OF_SLACK = 'help';
/** docs.slack.dev/reference/app-manifest */
const SHORTCUT_NAME = 24;

/**
 * The app as Slack is told of it. With `url`, the public address of our server, Slack comes to us over HTTP, and workspaces can
 * install the app by OAuth; without it, we connect to Slack (Socket Mode), for one workspace.
 */
export function manifest(commands: readonly Command[], { url }: { readonly url?: string } = {}) {
  const at = (path: string) => (url === undefined ? undefined : new URL(path, url).href);
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Rolefit',
      description: 'See how well your resume answers a job posting, with the evidence',
      long_description: LONG,
      background_color: '#1f3a5f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Rolefit', always_online: true },
      shortcuts: commands.flatMap(shortcutOf),
      slash_commands: commands
        .filter(({ name, listed }) => listed && name !== OWN_OF_SLACK)
        .map((command) => ({ ...slashOf(command), ...(url !== undefined && { url: at(EVENTS_PATH) }) })),
    },
    oauth_config: {
      ...(url !== undefined && { redirect_urls: [at(REDIRECT_PATH)] }),
      scopes: { bot: SCOPES.map(({ scope }) => scope) },
    },
    settings: {
      event_subscriptions: {
        ...(url !== undefined && { request_url: at(EVENTS_PATH) }),
        bot_events: url === undefined ? [...EVENTS] : [...EVENTS, ...INSTALL_EVENTS],
      },
      interactivity: { is_enabled: true, ...(url !== undefined && { request_url: at(EVENTS_PATH) }) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: url !== undefined,
    },
  };
}

/** Slack asks for 174 to 4,000 characters. */
const LONG = [
  'Rolefit reads your resume against one job posting. It lists what the posting asks for, looks for each point in your resume, and shows the words it found: the score is arithmetic over that list, and you can see every addend.',
  'The score is an estimate. Employers do not use it, and it says nothing about whether you will be hired. Where a language model reads the documents, it can be wrong: the card names what read them, and shows the evidence, so that you can judge for yourself.',
  'Your resume is read because you give it. You choose whether the answer stands in the channel or comes to you alone.',
].join('\n\n');

function shortcutOf({ name, shortcut, summary }: Command) {
  if (!shortcut) return [];
  if (shortcut.label.length > SHORTCUT_NAME)
    throw new Error(`the label of the shortcut for ${name} is too long for Slack`);
  return [{ name: shortcut.label, type: 'message', callback_id: shortcutId(name), description: summary }];
}

function slashOf({ name, summary, options }: Command) {
  const typed = Object.values(options).find(({ kind }) => kind === 'link' || kind === 'text');
  return {
    command: `/${name}`,
    description: summary,
    usage_hint: typed ? `[${typed.label.toLowerCase()}] or help` : 'help',
    should_escape: false,
  };
}
