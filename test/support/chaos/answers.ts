import { messageSeen as discordSeen } from '../discord/seen.ts';
import {
  APP,
  type World as DiscordWorld,
  directWith as discordDirect,
  type Message,
  PLACES,
} from '../discord/world.ts';
import type { Seen } from '../harness.ts';
import { messageSeen as slackSeen } from '../slack/seen.ts';
import type { World as SlackWorld } from '../slack/world.ts';

/** What one person was shown in the end. */
export interface Answered {
  readonly cards: number;
  /** Problems and apologies, by their first words. */
  readonly problems: readonly string[];
  readonly openings: number;
  /** Opening messages that still say that the work goes on. */
  readonly running: number;
}

const isCard = ({ buttons }: Seen): boolean => buttons.includes('Why this score');
const RUNNING = /is in line|Reading your resume|Weighing your resume|Writing your evaluation/;

const counted = (openings: readonly Seen[], answers: readonly Seen[]): Answered => ({
  cards: answers.filter(isCard).length,
  problems: answers.filter((seen) => !isCard(seen)).map(({ text }) => text.split('\n')[0] ?? ''),
  openings: openings.length,
  running: openings.filter(({ text }) => RUNNING.test(text)).length,
});

/** The thread's opening message calls the person; what they are told beside it comes to them alone. */
export function answeredInSlack({ messages, channels }: SlackWorld, user: string): Answered {
  const openings = messages.filter(
    (message) =>
      message.thread === undefined && message.channel.startsWith('C') && slackSeen(message).pings.includes(user),
  );
  const answers = messages.filter(
    ({ thread, channel }) => openings.some(({ ts }) => ts === thread) || channels.get(channel)?.direct === user,
  );
  return counted(
    openings.map(slackSeen),
    answers.map(slackSeen).filter(({ text }) => text !== 'Your card comes here.'),
  );
}

export function answeredInDiscord(world: DiscordWorld, user: string): Answered {
  const live = [...world.interactions.values()].find((each) => each.user === user);
  const direct = discordDirect(world, user).id;
  const mentions = ({ components }: Message) => JSON.stringify(components).includes(`<@${user}>`);
  const ours = world.messages.filter(({ author, loading }) => author === APP && !loading);
  const openings = ours.filter((message) => message.channel === PLACES.text && mentions(message));
  const answers = ours.filter(
    ({ id, channel, only }) =>
      channel === direct ||
      openings.some((opening) => opening.id === channel) ||
      live?.followUps.includes(id) ||
      (id === live?.original && only === user),
  );
  return counted(openings.map(discordSeen), answers.map(discordSeen));
}
