import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** Chromium on a machine without a screen, that calls nobody by itself. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** A Chromium of its own for a test file. Guard the suite with `inject('chromium') !== null`. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = inject('chromium');
  if (executablePath === null) throw new Error('no Chromium here: guard the suite with inject("chromium")');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page in a fresh context, and what it complained about: script errors, refused styles and scripts, failed requests. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A 422 is how the server says what to fill in; Chromium reports each.
    const wanted = message.text().includes('status of 422');
    if (message.type() === 'error' && !wanted) complaints.push(message.text());
  });
  return { page, complaints };
}

// What runs in the page is given as text: these tests are checked without a browser's types.

/** Which element has the focus: its id, or its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate<string>('document.activeElement?.id || document.activeElement?.textContent || ""');

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

/** Lets a file of this name fall onto the page, or pastes it there. */
export const bring = (page: Page, kind: 'drop' | 'paste'): Promise<void> =>
  page.evaluate(`{
    const data = new DataTransfer();
    data.items.add(new File(['%PDF'], '${kind}.pdf'));
    const init = { dataTransfer: data, clipboardData: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(${kind === 'drop' ? 'new DragEvent("drop", init)' : 'new ClipboardEvent("paste", init)'});
  }`);

/** Colours that are still fading into each other: what has an end has come to it. */
const SETTLED = `Promise.all(
  document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished.catch(() => {})),
).then(() => {})`;

/** What axe objects to on the page as it comes to rest, with the place. Run from outside: a page may let no script in. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(SETTLED);
  await page.evaluate(axe.source);
  const found = await page.evaluate<axe.AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
