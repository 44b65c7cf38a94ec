import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options } from 'discord.js';
import type { PlatformLog } from '../chat/serving.ts';
import { restAddress } from './ask.ts';
import type { DiscordSettings } from './settings.ts';

/**
 * Hears interactions over the gateway, until the answer is called. Resolves once Discord knows us; throws when the token is
 * refused. Reconnecting and resuming are the client's own.
 */
export async function openGateway(
  settings: DiscordSettings,
  log: PlatformLog,
  hear: (payload: unknown) => void,
): Promise<() => Promise<void>> {
  const client = new Client({
    // No privileged one: what a command brings along comes with it, and we read nothing else.
    intents: [GatewayIntentBits.Guilds],
    rest: restAddress(settings),
    // What people write comes with their clicks, and does not stay here.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, hear);
  client.on(Events.Error, (err) => log.error({ err }, 'the client of Discord failed'));
  client.on(Events.ShardError, ({ name }) => log.warn({ fault: name }, 'the connection to Discord failed'));
  client.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, 'Discord ended the connection for good'));
  await client.login(settings.token);
  log.info({}, 'Discord is listened to over its gateway');
  return () => client.destroy();
}
