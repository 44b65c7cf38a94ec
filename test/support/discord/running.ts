import { getRequestListener } from '@hono/node-server';
import { apologyCard } from '../../../src/cards/apology.ts';
import { problemCard } from '../../../src/cards/problem.ts';
import type { Command } from '../../../src/chat/command.ts';
import type { Keep } from '../../../src/chat/keep.ts';
import type { Sales } from '../../../src/chat/sales.ts';
import type { Serving } from '../../../src/chat/serving.ts';
import { type DiscordChat, discordChat } from '../../../src/discord/discord.ts';
import type { DiscordSettings } from '../../../src/discord/settings.ts';
import { hostAt } from '../file-host.ts';
import { onLoopback } from '../loopback.ts';
import { memoryKeep } from '../memory-keep.ts';
import { gatewayDoor, httpDoor, type Keys, newKeys } from './door.ts';
import { type People, peopleOf } from './people.ts';
import { type DiscordServer, startDiscordServer } from './server.ts';
import { APP, BOT_TOKEN, type World } from './world.ts';

/** Our side of Discord over the real SDK, and the people of a server on the other. */
export interface RunningDiscord {
  readonly server: DiscordServer;
  readonly world: World;
  readonly people: People;
  readonly chat: DiscordChat;
  readonly keep: Keep;
  readonly settings: DiscordSettings;
  readonly keys: Keys;
  /** Where our own HTTP server takes interactions; undefined with the gateway. */
  readonly url: string | undefined;
  /** What was logged: the facts, and the sentence. */
  readonly logged: { readonly facts: object; readonly sentence: string }[];
  /** Ends all, and gives what the server found wrong. */
  stop(): Promise<readonly string[]>;
}

export interface Wanted {
  readonly commands: readonly Command[];
  readonly http?: boolean;
  readonly keep?: Keep;
  readonly sales?: Sales;
  readonly leaveWord?: NonNullable<Serving['leaveWord']>;
}

export async function startDiscord({
  commands,
  http = false,
  keep = memoryKeep(),
  sales,
  leaveWord,
}: Wanted): Promise<RunningDiscord> {
  const server = await startDiscordServer();
  const { world } = server;
  const keys = newKeys();
  const settings: DiscordSettings = {
    token: BOT_TOKEN,
    appId: APP,
    apiUrl: server.apiUrl,
    ...(http && { publicKey: keys.publicKey }),
  };
  const logged: RunningDiscord['logged'] = [];
  const note = (facts: object, sentence: string) => void logged.push({ facts, sentence });
  const log = { info: note, warn: note, error: note };
  const chat = discordChat({ settings, keep, log, askFileHost: hostAt(server.origin), sales });
  const services = { word: 'passed through' };
  const listening = await chat.listen({
    ...{ commands, services, log, problemCard, apologyCard },
    ...(leaveWord && { leaveWord }),
  });
  const own =
    listening.fetch && (await onLoopback(getRequestListener(listening.fetch), (fault) => world.violations.push(fault)));
  const url = own && `${own.origin}/discord/interactions`;
  const door = url === undefined ? gatewayDoor(server.gateway) : httpDoor(url, keys, world);
  return {
    server,
    world,
    people: peopleOf(world, door, server.origin),
    chat,
    keep,
    settings,
    keys,
    url,
    logged,
    async stop() {
      await listening.close();
      await own?.stop();
      await server.stop();
      return world.violations;
    },
  };
}
