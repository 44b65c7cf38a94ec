import type { Command } from '../../../src/chat/command.ts';
import type { Person } from '../../../src/chat/platform.ts';
import { clientOptions } from '../../../src/slack/client.ts';
import { sdkLogger } from '../../../src/slack/logger.ts';
import { slackPlatform } from '../../../src/slack/platform.ts';
import { hostAt } from '../file-host.ts';
import type { Fault, Harness, Reply, Seen, StartHarness } from '../harness.ts';
import { until } from '../until.ts';
import { type RunningSlack, startSlack } from './running.ts';
import { messageSeen, viewSeen } from './seen.ts';
import { BOT_TOKEN, type Message, newId, type ServerFault, TEAM, type View, type World } from './world.ts';

/** Slack over HTTP, and over Socket Mode. */
export const startSlackHarness: StartHarness = (commands) => harnessOf({ commands, socket: false });
export const startSlackSocketHarness: StartHarness = (commands) => harnessOf({ commands, socket: true });

async function harnessOf(wanted: { commands: readonly Command[]; socket: boolean }): Promise<Harness> {
  const slack = await startSlack(wanted);
  const { world, chat } = slack;
  const personOf = (user: string): Person => ({ platform: 'slack', id: `${TEAM}.${user}` });
  const placeOf = (channel: string) => ({ platform: 'slack', space: TEAM, channel });
  return {
    platform: chat.platform,
    place: placeOf('C1'),
    privatePlace: { ...placeOf('C1'), private: true },
    closedPlace: placeOf('C2'),
    person: personOf('U1'),
    stranger: personOf('U2'),
    fail: (fault) => void world.faults.push(faultOf(fault)),
    violations: world.violations,
    requests: () => world.calls.length,
    thread: async ({ channel, message }) =>
      world.messages
        .filter((each) => each.channel === channel && (each.ts === message || each.thread === message))
        .map(messageSeen),
    told: async (person) => directOf(world, userOf(person)).map(messageSeen),
    threads: async () => threadsOf(world).map((thread) => thread.map(messageSeen)),
    give: (person, { name }, values) => give(slack, userOf(person), name, values),
    click: (person, label, double = false) => click(slack, userOf(person), label, double),
    async upload(bytes) {
      const id = stored(world, bytes);
      const ground = {
        tokenOf: async () => BOT_TOKEN,
        deliveries: slack.keep.deliveries,
        options: clientOptions(slack.settings, sdkLogger({ info() {}, warn() {}, error() {} })),
        fileOrigin: slack.server.origin,
        askFileHost: hostAt(slack.server.origin),
      };
      const url = `${slack.server.origin}/files/${id}`;
      const platform = slackPlatform(ground, { tenant: TEAM, files: [{ id, url }] });
      const file = { platform: 'slack', id, size: bytes.length };
      return { file, platform, lose: () => void world.files.delete(id) };
    },
    stop: async () => void (await slack.stop()),
  };
}

const userOf = ({ id }: Person): string => id.split('.')[1] ?? '';

function faultOf(fault: Fault): ServerFault {
  switch (fault.kind) {
    case 'rate-limited':
      return { retryAfter: Math.ceil(fault.afterMs / 1_000) };
    case 'forbidden':
      return { error: 'not_in_channel' };
    case 'gone':
      return { error: 'message_not_found' };
    case 'unauthorized':
      return { error: 'token_revoked' };
    case 'lost':
      return 'lost';
  }
}

/** What stands in channels, by thread; what people say themselves is left out. */
function threadsOf(world: World): Message[][] {
  const shared = world.messages.filter(({ channel, user }) => channel.startsWith('C') && user === undefined);
  return [...Map.groupBy(shared, ({ thread, ts }) => thread ?? ts).values()];
}

const directOf = (world: World, user: string): Message[] =>
  world.messages.filter(
    (message) => world.channels.get(message.channel)?.direct === user && message.user === undefined,
  );

export function stored(world: World, bytes: Uint8Array): string {
  const id = newId('F');
  world.files.set(id, { id, bytes });
  return id;
}

async function give(
  slack: RunningSlack,
  user: string,
  command: string,
  values: Readonly<Record<string, string | Uint8Array>>,
): Promise<Reply> {
  const { world, people } = slack;
  const before = privately(world, user);
  await people.slash(user, `/${command}`);
  const shown = await next(world, user, before);
  if (!('view' in shown)) return { seen: shown.seen, errors: {} };
  const form = shown.view;
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : stored(world, value),
  ]);
  const errors = await people.submit(form, Object.fromEntries(filled));
  return { seen: form.open && Object.keys(errors).length === 0 ? viewSeen(form.json) : null, errors };
}

async function click(slack: RunningSlack, user: string, label: string, double: boolean): Promise<Reply> {
  const { world, people } = slack;
  const message = threadsOf(world)
    .flat()
    .findLast((each) => messageSeen(each).buttons.includes(label));
  if (!message) throw new Error(`nobody sees a button ${label}`);
  const before = privately(world, user);
  await Promise.all(Array.from({ length: double ? 2 : 1 }, () => people.press(user, label, { message })));
  return { seen: (await next(world, user, before)).seen, errors: {} };
}

type Shown = { readonly seen: Seen; readonly view: View } | { readonly seen: Seen };

/** How much this person was shown so far that nobody else sees. */
const privately = (world: World, user: string) => ({
  views: viewsOf(world, user).length,
  ephemerals: ephemeralsOf(world, user).length,
});
const viewsOf = (world: World, user: string) => [...world.views.values()].filter((view) => view.user === user);
const ephemeralsOf = (world: World, user: string) => world.ephemerals.filter((each) => each.user === user);

/** The next thing that this person alone is shown, once it is more than a promise. */
const next = (world: World, user: string, before: ReturnType<typeof privately>): Promise<Shown> =>
  until<Shown>(world, 'something to be shown', () => {
    const ephemeral = ephemeralsOf(world, user)[before.ephemerals];
    if (ephemeral) return { seen: messageSeen(ephemeral) };
    const view = viewsOf(world, user)[before.views];
    if (!view) return undefined;
    const seen = viewSeen(view.json);
    return seen.text.includes('Opening…') ? undefined : { seen, view };
  });
