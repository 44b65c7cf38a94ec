import { InstallProvider } from '@slack/oauth';
import type { Logger, WebClientOptions } from '@slack/web-api';
import type { Vault } from '../chat/keep.ts';
import { Unreachable } from '../chat/refusal.ts';
import { installationName, installationStore } from './installations.ts';
import { reachOf, type SlackSettings } from './settings.ts';

/** The token of a tenant, good for the next call. Throws Unreachable when Rolefit is not installed there. */
export type TokenOf = (tenant: string) => Promise<string>;

/** Tokens are asked for right before use and kept nowhere: with token rotation they last for hours, and a job can wait longer. */
export function openTokens(settings: SlackSettings, vault: Vault, options: WebClientOptions, logger: Logger): TokenOf {
  const reach = reachOf(settings);
  if (reach.kind === 'one') return async () => reach.botToken;
  const { clientId, clientSecret } = reach;
  const store = installationStore(vault);
  const installer = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret: settings.stateSecret,
    installationStore: store,
    clientOptions: options,
    logger,
  });
  return async (tenant) => {
    // Asked first, because the SDK gives one error for what is not there and for a vault that cannot be read.
    if ((await vault.get(installationName(tenant))) === undefined) throw notInstalled();
    const { botToken } = await installer.authorize(queryFor(tenant));
    if (!botToken) throw notInstalled();
    return botToken;
  };
}

/** Ids of organizations begin with E, ids of workspaces with T. */
const queryFor = (tenant: string) =>
  tenant.startsWith('E')
    ? { isEnterpriseInstall: true, enterpriseId: tenant, teamId: undefined }
    : { isEnterpriseInstall: false, enterpriseId: undefined, teamId: tenant };

const notInstalled = () => new Unreachable('unauthorized', 'not_installed');
