import { WebClient } from '@slack/web-api';
import type { Card } from '../chat/card.ts';
import type { Deliveries } from '../chat/keep.ts';
import type { Person, Place, Platform, Thread } from '../chat/platform.ts';
import { ask, DONE } from './ask.ts';
import { directChannel } from './direct.ts';
import { type Brought, download, type FileDoor } from './download.ts';
import { postOnce } from './once.ts';
import { openThread } from './open.ts';
import { renderMessage } from './render.ts';
import { memberOf, SLACK } from './who.ts';

/** What the platform stands on. */
export interface Ground extends FileDoor {
  readonly deliveries: Deliveries;
}

/** Slack counts chat.update in its Tier 3: about 50 calls a minute (docs.slack.dev/apis/web-api/rate-limits). */
const PACE_MS = 1_200;

/** Slack as a Platform. `brought` ties it to one request; in a worker there is none, and so no file to download. */
export function slackPlatform(ground: Ground, brought?: Brought): Platform {
  const { deliveries, tokenOf, options } = ground;
  const clientOf = async (tenant: string) => new WebClient(await tokenOf(tenant), options);
  const replace = async ({ space = '', channel }: Place, ts: string, card: Card) => {
    await ask(await clientOf(space), 'chat.update', { channel, ts, ...renderMessage(card) }, DONE);
  };
  return {
    name: SLACK,
    pace: PACE_MS,
    download: (file, maxBytes) => download(ground, brought, file, maxBytes),
    async open(place: Place, person: Person, card: Card, key: string) {
      const member = memberOf(person);
      return openThread({ client: await clientOf(member.tenant), deliveries, member, key }, place, card);
    },
    update: (thread: Thread, card) => replace(thread, thread.message, card),
    async answer(thread: Thread, card) {
      if (thread.answer === undefined) throw new Error('a thread of Slack without a place for its answer');
      await replace(thread, thread.answer, card);
    },
    async say({ space = '', channel, thread }, card, key) {
      const there = { channel, ...(thread !== undefined && { thread_ts: thread }), ...renderMessage(card) };
      await postOnce(await clientOf(space), deliveries, `slack say ${key}`, there);
    },
    async tell(person, card, key) {
      const { tenant, user } = memberOf(person);
      const client = await clientOf(tenant);
      await postOnce(client, deliveries, `slack tell ${key}`, {
        channel: await directChannel(client, user),
        ...renderMessage(card),
      });
    },
  };
}
