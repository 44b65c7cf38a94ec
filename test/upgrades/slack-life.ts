import { answeredInSlack } from '../support/chaos/answers.ts';
import type { Ground } from '../support/chaos/ground.ts';
import { inSlack } from '../support/chaos/people.ts';
import { httpDoor } from '../support/slack/door.ts';
import { peopleOf } from '../support/slack/people.ts';
import { until } from '../support/until.ts';

/** Longer than one evaluation takes anywhere. */
const PATIENCE_MS = 60_000;

/** Gives `/evaluate` as this person, and sees to it that it is taken on. */
export async function evaluateInSlack(ground: Ground, url: string, user: string): Promise<void> {
  const told = await inSlack(ground, url)(user, false);
  if (told !== 'acknowledged') throw new Error(`${user} of Slack was ${told}`);
}

export async function cardInSlack({ slack: { world } }: Ground, user: string): Promise<void> {
  await until(world, 'a card', () => (answeredInSlack(world, user).cards === 1 ? true : undefined), PATIENCE_MS);
}

/** Chooses how many evaluations the workspace has in a month. */
export async function setBudget({ slack: { world, origin } }: Ground, url: string, user: string): Promise<void> {
  const people = peopleOf(world, httpDoor(`${url}/slack/events`, world.violations), origin);
  await people.slash(user, '/settings');
  const form = () => [...world.views.values()].find((view) => view.user === user && view.open);
  const errors = await people.submit(await until(world, 'the form of settings', form), { budget: '200' });
  if (Object.keys(errors).length > 0) throw new Error(`the budget was refused: ${JSON.stringify(errors)}`);
}
