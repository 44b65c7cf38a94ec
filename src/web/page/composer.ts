import { closeAnswer, showAnswer } from './answer.ts';
import { attach } from './files.ts';
import { behavior, byId, within } from './find.ts';
import { clear, faultsOf, formOf, openPanel, panelOf, panels, prefill, showErrors, showOutcome } from './panel.ts';
import { send } from './send.ts';

const composer = byId('composer', HTMLElement);
const words = byId('words', HTMLTextAreaElement);
const hint = byId('hint', HTMLElement);

/** Says something quiet below the composer. */
export const say = (text: string): void => {
  hint.textContent = text;
};

/** Opens a command's form with some values filled in, and the focus on the first field still to fill. */
export function openForm(command: string, values: Readonly<Record<string, string>>): void {
  const panel = panelOf(command);
  if (!panel) return;
  closeAnswer();
  if (openPanel() !== panel) {
    closeForms();
    clear(panel);
  }
  prefill(panel, values);
  panel.hidden = false;
  composer.classList.add('open');
  say('');
  panel.scrollIntoView({ behavior: behavior(), block: 'nearest' });
  firstToFill(panel)?.focus({ preventScroll: true });
}

function closeForms(): void {
  for (const panel of panels) panel.hidden = true;
  composer.classList.remove('open');
}

export function cancelForm(): void {
  closeForms();
  words.focus();
}

function firstToFill(panel: HTMLFormElement): HTMLElement | undefined {
  const controls = [...panel.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.field [name]')];
  return controls.find(({ value }) => value === '') ?? within(panel, '[type=submit]', HTMLElement);
}

/** Takes a file that was dropped, pasted or picked: into the open form, or into the first form that has a place for it. */
export function takeFile(file: File): void {
  const panel = openPanel() ?? panels.find((each) => each.querySelector('input[type=file]'));
  if (!panel) return;
  openForm(panel.dataset.command ?? '', {});
  const pickers = [...panel.querySelectorAll<HTMLInputElement>('input[type=file]')];
  const picker = pickers.find(({ files }) => files?.length === 0) ?? pickers[0];
  if (picker) attach(picker, file);
  firstToFill(panel)?.focus({ preventScroll: true });
}

/** Sends an open form. */
export async function submit(panel: HTMLFormElement): Promise<void> {
  const faults = faultsOf(panel);
  showErrors(panel, faults);
  if (Object.keys(faults).length > 0) return;
  const sending = send(panel.dataset.command ?? '', formOf(panel));
  const outcome = await busy(panel, sending);
  if (outcome.kind === 'errors') showErrors(panel, outcome.errors);
  else if (outcome.kind === 'problem') showOutcome(panel, outcome.card);
  else if (outcome.kind === 'unsent') showOutcome(panel, UNSENT);
  else {
    clear(panel);
    cancelForm();
    if (outcome.kind === 'answer') showAnswer(outcome.card);
  }
}

/** Gives a command that needs no form. */
export async function give(command: string, values: Readonly<Record<string, string>>): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  const outcome = await send(command, form);
  if (outcome.kind === 'answer' || outcome.kind === 'problem') showAnswer(outcome.card);
  if (outcome.kind === 'unsent') showAnswer(UNSENT);
  if (outcome.kind === 'errors') openForm(command, values);
}

const UNSENT =
  '<article class="card tone-problem"><h2>This did not reach Rolefit</h2><p>The connection may be down. Nothing is lost: try again in a moment.</p></article>';

async function busy<T>(panel: HTMLFormElement, work: Promise<T>): Promise<T> {
  const button = within(panel, '[type=submit]', HTMLButtonElement);
  panel.classList.add('busy');
  if (button) button.disabled = true;
  try {
    return await work;
  } finally {
    panel.classList.remove('busy');
    if (button) button.disabled = false;
  }
}
