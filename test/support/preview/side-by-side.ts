import { readFile } from 'node:fs/promises';
import { ANN, threadsOf } from '../discord/harness.ts';
import type { People as DiscordPeople } from '../discord/people.ts';
import { messageSeen as seenOnDiscord } from '../discord/seen.ts';
import type { Message as DiscordMessage, World as DiscordWorld } from '../discord/world.ts';
import { stored } from '../slack/harness.ts';
import { modalWith } from '../slack/looking.ts';
import type { People as SlackPeople } from '../slack/people.ts';
import { messageSeen as seenOnSlack } from '../slack/seen.ts';
import type { World as SlackWorld } from '../slack/world.ts';
import { until } from '../until.ts';
import { discordHtml } from './discord.ts';
import { slackHtml, slackModalHtml } from './slack.ts';

// Comparisons and X-rays as people ask for them, drawn from what was sent.

/** Two or three evaluations in a row, on a machine that may be busy. */
const PATIENCE_MS = 60_000;

const resume = (name: string) => readFile(`test/fixtures/article/${name}.pdf`);
const article = async () => (await readFile('test/fixtures/article/posting.md')).toString();
const postings = async (...names: readonly string[]) =>
  (await Promise.all(names.map((name) => readFile(`test/fixtures/postings/${name}.md`)))).join('\n\n---\n\n');

/** One resume against several postings, by somebody for themselves alone; and an X-ray in the channel. */
export async function sideBySideInSlack(world: SlackWorld, people: SlackPeople): Promise<Record<string, string>> {
  const ours = (channel: string) =>
    world.messages.filter((each) => each.channel === channel && each.user === undefined);
  const drawn = async (channel: string, title: RegExp) => {
    const at = (each: (typeof world.messages)[number]) => title.test(seenOnSlack(each).text);
    const [root, card] = await until(
      world,
      'a card and its summary',
      () => {
        const both = ours(channel).filter(at);
        return both.length > 1 ? both : undefined;
      },
      PATIENCE_MS,
    );
    return slackHtml(root as never, card as never);
  };
  await people.slash('U3', '/compare');
  const form = await modalWith(world, 'U3', 'Who sees the comparison');
  const jobs = await postings('backend', 'support', 'marketing');
  await people.submit(form, { resume: stored(world, await resume('priya')), jobs });
  const comparison = await drawn('DU3', /against 3 postings/);
  await people.slash('U3', '/xray');
  const asking = await modalWith(world, 'U3', 'Who sees the X-ray');
  await people.submit(asking, { job: await article() });
  return {
    'slack-compare-form': slackModalHtml(form.json as never),
    'slack-compare': comparison,
    'slack-xray': await drawn('C1', /X-ray · /),
  };
}

/** Several postings where others see it, several resumes where nobody else does, and an X-ray. */
export async function sideBySideInDiscord(world: DiscordWorld, people: DiscordPeople): Promise<Record<string, string>> {
  const seen = (title: RegExp, own: readonly DiscordMessage[]) =>
    own.filter((each) => title.test(seenOnDiscord(each).text));
  const drawn = async (title: RegExp, from: () => readonly DiscordMessage[], count: number) => {
    const found = () => seen(title, from());
    await until(world, 'a card', () => (found().length >= count ? true : undefined), PATIENCE_MS);
    return discordHtml(...(found() as never[]));
  };
  const shared = () => threadsOf(world).flat();
  await people.slash(ANN, 'compare', {
    jobs: await postings('backend', 'support', 'marketing', 'sales', 'designer'),
    resume: await resume('priya'),
    private: false,
  });
  const compared = await drawn(/against 5 postings/, shared, 2);
  const [one, two, three] = await Promise.all(['matteo', 'priya', 'james'].map(resume));
  const resumes = { resume: one ?? '', resume2: two ?? '', resume3: three ?? '' };
  await people.slash(ANN, 'compare', { jobs: await article(), ...resumes, consent: 'yes' });
  const alone = await drawn(/3 resumes against/, () => world.messages.filter(({ only }) => only === ANN), 1);
  await people.slash(ANN, 'xray', { job: await article() });
  const xray = await drawn(/X-ray.*what is really tested/s, shared, 2);
  return { 'discord-compare': compared, 'discord-compare-resumes': alone, 'discord-xray': xray };
}
