import { behavior, byId, elementsOf, within } from './find.ts';

const threads = byId('threads', HTMLOListElement);
const empty = byId('empty', HTMLElement);
const announcer = byId('announcer', HTMLElement);
let caughtUp = false;

/** Puts a message into its thread, in order, or in place of what it was before. */
export function place(markup: string): void {
  const message = elementsOf(markup).firstElementChild;
  if (!(message instanceof HTMLElement)) return;
  const before = document.getElementById(message.id);
  if (before) before.replaceWith(message);
  else insert(threadOf(message), message);
  threads.hidden = false;
  empty.hidden = true;
  if (caughtUp) tell(message, before === null);
}

/** All that was there before has come: from now on, messages are news. */
export function ready(): void {
  if (caughtUp) return;
  caughtUp = true;
  empty.hidden = threads.childElementCount > 0;
  threads.lastElementChild?.scrollIntoView({ behavior: 'instant', block: 'start' });
}

function threadOf(message: HTMLElement): HTMLElement {
  const id = `t-${message.dataset.thread}`;
  const found = document.getElementById(id);
  if (found) return found;
  const thread = document.createElement('li');
  thread.className = 'thread';
  thread.id = id;
  thread.dataset.order = message.dataset.order ?? '0';
  insert(threads, thread);
  return thread;
}

/** After the last of those that come before it. */
function insert(parent: Element, element: HTMLElement): void {
  const orderOf = (each: Element) => (each instanceof HTMLElement ? Number(each.dataset.order) : 0);
  const before = [...parent.children].findLast((each) => orderOf(each) < orderOf(element));
  if (before) before.after(element);
  else parent.prepend(element);
}

function tell(message: HTMLElement, isNew: boolean): void {
  const card = within(message, '.card', HTMLElement);
  const line = document.createElement('span');
  line.textContent = card?.getAttribute('aria-label') ?? '';
  announcer.replaceChildren(line);
  if (!isNew) return;
  message.classList.add('new');
  message.scrollIntoView({ behavior: behavior(), block: 'start' });
}
