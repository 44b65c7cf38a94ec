import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { give } from '../chat/give.ts';
import { ask, DONE } from './ask.ts';
import { cardOf, commandNamed, giverOf, guarded, type Hall, type Say } from './hall.ts';
import { renderHome } from './render.ts';
import { SLACK, tenantOf } from './who.ts';

const Opened = z.object({ user: z.string(), tab: z.string().optional() });

/** The app's home page, made anew whenever somebody opens it. */
export async function onHome(
  hall: Hall,
  { event, client, context }: SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs,
): Promise<void> {
  const { user, tab } = Opened.parse(event);
  const command = commandNamed(hall, 'home');
  if (tab !== 'home' || !command) return;
  const show: Say = async (card) => {
    await ask(client, 'views.publish', { user_id: user, view: renderHome(card) }, DONE);
  };
  await guarded(hall, show, async () => {
    const tenant = tenantOf(context);
    const place = { platform: SLACK, space: tenant, channel: user, private: true };
    const card = cardOf(hall, await give(command, {}, giverOf(hall, { tenant, user }, place)));
    if (card) await show(card);
  });
}
