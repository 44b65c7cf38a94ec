import { readFile } from 'node:fs/promises';
import { gatewayDoor, httpDoor, newKeys } from '../../test/support/discord/door.ts';
import { peopleOf } from '../../test/support/discord/people.ts';
import { messageSeen } from '../../test/support/discord/seen.ts';
import { startDiscordServer } from '../../test/support/discord/server.ts';
import { APP, BOT_TOKEN, type World } from '../../test/support/discord/world.ts';
import { until } from '../../test/support/until.ts';
import type { ChatRun, RunningChat } from './chats.ts';
import { inFolder, startProgram } from './program.ts';

/** A launch evening: an answer may take a while, but not the acknowledgement. */
const PATIENCE_MS = 240_000;

/** The whole program with Discord, over the gateway or over HTTP, and people who give it commands. */
export const discordRun =
  (http: boolean): ChatRun =>
  async (work) => {
    const discord = await startDiscordServer();
    const { world } = discord;
    const keys = newKeys();
    const receives = http ? { DISCORD_PUBLIC_KEY: keys.publicKey } : {};
    const env = { DISCORD_TOKEN: BOT_TOKEN, DISCORD_APP_ID: APP, DISCORD_API_URL: discord.apiUrl, ...receives };
    const result = await inFolder(async (dataDir) => {
      const program = await startProgram(dataDir, env);
      const url = `${program.url}/discord/interactions`;
      const people = peopleOf(world, http ? httpDoor(url, keys, world) : gatewayDoor(discord.gateway), discord.origin);
      const done = await work(await chatOf(world, people));
      program.child.kill('SIGKILL');
      return done;
    });
    await discord.stop();
    if (world.violations.length > 0)
      throw new Error(`Discord would complain: ${[...new Set(world.violations)].join('; ')}`);
    return result;
  };

async function chatOf(world: World, people: ReturnType<typeof peopleOf>): Promise<RunningChat> {
  const [resume, posting] = await Promise.all(
    ['priya.pdf', 'posting.md'].map((name) => readFile(`test/fixtures/article/${name}`)),
  );
  const papers = { resume: resume ?? Buffer.of(), posting: posting ?? Buffer.of() };
  const cards = () =>
    world.messages.filter((message) => messageSeen(message).buttons.includes('Why this score')).length;
  const idOf = (user: string) => `6${Buffer.from(user).readUIntBE(0, Math.min(6, user.length))}`.padEnd(18, '0');
  return {
    steps: {
      'typed, and deferred': async (user) => {
        const before = world.interactions.size;
        // What comes of it is waited for by the cards, for as long as it takes.
        people.slash(idOf(user), 'evaluate', papers).catch(() => {});
        const live = [...world.interactions.values()][before];
        await until(world, 'a deferred answer', () => (live?.answered === undefined ? undefined : true), PATIENCE_MS);
      },
    },
    requests: () => world.calls.length,
    cards: (count) => until(world, `${count} cards`, () => (cards() >= count ? true : undefined), PATIENCE_MS),
  };
}
