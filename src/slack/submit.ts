import { setTimeout as after } from 'node:timers/promises';
import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { z } from 'zod';
import type { Card } from '../chat/card.ts';
import type { Command } from '../chat/command.ts';
import { give, type Outcome } from '../chat/give.ts';
import type { FileRef, Place } from '../chat/platform.ts';
import type { ProblemText } from '../chat/problem.ts';
import { readCarried } from './carried-json.ts';
import { directChannel } from './direct.ts';
import { Carried, type FormFile, readForm, renderErrors } from './form.ts';
import { cardOf, commandNamed, giverOf, guarded, type Hall, type Say } from './hall.ts';
import { answerAt } from './modal.ts';
import { renderAnswer } from './render.ts';
import { sayInDirect } from './say.ts';
import { SLACK, tenantOf } from './who.ts';

/** Slack closes the door after 3 s; a form that stands for longer than this feels stuck. What is known by then is said in the form. */
const PATIENCE_MS = 700;
/** With more forms than this under way, hardly one is answered in time: then each is taken in at once, and answered later. */
const AT_EASE = 8;

const Submitted = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({ private_metadata: z.string(), state: z.looseObject({}) }),
});
type Args = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** Takes in the forms that are sent. */
export function submissions(hall: Hall): (args: Args) => Promise<void> {
  const underWay = new Set<() => void>();
  return async (args) => {
    const rush = Promise.withResolvers<undefined>();
    const letGo = () => rush.resolve(undefined);
    underWay.add(letGo);
    // Those that still wait for their answer are let go too: a busy process would be late in doing so.
    if (underWay.size > AT_EASE) for (const each of underWay) each();
    await onSubmit(hall, args, rush.promise).finally(() => underWay.delete(letGo));
  };
}

/** A form that was sent: the command runs. In time, what it says stands in the form's place; later, it comes as a direct message. */
async function onSubmit(hall: Hall, { ack, body, client, context }: Args, rush: Promise<undefined>): Promise<void> {
  const { user, view } = Submitted.parse(body);
  const carried = readCarried(view.private_metadata, Carried);
  const command = carried && commandNamed(hall, carried.command);
  if (!command) return ack({ response_action: 'update', view: renderAnswer(hall.serving.problemCard(OLD_FORM)) });
  const member = { tenant: tenantOf(context), user: user.id };
  const { raw, files, private: alone } = readForm(command, carried, view.state);
  const place = { ...carried.place, ...(alone && { private: true }) };
  const giver = giverOf(hall, member, place, files);
  const form = inTime(ack, place);
  // Nothing that our own database would have to know: it may be what broke.
  const later: Say = async (card) => sayInDirect(client, { channel: await directChannel(client, user.id) })(card);
  await guarded(
    hall,
    (card) => (form.open ? form.show(card) : later(card)),
    async (leave) => {
      await leave(command, giver.person);
      const running = give(command, { ...raw, ...fileRefs(files) }, giver);
      const first = await Promise.race([running, rush, after(PATIENCE_MS, undefined, { ref: false })]);
      if (first) return answer(form, hall, { command, carried }, first);
      await form.close();
      const card = cardOf(hall, await running);
      if (card) await later(card);
    },
  );
}

/** For a form that another version opened, and that this one cannot read. */
const OLD_FORM: ProblemText = {
  code: 'form-outdated',
  title: 'This form does not work any more',
  detail: 'Rolefit was renewed while it was open.',
  next: 'Type /evaluate and fill it in once more.',
};

/** A form as long as Slack waits for its answer. */
interface OpenForm {
  readonly open: boolean;
  show(card: Card): Promise<void>;
  mark(errors: Record<string, string>): Promise<void>;
  close(): Promise<void>;
}

function inTime(ack: Args['ack'], place: Place): OpenForm {
  let open = true;
  const answer = async (response: Parameters<Args['ack']>[0]) => {
    open = false;
    await ack(response);
  };
  return {
    get open() {
      return open;
    },
    show: (card) => answer({ response_action: 'update', view: answerAt(place, card) }),
    mark: (errors) => answer({ response_action: 'errors', errors }),
    close: () => answer({ response_action: 'clear' }),
  };
}

/** Beside the field where it can be said there, else in the form's place. */
async function answer(form: OpenForm, hall: Hall, sent: Sent, outcome: Outcome): Promise<void> {
  const errors = renderErrors(errorsOf(outcome), sent.command, sent.carried);
  if (Object.keys(errors).length > 0) return form.mark(errors);
  const card = cardOf(hall, outcome);
  await (card ? form.show(card) : form.close());
}

interface Sent {
  readonly command: Command;
  readonly carried: Carried;
}

function errorsOf(outcome: Outcome): Readonly<Record<string, string>> {
  if (outcome.kind === 'errors') return outcome.errors;
  if (outcome.kind !== 'problem' || outcome.option === undefined) return {};
  const { title, detail, next } = outcome.problem;
  return { [outcome.option]: `${title}. ${detail} ${next}` };
}

const fileRefs = (files: readonly FormFile[]): Record<string, FileRef> =>
  Object.fromEntries(files.map(({ option, id, size }) => [option, { platform: SLACK, id, size }]));
