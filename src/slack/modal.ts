import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Card } from '../chat/card.ts';
import { Place } from '../chat/platform.ts';
import { Problem } from '../chat/problem.ts';
import { ask, codeOf, DONE } from './ask.ts';
import { readCarried } from './carried-json.ts';
import { renderAnswer } from './render.ts';

/** How a modal comes: on its own, or on top of the one whose button was pressed. */
export type How = 'views.open' | 'views.push';

/**
 * Shows a modal and gives its id. Slack takes one for three seconds after a click, once. Throws the Problem `too-late` when
 * they are over.
 */
export async function showModal(client: WebClient, how: How, trigger: string, view: ModalView): Promise<string> {
  try {
    return (await ask(client, how, { trigger_id: trigger, view }, Shown)).view.id;
  } catch (error) {
    throw LATE.has(codeOf(error) ?? '') ? tooLate() : error;
  }
}

export async function changeModal(client: WebClient, id: string, view: ModalView): Promise<void> {
  await ask(client, 'views.update', { view_id: id, view }, DONE);
}

/** A card as a modal that knows where it was asked for: its own buttons are given there too. */
export const answerAt = (place: Place, card: Card): ModalView => ({
  ...renderAnswer(card),
  private_metadata: JSON.stringify({ place }),
});

/** Where a modal, a form too, was asked for; undefined for one that does not say. */
export const placeOfModal = (metadata: string): Place | undefined => readCarried(metadata, Carrying)?.place;

const Carrying = z.object({ place: Place });
const Shown = z.object({ view: z.object({ id: z.string() }) });
const LATE: ReadonlySet<string> = new Set(['expired_trigger_id', 'exchanged_trigger_id', 'trigger_expired']);

const tooLate = () =>
  new Problem({
    code: 'too-late',
    title: 'Slack did not let the window open',
    detail: 'It opens within three seconds or not at all, and this took longer.',
    next: 'Do it again: the second time is faster.',
  });
