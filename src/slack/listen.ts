import type { RequestListener } from 'node:http';
import { App, type AppOptions, type ViewSubmitAction } from '@slack/bolt';
import { type Logger, WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Keep } from '../chat/keep.ts';
import { newReference } from '../chat/reference.ts';
import type { PlatformLog, Serving } from '../chat/serving.ts';
import { ask } from './ask.ts';
import { ACTION } from './button.ts';
import { clientOptions } from './client.ts';
import { FORM } from './form.ts';
import type { Hall } from './hall.ts';
import { onHome } from './home.ts';
import { sdkLogger } from './logger.ts';
import { onMention, onMessage } from './message.ts';
import { onPress } from './press.ts';
import { httpReceiver, routesOf, socketReceiver } from './receive.ts';
import { reachOf, type SlackSettings } from './settings.ts';
import { onShortcut } from './shortcut.ts';
import { SHORTCUT } from './shortcut-id.ts';
import { onSlash } from './slash.ts';
import { stayConnected } from './socket.ts';
import { submissions } from './submit.ts';
import { onRevoked, onUninstalled } from './uninstall.ts';

export interface SlackListening {
  /** For our own server, when Slack comes to us over HTTP. */
  readonly routes: RequestListener | undefined;
  /** Takes nothing new, and waits for what is being answered. */
  close(): Promise<void>;
}

interface Ground {
  readonly settings: SlackSettings;
  readonly keep: Keep;
  readonly platformWith: Hall['platformWith'];
}

/** Listens by Bolt. Throws when the token is refused, or no connection can be made. */
export async function listen({ settings, keep, platformWith }: Ground, serving: Serving): Promise<SlackListening> {
  const { appToken, signingSecret } = settings;
  const logger = sdkLogger(serving.log);
  const hall = { serving, keep, platformWith };
  if (appToken) {
    const receiver = socketReceiver(settings, appToken, logger);
    const busy = serve(await openApp(settings, receiver, logger), hall);
    const disconnect = await stayConnected(receiver.client, serving.log);
    return { routes: undefined, close: () => disconnect().then(busy.end) };
  }
  if (!signingSecret) throw new Error('Slack needs an app token (Socket Mode) or a signing secret (HTTP)');
  const receiver = httpReceiver(settings, signingSecret, keep.vault, logger);
  const busy = serve(await openApp(settings, receiver, logger), hall);
  return { routes: routesOf(receiver), close: busy.end };
}

async function openApp(
  settings: SlackSettings,
  receiver: NonNullable<AppOptions['receiver']>,
  logger: Logger,
): Promise<App> {
  const reach = reachOf(settings);
  const options = clientOptions(settings, logger);
  const base = { receiver, logger, clientOptions: options, convoStore: false } as const;
  if (reach.kind === 'many') return new App(base);
  // Asked here and once. Bolt asks by itself too, but a refused token is then an unhandled rejection.
  const self = await ask(new WebClient(reach.botToken, options), 'auth.test', {}, Self);
  const authorization = {
    botToken: reach.botToken,
    botUserId: self.user_id,
    teamId: self.team_id,
    ...(self.bot_id && { botId: self.bot_id }),
  };
  return new App({ ...base, authorize: async () => authorization });
}

const Self = z.object({ team_id: z.string(), user_id: z.string(), bot_id: z.string().optional() });

function serve(app: App, hall: Hall) {
  const busy = trackWork(app, hall.serving.log);
  app.command(/^\//, (args) => onSlash(hall, args));
  app.shortcut({ type: 'message_action', callback_id: SHORTCUT }, (args) => onShortcut(hall, args));
  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: FORM }, submissions(hall));
  app.action({ type: 'block_actions', action_id: ACTION }, (args) => onPress(hall, args));
  app.event('message', (args) => onMessage(hall, args));
  app.event('app_mention', (args) => onMention(hall, args));
  app.event('app_home_opened', (args) => onHome(hall, args));
  app.event('app_uninstalled', (args) => onUninstalled(hall, args));
  app.event('tokens_revoked', (args) => onRevoked(hall, args));
  return busy;
}

/** Knows what is being answered, and logs what could not even be apologized for. */
function trackWork(app: App, log: PlatformLog) {
  const running = new Set<Promise<void>>();
  app.use(async ({ next }) => {
    const work = next();
    running.add(work);
    await work.finally(() => running.delete(work));
  });
  app.error(async (err) => log.error({ err, reference: newReference() }, 'a request from Slack could not be answered'));
  return { end: async () => void (await Promise.allSettled(running)) };
}
