import type { Person } from '../chat/platform.ts';

/** The platform's name in a Person, Place, Thread and FileRef. */
export const SLACK = 'slack';

/** A person of Slack. `tenant` is the installation: a workspace, or an organization for an org-wide one. */
export interface Member {
  readonly tenant: string;
  readonly user: string;
}

/** The same user id can stand for two people in two workspaces, and a token is found by the tenant. */
export const personOf = ({ tenant, user }: Member): Person => ({ platform: SLACK, id: `${tenant}.${user}` });

/** Throws for a person of another platform. */
export function memberOf({ platform, id }: Person): Member {
  const [tenant, user] = id.split('.');
  if (platform !== SLACK || !tenant || !user) throw new Error('no person of Slack');
  return { tenant, user };
}

/** Whose installation a request came for, as Bolt found it. */
export interface Tenancy {
  readonly isEnterpriseInstall: boolean;
  readonly enterpriseId?: string | undefined;
  readonly teamId?: string | undefined;
}

/** Throws when Slack names neither a workspace nor an organization. */
export function tenantOf({ isEnterpriseInstall, enterpriseId, teamId }: Tenancy): string {
  const tenant = isEnterpriseInstall ? enterpriseId : teamId;
  if (!tenant) throw new Error('a request of Slack without a workspace');
  return tenant;
}

/** Channel ids of direct messages begin with D: nobody but the person is there. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');
