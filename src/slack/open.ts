import type { WebClient } from '@slack/web-api';
import type { Card } from '../chat/card.ts';
import type { Deliveries } from '../chat/keep.ts';
import type { Aside, Place, Thread } from '../chat/platform.ts';
import { Unreachable } from '../chat/refusal.ts';
import { codeOf } from './ask.ts';
import { directChannel } from './direct.ts';
import { type Posted, postOnce } from './once.ts';
import { renderMessage } from './render.ts';
import { isDirect, type Member, SLACK } from './who.ts';

/** Who opens a thread, and under which key. */
export interface Opening {
  readonly client: WebClient;
  readonly deliveries: Deliveries;
  readonly member: Member;
  readonly key: string;
}

/**
 * Posts the opening message, and below it the one that becomes the answer by being edited: editing twice changes nothing,
 * posting twice would.
 */
export async function openThread(opening: Opening, place: Place, card: Card): Promise<Thread> {
  const root = await postRoot(opening, place, card);
  const thread = root.channel === place.channel ? place.thread : undefined;
  const answer = await postAnswer(opening, root, thread ?? root.ts);
  const aside = root.aside ?? answer.aside;
  return {
    platform: SLACK,
    space: opening.member.tenant,
    channel: root.channel,
    message: root.ts,
    answer: answer.ts,
    ...(thread !== undefined && { thread }),
    ...(isDirect(root.channel) && { private: true }),
    ...(aside && { aside }),
  };
}

type Placed = Posted & { readonly aside?: Aside | undefined };

async function postRoot(opening: Opening, place: Place, card: Card): Promise<Placed> {
  const { client, deliveries, member, key } = opening;
  const message = renderMessage(card);
  const direct = async (aside?: Aside): Promise<Placed> => {
    const channel = await directChannel(client, member.user);
    const thread = channel === place.channel ? place.thread : undefined;
    const posted = await postOnce(client, deliveries, `slack open ${key} direct`, {
      channel,
      ...message,
      ...at(thread),
    });
    return { ...posted, aside };
  };
  if (place.private) return direct();
  try {
    const there = { channel: place.channel, ...message, ...at(place.thread) };
    return await postOnce(client, deliveries, `slack open ${key}`, there);
  } catch (error) {
    const aside = asideOf(error);
    if (aside === undefined) throw error;
    return direct(aside);
  }
}

/** Stands where the card will be. Nobody is woken by an edit, so the thread says from the start that one comes. */
const COMING = 'Your card comes here.';

async function postAnswer({ client, deliveries, key }: Opening, root: Posted, thread: string): Promise<Placed> {
  const below = { channel: root.channel, text: COMING };
  try {
    return await postOnce(client, deliveries, `slack answer ${key}`, { ...below, ...at(thread) });
  } catch (error) {
    if (codeOf(error) !== 'restricted_action_non_threadable_channel') throw error;
    const posted = await postOnce(client, deliveries, `slack answer ${key} flat`, below);
    return { ...posted, aside: 'no-replies' };
  }
}

const at = (thread: string | undefined) => (thread === undefined ? {} : { thread_ts: thread });

/** Why a channel takes nothing from us; undefined for whatever is not about the channel. */
function asideOf(error: unknown): Aside | undefined {
  if (!(error instanceof Unreachable)) return undefined;
  if (error.code === 'not_in_channel' || error.code === 'channel_not_found') return 'not-member';
  if (error.code === 'is_archived') return 'archived';
  return RESTRICTED.test(error.code) ? 'restricted' : undefined;
}

const RESTRICTED = /^restricted_action|^(access_denied|team_access_not_granted|no_permission|thread_not_found)$/;
