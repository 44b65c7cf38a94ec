import type { RequestListener } from 'node:http';
import { HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '@slack/web-api';
import type { Vault } from '../chat/keep.ts';
import { clientOptions } from './client.ts';
import { installationStore } from './installations.ts';
import { EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH } from './paths.ts';
import { SCOPES } from './scopes.ts';
import { reachOf, type SlackSettings } from './settings.ts';

/** Takes Slack's requests over a connection that we open. */
export const socketReceiver = (settings: SlackSettings, appToken: string, logger: Logger): SocketModeReceiver =>
  new SocketModeReceiver({
    appToken,
    logger,
    // See socket.ts, which connects again by itself.
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(settings, logger) },
  });

/** Takes Slack's requests over HTTP, and installs the app by OAuth where it serves many workspaces. It opens no port. */
export function httpReceiver(
  settings: SlackSettings,
  signingSecret: string,
  vault: Vault,
  logger: Logger,
): HTTPReceiver {
  const reach = reachOf(settings);
  const base = { signingSecret, endpoints: EVENTS_PATH, logger };
  if (reach.kind === 'one') return new HTTPReceiver(base);
  const { clientId, clientSecret } = reach;
  return new HTTPReceiver({
    ...base,
    clientId,
    clientSecret,
    stateSecret: settings.stateSecret,
    installationStore: installationStore(vault),
    scopes: SCOPES.map(({ scope }) => scope),
    ...(settings.publicUrl && { redirectUri: new URL(REDIRECT_PATH, settings.publicUrl).href }),
    installerOptions: {
      directInstall: true,
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      clientOptions: clientOptions(settings, logger),
    },
  });
}

/** A receiver's routes for our own server. Bolt throws for whatever is not one of them. */
export const routesOf =
  ({ requestListener }: HTTPReceiver): RequestListener =>
  (request, response) => {
    try {
      requestListener(request, response);
    } catch {
      response.writeHead(404).end();
    }
  };
