import { give, openForm, say } from './composer.ts';
import { byId } from './find.ts';
import { panelOf, panels } from './panel.ts';

const line = byId('line', HTMLFormElement);
const words = byId('words', HTMLTextAreaElement);
const menu = byId('menu', HTMLElement);
const entries = [...menu.querySelectorAll<HTMLElement>('.entry')];
let active: HTMLElement | undefined;

/** The entries that what was typed may still become. */
const matching = (): HTMLElement[] => {
  const typed = words.value;
  return /^\/\S*$/.test(typed) ? entries.filter(({ dataset }) => `/${dataset.command}`.startsWith(typed)) : [];
};

function showMenu(shown: readonly HTMLElement[]): void {
  menu.hidden = shown.length === 0;
  for (const entry of entries) entry.hidden = !shown.includes(entry);
  activate(shown[0]);
}

function activate(entry: HTMLElement | undefined): void {
  active = entry;
  for (const each of entries) each.setAttribute('aria-selected', String(each === entry));
  if (entry) words.setAttribute('aria-activedescendant', entry.id);
  else words.removeAttribute('aria-activedescendant');
  entry?.scrollIntoView({ block: 'nearest' });
}

function move(step: number): void {
  const shown = matching();
  const at = active ? shown.indexOf(active) : -1;
  activate(shown.at((at + step) % shown.length));
}

/** Does what the line says: a command, perhaps with a link or text after it; or a link or text alone. */
function act(text: string): void {
  const typed = understood(text);
  if (typeof typed === 'string') say(typed);
  else begin(typed);
}

interface Typed {
  readonly panel: HTMLFormElement;
  readonly rest: string;
}

/** The form that is meant and what goes into it; or what to say when nothing is. */
function understood(text: string): Typed | string {
  const [, name, rest = ''] = /^\/(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  const listed = entries.some(({ dataset }) => dataset.command === name);
  const panel = name === undefined ? panels.find(linkField) : panelOf(name);
  if (name !== undefined)
    return panel && listed ? { panel, rest } : `There is no /${name} here. Type / to see what there is.`;
  if (panel && looksGiven(text)) return { panel, rest: text };
  return 'Type / to see what you can ask, or paste the link of a job posting.';
}

function begin({ panel, rest }: Typed): void {
  const { command = '' } = panel.dataset;
  const field = linkField(panel) ?? textField(panel);
  words.value = '';
  grow();
  const values = field && rest ? { [field]: rest } : {};
  if (panel.dataset.atOnce === undefined && panel.querySelector('.field')) openForm(command, values);
  else void give(command, values);
}

/** A link, or enough text to be a posting. */
const looksGiven = (text: string): boolean => /^https?:\/\//i.test(text) || text.length > 200;

const linkField = (panel: HTMLFormElement): string | undefined => fieldIn(panel, '.field.link');
const textField = (panel: HTMLFormElement): string | undefined => fieldIn(panel, '.field.text');
const fieldIn = (panel: HTMLFormElement, selector: string): string | undefined =>
  panel.querySelector<HTMLElement>(selector)?.dataset.field;

/** As high as its text, within what the style allows. */
function grow(): void {
  words.rows = Math.min(6, words.value.split('\n').length);
}

words.addEventListener('input', () => {
  say('');
  grow();
  showMenu(matching());
});
words.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  const open = !menu.hidden;
  if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) move(event.key === 'ArrowDown' ? 1 : -1);
  else if (open && event.key === 'Escape') showMenu([]);
  else if (open && event.key === 'Tab' && active) words.value = `/${active.dataset.command} `;
  else if (event.key === 'Enter' && !event.shiftKey) line.requestSubmit();
  else return;
  if (event.key === 'Tab') showMenu([]);
  event.preventDefault();
});
words.addEventListener('blur', () => showMenu([]));
line.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = !menu.hidden && active ? `/${active.dataset.command}` : words.value.trim();
  showMenu([]);
  if (text === '') say('Type / to see what you can ask.');
  else act(text);
});
// Before the line loses the focus and takes the menu away.
menu.addEventListener('pointerdown', (event) => event.preventDefault());
menu.addEventListener('click', ({ target }) => {
  const entry = target instanceof Element ? target.closest<HTMLElement>('.entry') : null;
  showMenu([]);
  if (entry) {
    words.value = '';
    act(`/${entry.dataset.command}`);
  }
});
