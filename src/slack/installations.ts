import type { Installation, InstallationStore } from '@slack/oauth';
import { z } from 'zod';
import type { Vault } from '../chat/keep.ts';

/** Where an installation lies in the vault. It holds tokens, and the vault encrypts them. */
export const installationName = (tenant: string): string => `slack-installation:${tenant}`;

/** Installations by OAuth, kept in the vault. */
export const installationStore = (vault: Vault): InstallationStore => ({
  async storeInstallation(installation) {
    const tenant = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
    if (!tenant) throw new Error('an installation without a workspace');
    await vault.put(installationName(tenant), JSON.stringify(installation));
  },
  async fetchInstallation(query) {
    const kept = await vault.get(installationName(tenantOf(query)));
    if (kept === undefined) throw new Error('Rolefit is not installed there');
    return Kept.parse(JSON.parse(kept));
  },
  async deleteInstallation(query) {
    await vault.remove(installationName(tenantOf(query)));
  },
});

interface Query {
  readonly isEnterpriseInstall: boolean;
  readonly enterpriseId: string | undefined;
  readonly teamId: string | undefined;
}

const tenantOf = ({ isEnterpriseInstall, enterpriseId, teamId }: Query): string =>
  (isEnterpriseInstall ? enterpriseId : teamId) ?? '';

/** What of an installation must be there to work with it; the rest is as the SDK wrote it. */
const Kept = z
  .looseObject({ bot: z.looseObject({ token: z.string(), id: z.string(), userId: z.string() }) })
  // The SDK wrote this record by its own type, and the line above holds what is used of it.
  .transform((kept) => kept as unknown as Installation<'v2', boolean>);
