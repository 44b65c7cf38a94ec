import { RESTJSONErrorCodes, Routes, ThreadAutoArchiveDuration } from 'discord-api-types/v10';
import type { Card } from '../chat/card.ts';
import type { Aside, Person, Place, Thread } from '../chat/platform.ts';
import { clip } from '../chat/text.ts';
import type { Desk } from './desk.ts';
import { directChannel } from './direct.ts';
import { postOnce } from './once.ts';
import { editByTicket, Message } from './original.ts';
import { isForbidden, WrongRequest } from './refused.ts';
import { DISCORD } from './settings.ts';

/** Who opens a thread, and under which key. */
export interface Opening {
  readonly person: Person;
  readonly card: Card;
  readonly key: string;
}

/**
 * Fills the message that answers the command, and starts a thread below it. Where its token is over, the opening message is
 * posted in the channel; where that is closed to us, or only the person may see it, in the person's direct messages.
 */
export async function openThread(desk: Desk, place: Place, opening: Opening): Promise<Thread> {
  const access = await desk.tickets.find(place.ticket);
  const message = await editByTicket(desk, place.ticket, access, opening.card);
  // What only the person sees has no thread: the answer takes the place of this message.
  if (message !== undefined && place.private) return { ...place, platform: DISCORD, message };
  if (message !== undefined)
    return { ...place, message, ...(await startThread(desk, place, message, opening, access)) };
  if (place.private) return direct(desk, opening);
  try {
    const posted = await postOnce(desk, `discord open ${opening.key}`, place.channel, opening.card);
    return { ...lasting(place), message: posted, ...(await startThread(desk, place, posted, opening)) };
  } catch (error) {
    if (!isForbidden(error)) throw error;
    return { ...(await direct(desk, opening)), aside: asideOf(error.code) };
  }
}

const lasting = ({ ticket: _over, ...place }: Place): Place => place;

const asideOf = (code: string): Aside =>
  code === String(RESTJSONErrorCodes.MissingAccess) ? 'not-member' : 'restricted';

async function direct(desk: Desk, { person, card, key }: Opening): Promise<Thread> {
  const channel = await directChannel(desk, person.id);
  const message = await postOnce(desk, `discord open ${key} direct`, channel, card);
  return { platform: DISCORD, channel, message, answer: channel, private: true };
}

type Below = Pick<Thread, 'answer' | 'aside'>;

/** Where the answer goes: a new thread; the channel itself where there is none to be had, or the place is a thread already. */
async function startThread(
  { ask }: Desk,
  { channel, thread }: Place,
  message: string,
  { card }: Opening,
  access = { threads: true },
): Promise<Below> {
  if (thread !== undefined) return { answer: thread };
  if (!access.threads) return { answer: channel, aside: 'no-threads' };
  const body = { name: threadName(card.title), auto_archive_duration: ThreadAutoArchiveDuration.OneDay };
  try {
    return { answer: (await ask({ method: 'POST', route: Routes.threads(channel, message), body }, Message)).id };
  } catch (error) {
    // A thread has the id of the message that it was started from.
    if (isAlreadyThere(error)) return { answer: message };
    if (isForbidden(error)) return { answer: channel, aside: 'no-threads' };
    throw error;
  }
}

const isAlreadyThere = (error: unknown): boolean =>
  error instanceof WrongRequest && error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;

/** What Discord takes of a thread's name. Names show no markdown. */
const MOST_NAME = 100;
const threadName = (title: string): string => clip(title.replace(/\s+/gu, ' ').trim(), MOST_NAME);
