import { readFile } from 'node:fs/promises';
import { httpDoor, SIGNING_SECRET, socketDoor } from '../../test/support/slack/door.ts';
import { stored } from '../../test/support/slack/harness.ts';
import { type People, peopleOf } from '../../test/support/slack/people.ts';
import { messageSeen } from '../../test/support/slack/seen.ts';
import { type SlackServer, startSlackServer } from '../../test/support/slack/server.ts';
import { APP_TOKEN, BOT_TOKEN, type View } from '../../test/support/slack/world.ts';
import { until } from '../../test/support/until.ts';
import type { ChatRun, RunningChat } from './chats.ts';
import { inFolder, startProgram } from './program.ts';

/** A launch evening: an answer may take a while, but not the acknowledgement. */
const PATIENCE_MS = 240_000;

/** The whole program with Slack, over HTTP or over Socket Mode, and people who give it commands. */
export const slackRun =
  (socket: boolean): ChatRun =>
  async (work) => {
    const slack = await startSlackServer();
    const receives = socket ? { SLACK_APP_TOKEN: APP_TOKEN } : { SLACK_SIGNING_SECRET: SIGNING_SECRET };
    const env = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: slack.apiUrl, ...receives };
    const result = await inFolder(async (dataDir) => {
      const program = await startProgram(dataDir, env);
      const { violations } = slack.world;
      const door = socket ? socketDoor(slack.socket, violations) : httpDoor(`${program.url}/slack/events`, violations);
      const done = await work(await chatOf(slack, peopleOf(slack.world, door, slack.origin)));
      program.child.kill('SIGKILL');
      return done;
    });
    const late = slack.world.violations;
    await slack.stop();
    if (late.length > 0) throw new Error(`Slack would complain: ${[...new Set(late)].join('; ')}`);
    return result;
  };

async function chatOf(slack: SlackServer, people: People): Promise<RunningChat> {
  const [resume, posting] = await Promise.all(
    ['priya.pdf', 'posting.md'].map((name) => readFile(`test/fixtures/article/${name}`)),
  );
  const { world } = slack;
  const viewOf = (user: string) => [...world.views.values()].findLast((view) => view.user === user && view.open);
  const send = async (user: string) => {
    const form = viewOf(user) as View;
    const files = { resume: stored(world, resume ?? Buffer.of()), posting: stored(world, posting ?? Buffer.of()) };
    await people.submit(form, files);
  };
  const cards = () =>
    world.messages.filter((message) => messageSeen(message).buttons.includes('Why this score')).length;
  return {
    steps: {
      'typed, and the form opens': async (user) => {
        await people.slash(user, '/evaluate');
        await until(world, 'a form', () => viewOf(user), PATIENCE_MS);
      },
      'form sent': send,
    },
    requests: () => world.calls.length,
    cards: (count) => until(world, `${count} cards`, () => (cards() >= count ? true : undefined), PATIENCE_MS),
  };
}
