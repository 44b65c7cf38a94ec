import { setTimeout as after } from 'node:timers/promises';
import {
  type APIInteractionResponse,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Card } from '../chat/card.ts';
import type { Hall } from './hall.ts';
import type { Interaction } from './interaction.ts';
import { editOriginal } from './original.ts';
import { followUp } from './platform.ts';
import { isAnswered, isGone, isUnsure, isUntaken } from './refused.ts';
import { renderMessage } from './render.ts';

/** For all, for the person alone, or in place of the message whose button was pressed. */
export type Deferred = 'open' | 'hidden' | 'in place';

/** Answers one interaction. The first thing has to be said within three seconds. */
export interface Reply {
  /** Says that the answer comes later. Who will see it is settled by this. */
  defer(how: Deferred): Promise<void>;
  form(form: APIModalInteractionResponseCallbackData): Promise<void>;
  /** Takes the press, and shows nothing. */
  nothing(): Promise<void>;
  /** Shows a card to the person alone, wherever the answer stands by now. */
  show(card: Card, kind?: 'answer' | 'problem'): Promise<void>;
  /** What answers the interaction is a thread's opening message from now on: what comes is said beside it. */
  taken(): void;
}

/** A first answer has three seconds; what breaks, breaks at once. */
const TRIES = 3;
/** As long as Discord asks for patience where it limits one route. */
const AGAIN_MS = 1_000;

/** Where an answer stands: nothing was said, it is awaited, or what was said stays. */
type State = 'new' | Deferred | 'said';

export function replyTo(hall: Pick<Hall, 'ask' | 'appId'>, { id, token }: Interaction): Reply {
  let state: State = 'new';
  const say = (body: APIInteractionResponse) =>
    hall.ask({ method: 'POST', route: Routes.interactionCallback(id, token), body, auth: false }, z.unknown());
  const respond = async (response: APIInteractionResponse, next: State, tries = TRIES, before = false) => {
    try {
      await say(response);
    } catch (error) {
      const unsure = isUnsure(error);
      // It may have arrived: said once more, it is taken now, or was taken then.
      if (unsure && tries > 1) return respond(response, next, tries - 1, true);
      if (unsure || before) state = next;
      if (!before || !isAnswered(error)) throw error;
    }
    state = next;
  };
  // Whether something was said of which nobody knows that it came: an apology after it could be a second answer.
  let perhapsSaid = false;
  const unsureOf = (error: unknown) => {
    perhapsSaid = isUnsure(error) && !isUntaken(error);
    return error;
  };
  const beside = async (card: Card) => {
    const speak = () => followUp(hall, token, card, true);
    await speak()
      .catch(async (error: unknown) => {
        if (!isUntaken(error)) throw error;
        await after(AGAIN_MS);
        return speak();
      })
      .catch((error: unknown) => {
        throw unsureOf(error);
      });
  };
  // Filled once more it says nothing twice.
  const fill = async (card: Card, tries = TRIES): Promise<unknown> =>
    editOriginal(hall, token, card).catch((error: unknown) => {
      if (!isUnsure(error) || tries === 1) throw unsureOf(error);
      return fill(card, tries - 1);
    });
  return {
    defer: (how) => respond(DEFERRED[how], how),
    form: (data) => respond({ type: InteractionResponseType.Modal, data }, 'said'),
    nothing: () => respond(DEFERRED['in place'], 'said'),
    async show(card, kind = 'answer') {
      if (state === 'new') return respond(hiddenMessage(card), 'said');
      if (kind === 'problem' && perhapsSaid) return;
      const stands = state;
      state = 'said';
      if (stands === 'hidden' || (stands === 'in place' && kind === 'answer')) return void (await fill(card));
      // What is awaited by all can't become a message for one: it goes first.
      if (stands === 'open') await withdraw(hall, token);
      await beside(card);
    },
    taken() {
      state = 'said';
    },
  };
}

const DEFERRED: Readonly<Record<Deferred, APIInteractionResponse>> = {
  open: { type: InteractionResponseType.DeferredChannelMessageWithSource },
  hidden: {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: MessageFlags.Ephemeral },
  },
  'in place': { type: InteractionResponseType.DeferredMessageUpdate },
};

function hiddenMessage(card: Card): APIInteractionResponse {
  const message = renderMessage(card);
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { ...message, flags: message.flags | MessageFlags.Ephemeral },
  };
}

async function withdraw({ ask, appId }: Pick<Hall, 'ask' | 'appId'>, token: string): Promise<void> {
  try {
    await ask({ method: 'DELETE', route: Routes.webhookMessage(appId, token), auth: false }, z.unknown());
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
