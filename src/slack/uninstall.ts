import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Hall } from './hall.ts';
import { installationName } from './installations.ts';
import { tenantOf } from './who.ts';

type Args = SlackEventMiddlewareArgs<'app_uninstalled' | 'tokens_revoked'> & AllMiddlewareArgs;

/** The workspace took the app out: its tokens are kept no longer. */
export async function onUninstalled({ keep }: Hall, { context }: Args): Promise<void> {
  await keep.vault.remove(installationName(tenantOf(context)));
}

const Revoked = z.object({ tokens: z.object({ bot: z.array(z.string()).default([]) }) });

/** Of the tokens that were taken back, only the app's own matter: we hold none of people. */
export async function onRevoked(hall: Hall, args: Args): Promise<void> {
  if (Revoked.parse(args.event).tokens.bot.length > 0) await onUninstalled(hall, args);
}
