import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Leave } from '../chat/answering.ts';
import type { Card } from '../chat/card.ts';
import { type Command, headline } from '../chat/command.ts';
import { type Giver, give, mayOpen } from '../chat/give.ts';
import { Problem, type ProblemText } from '../chat/problem.ts';
import { newReference } from '../chat/reference.ts';
import { type Pressed, readPressed } from './button.ts';
import { Click, clickKey, placeOf, threadOf } from './click.ts';
import { renderForm, renderOpening } from './form.ts';
import { asAsked, cardOf, commandNamed, giverOf, guarded, type Hall, type Say } from './hall.ts';
import { answerAt, changeModal, type How, showModal } from './modal.ts';
import { sayByResponse } from './say.ts';
import { tenantOf } from './who.ts';

/** People who are used to icons click twice; whoever really wants the same again takes longer. */
const DOUBLE_CLICK_MS = 2_000;

type Args = Pick<SlackActionMiddlewareArgs<BlockAction>, 'ack' | 'body' | 'respond'> & AllMiddlewareArgs;

/** A button of ours: it gives its command, or opens the command's form. */
export async function onPress(hall: Hall, { ack, body, client, context, respond }: Args): Promise<void> {
  await ack();
  const click = Click.parse(body);
  const member = { tenant: tenantOf(context), user: click.user.id };
  const giver = giverOf(hall, member, placeOf(click, member));
  const say = click.view ? sayInModal(client, click, giver) : sayByResponse(respond, threadOf(click));
  await guarded(hall, say, async (leave) => {
    if (!(await hall.keep.claims.claim(clickKey(click), DOUBLE_CLICK_MS))) return;
    const pressed = readPressed(click.actions[0].value);
    const command = pressed && commandNamed(hall, pressed.command);
    if (!command) return say(hall.serving.problemCard(OLD_BUTTON));
    await ACTS[pressed.opens]({ hall, client, click, command, values: pressed.values, giver, say, leave });
  });
}

interface Press {
  readonly hall: Hall;
  readonly client: WebClient;
  readonly click: Click;
  readonly command: Command;
  readonly values: Pressed['values'];
  readonly giver: Giver;
  /** For what is said beside the answer, or in place of it. */
  readonly say: Say;
  readonly leave: Leave;
}

const ACTS: Record<Pressed['opens'], (press: Press) => Promise<void>> = {
  async answer(press) {
    const { hall, command, values, giver, leave } = press;
    const modal = openAnswer(press);
    await guarded(
      hall,
      async (card) => (await modal)(card),
      async () => {
        const given = leave(command, giver.person).then(() => give(command, values, giver));
        const [outcome, show] = await Promise.all([given, modal]);
        await show(cardOf(hall, outcome) ?? ON_ITS_WAY);
      },
    );
  },
  async note({ hall, command, values, giver, say, leave }) {
    await leave(command, giver.person);
    const card = cardOf(hall, await give(command, values, giver));
    if (card) await say(card);
  },
  async form({ hall, client, click, command, values, giver, say }) {
    const refused = await mayOpen(command, values, giver);
    if (refused) return say(hall.serving.problemCard(refused.problem));
    const asked = await asAsked(hall, command, giver.place);
    const form = renderForm(asked, { command: command.name, values, place: giver.place });
    await showModal(client, howOn(click), click.trigger_id, form);
  },
};

/** The window of an answer, open before there is one: the click's trigger does not wait for a database. */
async function openAnswer({ client, click, command, giver, say }: Press): Promise<Say> {
  try {
    const id = isModal(click)
      ? click.view.id
      : await showModal(client, 'views.open', click.trigger_id, renderOpening(headline(command.name)));
    return (card) => changeModal(client, id, answerAt(giver.place, card));
  } catch (error) {
    if (error instanceof Problem) return say;
    throw error;
  }
}

/** Says it in a window, or directly when Slack lets none open any more. */
const sayInModal =
  (client: WebClient, click: Click, { place, person, platform }: Giver): Say =>
  async (card) => {
    try {
      await showModal(client, howOn(click), click.trigger_id, answerAt(place, card));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await platform.tell(person, card, `late ${newReference()}`);
    }
  };

/** Modals are opened over messages and the home page, and put on top of modals. */
const howOn = (click: Click): How => (isModal(click) ? 'views.push' : 'views.open');

const isModal = (click: Click): click is Click & { view: NonNullable<Click['view']> } => click.view?.type === 'modal';

/** What stands in the window when the command opened a thread. */
const ON_ITS_WAY: Card = {
  title: 'On its way',
  summary: 'The answer comes in a thread of its own.',
  tone: 'plain',
  blocks: [{ kind: 'text', line: ['The answer comes in a thread of its own. You can close this window.'] }],
  buttons: [],
};

const OLD_BUTTON: ProblemText = {
  code: 'button-outdated',
  title: 'This button does not work any more',
  detail: 'It is from an older version of Rolefit.',
  next: 'Type /evaluate to begin anew.',
};
