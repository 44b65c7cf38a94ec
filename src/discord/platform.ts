import { MessageFlags, Routes } from 'discord-api-types/v10';
import type { Card } from '../chat/card.ts';
import type { AskFileHost } from '../chat/file-host.ts';
import type { Platform, Thread } from '../chat/platform.ts';
import { Unreachable } from '../chat/refusal.ts';
import type { Attached } from './attached.ts';
import type { Desk } from './desk.ts';
import { directChannel } from './direct.ts';
import { download } from './download.ts';
import { postOnce } from './once.ts';
import { openThread } from './open.ts';
import { editByTicket, editOriginal, Message } from './original.ts';
import { renderMessage } from './render.ts';
import { DISCORD } from './settings.ts';

/** What the platform stands on. `files` are those of the request at hand; a worker has none. */
export interface Ground extends Desk {
  readonly files: readonly Pick<Attached, 'id' | 'url'>[];
  readonly fileOrigins: readonly string[];
  readonly askFileHost: AskFileHost;
}

/** Discord lets a channel's messages be edited about five times in five seconds, by what its headers say. */
const PACE_MS = 1_200;

/** Discord as a Platform. */
export function discordPlatform(ground: Ground): Platform {
  return {
    name: DISCORD,
    pace: PACE_MS,
    download: (file, maxBytes) => download(ground, file, maxBytes),
    open: (place, person, card, key) => openThread(ground, place, { person, card, key }),
    update: (thread, card) => update(ground, thread, card),
    answer: (thread, card) => answer(ground, thread, card),
    async say(place, card, key) {
      const access = await ground.tickets.find(place.ticket);
      if (access?.alone) await followUpOnce(ground, access.token, card, `discord say ${key}`);
      else await postOnce(ground, `discord say ${key}`, place.channel, card);
    },
    async tell({ id }, card, key) {
      await postOnce(ground, `discord tell ${key}`, await directChannel(ground, id), card);
    },
  };
}

/** With its token for as long as that is good: edits by it do not count to the limit that all our requests share. */
async function update(desk: Desk, thread: Thread, card: Card): Promise<void> {
  const { ticket, channel, message } = thread;
  const access = await desk.tickets.find(ticket);
  if (access?.answered) return;
  if ((await editByTicket(desk, ticket, access, card)) !== undefined) return;
  // Without its token nobody can edit what only the person sees.
  if (isFleeting(thread)) return;
  const route = Routes.channelMessage(channel, message);
  await desk.ask({ method: 'PATCH', route, body: renderMessage(card) }, Message);
}

async function answer(desk: Desk, thread: Thread, card: Card): Promise<void> {
  const { ticket, channel, message, answer: below = channel } = thread;
  if (!isFleeting(thread)) {
    await postOnce(desk, `discord answer ${channel} ${message}`, below, card);
    return;
  }
  const access = await desk.tickets.find(ticket);
  if (!access || (await editByTicket(desk, ticket, access, card)) === undefined)
    throw new Unreachable('gone', 'token over');
  await desk.tickets.keep(thread.ticket, { ...access, answered: true });
}

/** Whether its one message is seen by the person alone, for as long as they keep it, and reached by its token only. */
const isFleeting = (thread: Thread): thread is Thread & { ticket: string } =>
  thread.private === true && thread.ticket !== undefined;

/** Where we are no member, a message for all comes as a follow-up. */
async function followUpOnce(desk: Desk, token: string, card: Card, key: string): Promise<void> {
  if ((await desk.deliveries.begin(key)).state === 'done') return;
  // The first follow-up of an answer that is still awaited would fill that one, for the person alone.
  await editOriginal(desk, token, card);
  const { id } = await followUp(desk, token, card);
  await desk.deliveries.done(key, id);
}

/** A message beside the one that answers the interaction. */
export async function followUp(
  { ask, appId }: Pick<Desk, 'ask' | 'appId'>,
  token: string,
  card: Card,
  hidden = false,
): Promise<{ id: string }> {
  const message = renderMessage(card);
  const flags = hidden ? message.flags | MessageFlags.Ephemeral : message.flags;
  return ask(
    { method: 'POST', route: Routes.webhook(appId, token), body: { ...message, flags }, auth: false },
    Message,
  );
}
