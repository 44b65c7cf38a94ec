import type { RequestListener } from 'node:http';
import { HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { AuthorizationError, type InstallProvider } from '@slack/oauth';
import type { Logger } from '@slack/web-api';
import type { Vault } from '../chat/keep.ts';
import { Away } from '../chat/refusal.ts';
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
  const receiver = new HTTPReceiver({
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
  if (receiver.installer) answerWithoutVault(receiver.installer);
  return receiver;
}

/** Where the vault is away, a request is taken without its workspace's token: what answers it needs none, and can say what is wrong. */
function answerWithoutVault(installer: InstallProvider): void {
  const { authorize } = installer;
  installer.authorize = async (query) => {
    try {
      return await authorize(query);
    } catch (error) {
      if (!(error instanceof AuthorizationError && error.original instanceof Away)) throw error;
      const { enterpriseId, teamId } = query;
      return { ...(enterpriseId && { enterpriseId }), ...(teamId && { teamId }) };
    }
  };
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
