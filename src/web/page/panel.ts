import { faultOf, showFile } from './files.ts';
import { elementsOf, within } from './find.ts';

/** The composer's forms, one for each command. */
export const panels: readonly HTMLFormElement[] = [...document.querySelectorAll<HTMLFormElement>('form.panel')];
export const panelOf = (command: string): HTMLFormElement | undefined =>
  panels.find((panel) => panel.dataset.command === command);
export const openPanel = (): HTMLFormElement | undefined => panels.find((panel) => !panel.hidden);

/** Fills in what a button or the composer's line has brought. */
export function prefill(panel: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = fieldOf(panel, name);
    const control = field && within(field, '[name]', HTMLElement);
    if (control instanceof HTMLInputElement && control.type === 'radio') checkRadio(panel, name, value);
    else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = value;
    if (field?.classList.contains('ref')) setRef(field, true);
  }
}

function checkRadio(panel: HTMLFormElement, name: string, value: string): void {
  const radio = panel.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  if (radio instanceof HTMLInputElement) radio.checked = true;
}

/** A ref is in force only while it is shown. */
export function setRef(field: HTMLElement, used: boolean): void {
  field.hidden = !used;
  const input = within(field, 'input', HTMLInputElement);
  if (input) input.disabled = !used;
}

/** Empty, and without a word of what went wrong last time. */
export function clear(panel: HTMLFormElement): void {
  panel.reset();
  for (const ref of panel.querySelectorAll<HTMLElement>('.ref')) setRef(ref, false);
  for (const picker of panel.querySelectorAll<HTMLInputElement>('input[type=file]')) showFile(picker);
  showErrors(panel, {});
}

/** Each message beside its field; the first such field gets the focus. */
export function showErrors(panel: HTMLFormElement, errors: Readonly<Record<string, string>>): void {
  showOutcome(panel, '');
  for (const field of panel.querySelectorAll<HTMLElement>('[data-field]')) {
    const message = errors[field.dataset.field ?? ''];
    const error = within(field, '.error', HTMLElement);
    if (error) error.hidden = message === undefined;
    if (error) error.textContent = message ?? '';
    const control = within(field, '[name]', HTMLElement);
    if (message === undefined) control?.removeAttribute('aria-invalid');
    else control?.setAttribute('aria-invalid', 'true');
  }
  within(panel, '[aria-invalid]', HTMLElement)?.focus();
}

/** What was wrong with a field is over once it changes. */
export function forgive(control: Element): void {
  const error = within(control.closest('[data-field]') ?? document, '.error', HTMLElement);
  control.removeAttribute('aria-invalid');
  if (error) error.hidden = true;
}

/** A problem card within the form: what was filled in stays. */
export function showOutcome(panel: HTMLFormElement, card: string): void {
  const outcome = within(panel, '.outcome', HTMLElement);
  outcome?.replaceChildren(elementsOf(card));
  if (card !== '') outcome?.focus();
}

/** What to send: files without their names, which are personal and tell us nothing. */
export function formOf(panel: HTMLFormElement): FormData {
  const form = new FormData();
  for (const [name, value] of new FormData(panel)) {
    if (typeof value === 'string') form.append(name, value);
    else if (value.name !== '') form.append(name, value, 'file');
  }
  return form;
}

/** What is wrong at first sight, by option. */
export function faultsOf(panel: HTMLFormElement): Record<string, string> {
  const pickers = [...panel.querySelectorAll<HTMLInputElement>('input[type=file]')];
  return Object.fromEntries(
    pickers.flatMap((picker) => {
      const fault = faultOf(picker);
      return fault === undefined ? [] : [[picker.name, fault]];
    }),
  );
}

const fieldOf = (panel: HTMLFormElement, name: string): HTMLElement | undefined =>
  within(panel, `[data-field="${CSS.escape(name)}"]`, HTMLElement);
