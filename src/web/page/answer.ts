import { byId, elementsOf, within } from './find.ts';

const dialog = byId('answer', HTMLDialogElement);
const body = byId('answer-body', HTMLElement);
let opener: Element | null = null;

/** Shows a private card, above everything, until it is closed; then the focus goes back to where it was. */
export function showAnswer(card: string): void {
  if (!dialog.open) opener = document.activeElement;
  body.replaceChildren(elementsOf(card));
  dialog.setAttribute('aria-label', within(body, 'h2', HTMLElement)?.textContent ?? 'Answer');
  if (!dialog.open) dialog.showModal();
  body.scrollTop = 0;
  body.focus();
}

export const closeAnswer = (): void => dialog.close();

dialog.addEventListener('close', () => {
  body.replaceChildren();
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
});
dialog.addEventListener('click', ({ target }) => {
  // The dialog itself is hit only beside its content, which fills it.
  const closes = target === dialog || (target instanceof Element && target.closest('[data-close]'));
  if (closes) dialog.close();
});
