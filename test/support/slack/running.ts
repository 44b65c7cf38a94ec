import { apologyCard } from '../../../src/cards/apology.ts';
import { problemCard } from '../../../src/cards/problem.ts';
import type { Command } from '../../../src/chat/command.ts';
import type { Keep } from '../../../src/chat/keep.ts';
import type { Serving } from '../../../src/chat/serving.ts';
import type { SlackSettings } from '../../../src/slack/settings.ts';
import { type SlackChat, slackChat } from '../../../src/slack/slack.ts';
import { hostAt } from '../file-host.ts';
import { onLoopback } from '../loopback.ts';
import { memoryKeep } from '../memory-keep.ts';
import { httpDoor, SIGNING_SECRET, socketDoor } from './door.ts';
import { type People, peopleOf } from './people.ts';
import { type SlackServer, startSlackServer } from './server.ts';
import { APP_TOKEN, BOT_TOKEN, type World } from './world.ts';

/** Our side of Slack over the real SDKs, and the people of a workspace on the other. */
export interface RunningSlack {
  readonly server: SlackServer;
  readonly world: World;
  readonly people: People;
  readonly chat: SlackChat;
  readonly keep: Keep;
  readonly settings: SlackSettings;
  /** The address of our own HTTP server; undefined with Socket Mode. */
  readonly url: string | undefined;
  /** What was logged: the facts, and the sentence. */
  readonly logged: { readonly facts: object; readonly sentence: string }[];
  /** Ends all, and gives what the server found wrong. */
  stop(): Promise<readonly string[]>;
}

export interface Wanted {
  readonly commands: readonly Command[];
  readonly socket?: boolean;
  /** Changes to what reaches one workspace over HTTP. */
  readonly settings?: Partial<SlackSettings>;
  readonly keep?: Keep;
  readonly leaveWord?: NonNullable<Serving['leaveWord']>;
}

export async function startSlack({
  commands,
  socket = false,
  settings: changes,
  keep = memoryKeep(),
  leaveWord,
}: Wanted): Promise<RunningSlack> {
  const server = await startSlackServer();
  const { world } = server;
  const settings: SlackSettings = {
    apiUrl: server.apiUrl,
    stateSecret: 'the-state-secret',
    botToken: BOT_TOKEN,
    ...(socket ? { appToken: APP_TOKEN } : { signingSecret: SIGNING_SECRET }),
    ...changes,
  };
  const logged: RunningSlack['logged'] = [];
  const log = (facts: object, sentence: string) => void logged.push({ facts, sentence });
  const logs = { info: log, warn: log, error: log };
  const chat = slackChat({ settings, keep, log: logs, askFileHost: hostAt(server.origin) });
  const services = { word: 'passed through' };
  const listening = await chat
    .listen({ commands, services, log: logs, problemCard, apologyCard, ...(leaveWord && { leaveWord }) })
    .catch(async (error) => {
      await server.stop();
      throw error;
    });
  const own = listening.routes && (await onLoopback(listening.routes, (fault) => world.violations.push(fault)));
  const door = own
    ? httpDoor(`${own.origin}/slack/events`, world.violations)
    : socketDoor(server.socket, world.violations);
  return {
    server,
    world,
    people: peopleOf(world, door, server.origin),
    chat,
    keep,
    settings,
    url: own?.origin,
    logged,
    async stop() {
      await listening.close();
      await own?.stop();
      await server.stop();
      return world.violations;
    },
  };
}
