import { z } from 'zod';
import { add, Body, callsOf, changed, checkV2, find, remove, shown } from './messages.ts';
import { Refusal, tokenOver, unknownInteraction, unknownMessage, unknownWebhook, wrongBody } from './refusal.ts';
import { APP, EPHEMERAL, type Live, type Message, V2, type World } from './world.ts';

// What the bot does with an interaction's token.

const FIRST_MS = 3_000;
const TOKEN_MS = 15 * 60_000;
const MOST_FOLLOW_UPS = 5;

const Callback = z.object({ type: z.number(), data: z.record(z.string(), z.unknown()).default({}) });

/** The first answer to an interaction. */
export function callback(world: World, id: string, token: string, given: unknown): undefined {
  const live = world.interactions.get(token);
  if (!live || live.id !== id) throw unknownInteraction();
  if (live.answered !== undefined) throw new Refusal(400, 40_060, 'Interaction has already been acknowledged.');
  const late = world.now() - live.since;
  if (late > FIRST_MS) {
    world.violations.push(`an interaction was answered after ${late} ms`);
    throw unknownInteraction();
  }
  const { type, data } = Callback.parse(given);
  FIRST[type]?.(world, live, data);
  if (!(type in FIRST)) throw wrongBody(`a callback of type ${type}`);
  live.answered = type;
}

type First = (world: World, live: Live, data: Record<string, unknown>) => void;
const FIRST: Readonly<Record<number, First>> = {
  4: (world, live, data) => {
    const body = Body.parse(data);
    checkV2(body.flags, body);
    live.original = answerWith(world, live, body).id;
  },
  5: (world, live, data) => {
    const { flags = 0 } = data;
    if (flags !== 0 && flags !== EPHEMERAL) throw wrongBody('an awaited answer is ephemeral or not, and nothing else');
    live.original = answerWith(world, live, { flags: Number(flags) }, true).id;
  },
  6: (_world, live) => {
    if (live.pressed === undefined) throw wrongBody('there is no message to update');
    live.original = live.pressed;
  },
  9: (_world, live, data) => {
    if (live.type === 5) throw wrongBody('a form can not be answered by a form');
    live.form = data;
  },
};

function answerWith(world: World, live: Live, body: Body, loading = false): Message {
  const { flags, components = [] } = body;
  const only = (flags & EPHEMERAL) !== 0 ? live.user : undefined;
  return add(world, { channel: live.channel, author: APP, only, flags, components, calls: callsOf(body), loading });
}

export function editOriginal(world: World, token: string, given: unknown) {
  const live = reached(world, token);
  if (live.original === undefined || live.withdrawn) throw unknownMessage();
  return shown(changed(find(world, live.original), Body.parse(given)));
}

export function removeOriginal(world: World, token: string): undefined {
  const live = reached(world, token);
  if (live.original === undefined || live.withdrawn) throw unknownMessage();
  remove(world, live.original);
  live.withdrawn = true;
}

/** Directly after an awaited answer it fills that one, and what it says of being ephemeral is not heard. */
export function followUp(world: World, token: string, given: unknown) {
  const live = reached(world, token);
  if (live.answered === undefined) throw unknownWebhook();
  const body = Body.parse(given);
  const original = live.withdrawn ? undefined : world.messages.find((each) => each.id === live.original);
  if (original?.loading) return shown(changed(original, { ...body, flags: body.flags & V2 }));
  if (live.alone && live.followUps.length === MOST_FOLLOW_UPS) throw new Refusal(400, 40_094, 'Too many follow-ups');
  checkV2(body.flags, body);
  const message = answerWith(world, live, body);
  live.followUps.push(message.id);
  return shown(message);
}

function reached(world: World, token: string): Live {
  const live = world.interactions.get(token);
  if (!live) throw unknownWebhook();
  if (world.now() - live.since > TOKEN_MS) throw tokenOver();
  return live;
}
