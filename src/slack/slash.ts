import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Command } from '../chat/command.ts';
import { give } from '../chat/give.ts';
import type { Place } from '../chat/platform.ts';
import { renderForm } from './form.ts';
import { asAsked, cardOf, commandNamed, giverOf, guarded, type Hall } from './hall.ts';
import { showModal } from './modal.ts';
import { sayByResponse } from './say.ts';
import { isDirect, SLACK, tenantOf } from './who.ts';
import { wordsOf } from './words.ts';

const Slash = z.object({
  command: z.string(),
  text: z.string().default(''),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string(),
});

/** A typed command: its form, with what was typed behind it filled in. One that asks for nothing runs at once. */
export async function onSlash(
  hall: Hall,
  { ack, body, client, context, respond }: SlackCommandMiddlewareArgs & AllMiddlewareArgs,
): Promise<void> {
  await ack();
  const asked = Slash.parse(body);
  const member = { tenant: tenantOf(context), user: asked.user_id };
  const place = placeOf(member.tenant, asked.channel_id);
  const text = wordsOf(asked.text);
  const say = sayByResponse(respond);
  await guarded(hall, say, async (leave) => {
    const named = commandNamed(hall, asked.command.slice(1));
    const command = named && !/^help$/i.test(text) ? named : commandNamed(hall, 'help');
    if (!command) return;
    if (hasFields(command) && !command.atOnce) {
      const carried = { command: command.name, values: prefilled(command, text), place };
      return void (await showModal(
        client,
        'views.open',
        asked.trigger_id,
        renderForm(await asAsked(hall, command, place), carried),
      ));
    }
    const giver = giverOf(hall, member, place);
    await leave(command, giver.person);
    const card = cardOf(hall, await give(command, prefilled(command, text), giver));
    if (card) await say(card);
  });
}

const placeOf = (tenant: string, channel: string): Place => ({
  platform: SLACK,
  space: tenant,
  channel,
  ...(isDirect(channel) && { private: true }),
});

const hasFields = ({ options }: Command): boolean => Object.values(options).some(({ kind }) => kind !== 'ref');

/** What was typed goes into the first field that takes words. */
function prefilled({ options }: Command, text: string): Record<string, string> {
  const [field] = Object.entries(options).find(([, { kind }]) => kind === 'link' || kind === 'text') ?? [];
  return field === undefined || text === '' ? {} : { [field]: text };
}
