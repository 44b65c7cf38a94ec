import { gatewayDoor } from '../discord/door.ts';
import { peopleOf as discordPeople } from '../discord/people.ts';
import { POSTING, RESUME } from '../openai/papers.ts';
import { httpDoor } from '../slack/door.ts';
import { stored } from '../slack/harness.ts';
import { peopleOf as slackPeople } from '../slack/people.ts';
import { viewSeen } from '../slack/seen.ts';
import { until } from '../until.ts';
import type { Ground } from './ground.ts';

/** How a command ended for whoever gave it: taken on, refused with a reason at once, or not answered in the platform's time. */
export type Told = 'acknowledged' | 'refused' | 'unanswered';

/** Gives `/evaluate` as this person, who gives no other. A bad resume can't be read by anybody. */
export type Give = (user: string, bad: boolean) => Promise<Told>;

const papers = (bad: boolean) => ({
  resume: Buffer.from(bad ? '%PDF-1.7 and then nothing' : RESUME.text),
  posting: Buffer.from(`${POSTING.title}\n\n${POSTING.text}`),
});

/** Platforms give 3 s; by then they say themselves that nothing came. */
const PATIENCE_MS = 3_500;

export function inSlack({ slack: { world, origin } }: Ground, botUrl: string): Give {
  const people = slackPeople(world, httpDoor(`${botUrl}/slack/events`, world.violations), origin);
  const viewOf = (user: string) => [...world.views.values()].findLast((view) => view.user === user);
  return async (user, bad) => {
    await people.slash(user, '/evaluate');
    const shown = await until(
      world,
      'a form, or why there is none',
      () => viewOf(user) ?? world.ephemerals.find((each) => each.user === user),
      PATIENCE_MS,
    );
    if (!('json' in shown)) return 'refused';
    const { resume, posting } = papers(bad);
    const errors = await people.submit(shown, { resume: stored(world, resume), posting: stored(world, posting) });
    return shown.open || Object.keys(errors).length > 0 || !viewSeen(shown.json).text.includes('Who sees the card')
      ? 'refused'
      : 'acknowledged';
  };
}

export function inDiscord({ discord: { world, gateway, origin } }: Ground): Give {
  const people = discordPeople(world, gatewayDoor(gateway), origin);
  return async (user, bad) => {
    // What comes of it is looked at when all is over.
    people.slash(user, 'evaluate', papers(bad)).catch(() => {});
    const live = [...world.interactions.values()].find((each) => each.user === user);
    await until(world, 'an answer', () => (live?.answered === undefined ? undefined : true), PATIENCE_MS);
    return 'acknowledged';
  };
}

/** Whoever hears nothing was not answered, whatever kept it from them. */
export const orUnanswered =
  (give: Give): Give =>
  (user, bad) =>
    give(user, bad).catch(() => 'unanswered');
