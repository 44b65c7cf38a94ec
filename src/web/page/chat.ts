import { cancelForm, give, openForm, submit, takeFile } from './composer.ts';
import { filesOf, showFile } from './files.ts';
import { byId, within } from './find.ts';
import './line.ts';
import { forgive, openPanel, panels, setRef } from './panel.ts';
import { listen } from './stream.ts';

const picker = byId('picker', HTMLInputElement);
const veil = byId('veil', HTMLElement);

// The buttons of cards, wherever they are.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-command]') : null;
  if (!button) return;
  const { command = '', values = '{}', opens } = button.dataset;
  if (opens === 'form') openForm(command, JSON.parse(values));
  else void once(button, () => give(command, JSON.parse(values)));
});

/** Not again while it is under way. The button keeps the focus, so it is not disabled. */
async function once(button: HTMLElement, work: () => Promise<void>): Promise<void> {
  if (button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  await work().finally(() => button.removeAttribute('aria-busy'));
}

for (const panel of panels) {
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(panel);
  });
  panel.addEventListener('input', ({ target }) => {
    if (target instanceof Element) forgive(target);
  });
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    forgive(target);
    showFile(target);
  });
  panel.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-close]')) cancelForm();
    if (target.closest('.remove')) remove(target);
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancelForm();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) panel.requestSubmit();
  });
}

function remove(target: Element): void {
  const ref = target.closest<HTMLElement>('.ref');
  if (ref) setRef(ref, false);
  const drop = target.closest('.drop');
  const input = drop && within(drop, 'input', HTMLInputElement);
  if (!input) return;
  input.value = '';
  showFile(input);
  input.focus();
}

byId('attach', HTMLButtonElement).addEventListener('click', () => picker.click());
picker.addEventListener('change', () => {
  for (const file of picker.files ?? []) takeFile(file);
  picker.value = '';
});
document.addEventListener('paste', (event) => {
  const [file] = filesOf(event.clipboardData);
  if (!file) return;
  event.preventDefault();
  takeFile(file);
});
for (const kind of ['dragenter', 'dragover'] as const)
  document.addEventListener(kind, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    veil.hidden = openPanel() !== undefined;
  });
document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (relatedTarget === null) veil.hidden = true;
});
document.addEventListener('drop', (event) => {
  veil.hidden = true;
  const [file] = filesOf(event.dataTransfer);
  // A drop onto a picker is the browser's own business.
  if (!file || (event.target instanceof HTMLInputElement && event.target.type === 'file')) return;
  event.preventDefault();
  takeFile(file);
});

listen();
