import { Client, Events, type GatewayDispatchEvents, GatewayIntentBits, Options } from 'discord.js';
import type { PlatformLog } from '../chat/serving.ts';
import { restAddress } from './ask.ts';
import type { DiscordSettings } from './settings.ts';

/**
 * Hears events over the gateway, each by its name, until the answer is called. Resolves once Discord knows us; throws when
 * the token is refused. Reconnecting and resuming are the client's own.
 */
export async function openGateway(
  settings: DiscordSettings,
  log: PlatformLog,
  hears: Readonly<Record<string, (payload: unknown) => void>>,
): Promise<() => Promise<void>> {
  const client = new Client({
    // No privileged one: what a command brings along comes with it, and we read nothing else.
    intents: [GatewayIntentBits.Guilds],
    // As many connections as Discord recommends: from 2,500 servers on it takes no single one.
    shards: 'auto',
    rest: restAddress(settings),
    // What people write comes with their clicks, and does not stay here.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  });
  for (const [event, hear] of Object.entries(hears)) client.ws.on(event as GatewayDispatchEvents, hear);
  client.on(Events.Error, (err) => log.error({ err }, 'the client of Discord failed'));
  client.on(Events.ShardError, ({ name }) => log.warn({ fault: name }, 'the connection to Discord failed'));
  client.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, 'Discord ended the connection for good'));
  await client.login(settings.token);
  log.info({}, 'Discord is listened to over its gateway');
  return () => client.destroy();
}
