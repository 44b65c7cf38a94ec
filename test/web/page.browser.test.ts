import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Command, defineCommand, text } from '../../src/chat/command.ts';
import { bring, focused, openBrowser, openPage, overflow, violations } from '../support/browser.ts';
import { aCard, details, fail, read } from '../support/toy-commands.ts';
import { type RunningSite, startSite } from '../support/web-site.ts';
import { memoryWebStore } from '../support/web-store.ts';

const DESK = { viewport: { width: 1400, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };
const PAPER = { name: 'jane-doe.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') };

/** From the empty page to the card in its thread. */
async function readPaper(page: Page): Promise<void> {
  await page.locator('#words').fill('/read https://jobs.example.com/1');
  await page.keyboard.press('Enter');
  await page.setInputFiles('#read-paper', PAPER);
  await page.locator('[data-command=read] [type=submit]').click();
  await page.locator('.reply .card').waitFor();
}

describe.skipIf(inject('chromium') === null)('the page in Chromium', () => {
  let browser: Browser;
  let site: RunningSite;
  let complaints: string[];
  const open = async (options: typeof DESK): Promise<Page> => {
    const opened = await openPage(browser, options);
    complaints = opened.complaints;
    await opened.page.goto(site.url);
    return opened.page;
  };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site = await startSite({ store: memoryWebStore(), commands: [read, details, fail], publicUrl: undefined });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await site.stop();
    expect(complaints).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in %s, before anything and with a card',
    async (colorScheme) => {
      for (const screen of [DESK, PHONE]) {
        const page = await open(screen);
        // What is fading in has no contrast yet, and is over in a moment.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await violations(page)).toEqual([]);
        await readPaper(page);
        expect(await violations(page)).toEqual([]);
      }
    },
  );

  test('a double click on a button gives its command once', async () => {
    const page = await open(DESK);
    await readPaper(page);
    const given: string[] = [];
    const clicked = Promise.withResolvers<void>();
    // The first is under way until both clicks are made.
    await page.route('**/command/details', async (route) => {
      given.push(route.request().method());
      await clicked.promise;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Details' }).dblclick();
    clicked.resolve();
    await page.getByRole('dialog', { name: 'Details' }).waitFor();
    expect(given).toEqual(['POST']);
  });

  test('goes from the first key to the closed answer by keyboard alone', async () => {
    const page = await open(DESK);
    // Long before it is needed: the browser is told to hand pickers over, and that takes its time.
    const chooser = page.waitForEvent('filechooser');
    await page.locator('#words').focus();
    await page.keyboard.type('/');
    expect(await page.locator('#menu').isVisible()).toBe(true);
    expect(await page.locator('#words').getAttribute('aria-activedescendant')).toBe('entry-read');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#words').getAttribute('aria-activedescendant')).toBe('entry-fail');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('read-paper');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(PAPER);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('read-job');
    await page.keyboard.type('https://jobs.example.com/1');
    await page.keyboard.press('Control+Enter');
    await page.locator('.reply .card').waitFor();
    expect(await page.locator('.asked').textContent()).toBe('/read\nYour paper: attached\nhttps://jobs.example.com/1');
    expect(await focused(page)).toBe('words');
    await page.locator('#announcer', { hasText: 'Read 4 bytes.' }).waitFor();

    while ((await focused(page)) !== 'Details') await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Details' });
    await dialog.waitFor();
    expect(await focused(page)).toBe('answer-body');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Details');
  });

  test('Escape closes the menu, then the form, and gives the focus back to the line', async () => {
    const page = await open(DESK);
    await page.locator('#words').focus();
    await page.keyboard.type('/re');
    await page.keyboard.press('Escape');
    expect(await page.locator('#menu').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.locator('#hint', { hasText: 'There is no /re here.' }).waitFor();
    await page.locator('#words').fill('/read');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-command=read].panel').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-command=read].panel').isVisible()).toBe(false);
    expect(await focused(page)).toBe('words');
  });

  test('a command that needs nothing runs when it is typed, with what was typed behind it', async () => {
    await site.stop();
    const account = defineCommand({
      name: 'account',
      summary: 'What is left',
      listed: true,
      atOnce: true,
      options: { code: text({ label: 'Code', required: false, multiline: false }) },
      run: async ({ values }) => aCard(values.code === undefined ? 'Two are left' : `Redeemed ${values.code}`),
    });
    const commands = [account as unknown as Command];
    site = await startSite({ store: memoryWebStore(), commands, publicUrl: undefined });
    const page = await open(DESK);
    for (const [typed, title] of [
      ['/account', 'Two are left'],
      ['/account ABCD', 'Redeemed ABCD'],
    ] as const) {
      await page.locator('#words').fill(typed);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: title }).waitFor();
      await page.keyboard.press('Escape');
    }
  });

  test('a wrong field is told beside it and takes the focus; a problem stays in the form', async () => {
    const page = await open(DESK);
    await page.getByRole('button', { name: 'Read my resume' }).click();
    await page.locator('[data-command=read] [type=submit]').click();
    await page.locator('#read-paper-error', { hasText: 'This is needed.' }).waitFor();
    expect(await focused(page)).toBe('read-paper');
    expect(await page.locator('#read-paper').getAttribute('aria-invalid')).toBe('true');
    await page.setInputFiles('#read-paper', PAPER);
    expect(await page.locator('#read-paper-error').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    await page.locator('#words').fill('/fail problem');
    await page.keyboard.press('Enter');
    await page.locator('[data-command=fail] [type=submit]').click();
    await page.getByRole('alert').getByText('There is <no> paper').waitFor();
    expect(await page.locator('#fail-how').inputValue()).toBe('problem');
  });

  test('a file that is too large is told at once, and does not travel', async () => {
    const page = await open(DESK);
    let sent = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') sent += 1;
    });
    await page.locator('#words').fill('/read');
    await page.keyboard.press('Enter');
    await page.setInputFiles('#read-paper', { ...PAPER, buffer: Buffer.alloc(11 * 1024 * 1024) });
    await page.locator('[data-command=read] [type=submit]').click();
    await page.locator('#read-paper-error', { hasText: 'This file has 11 MB. Up to 10 MB are possible' }).waitFor();
    expect(sent).toBe(0);
  });

  test('a button that opens a form fills it in, and what it filled in can be taken out', async () => {
    const page = await open(DESK);
    await readPaper(page);
    await page.getByRole('button', { name: 'Read again' }).click();
    expect(await focused(page)).toBe('read-paper');
    const again = page.locator('[data-command=read] input[name=again]');
    expect(await again.inputValue()).toBe('7');
    expect(await again.isEnabled()).toBe(true);
    await page.getByRole('button', { name: 'Do not use: The same posting' }).click();
    expect(await again.isEnabled()).toBe(false);
  });

  test('a pasted link and a dropped or pasted file open the form that has a place for them', async () => {
    const page = await open(DESK);
    await page.locator('#words').fill('https://jobs.example.com/2');
    await page.keyboard.press('Enter');
    expect(await page.locator('#read-job').inputValue()).toBe('https://jobs.example.com/2');
    await page.keyboard.press('Escape');
    for (const kind of ['drop', 'paste'] as const) {
      await bring(page, kind);
      await page.locator('[data-field=paper] .file-name', { hasText: `${kind}.pdf` }).waitFor();
      await page.keyboard.press('Escape');
    }
  });

  test('what was there is there again after a reload, and what came meanwhile', async () => {
    const page = await open(DESK);
    await readPaper(page);
    const [{ value = '' } = {}] = await page.context().cookies();
    const session = value.split('.')[0] ?? '';
    await page.goto('about:blank');
    const place = { platform: 'web', channel: session };
    await site.chat.platform.open(place, { platform: 'web', id: session }, aCard('Meanwhile'), 'k');
    await page.goto(site.url);
    await page.getByText('Meanwhile').waitFor();
    expect(await page.locator('.message h2').allTextContents()).toEqual(['Reading', 'Read 4 bytes', 'Meanwhile']);
    expect(await page.locator('#empty').isVisible()).toBe(false);
  });

  test('text of others stays text', async () => {
    const page = await open(DESK);
    await readPaper(page);
    await page.locator('#words').fill(`/read <img src=x onerror="document.title='taken'">`);
    await page.keyboard.press('Enter');
    await page.setInputFiles('#read-paper', { ...PAPER, buffer: Buffer.from('<b>') });
    await page.locator('[data-command=read] [type=submit]').click();
    await page.locator('.thread').nth(1).locator('.reply').waitFor();
    expect(await page.locator('.thread img').count()).toBe(0);
    expect(await page.title()).toBe('Rolefit');
  });

  test('nothing scrolls sideways at 360 px: first use, form, card, answer', async () => {
    const page = await open(PHONE);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Read my resume' }).click();
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press('Escape');
    await readPaper(page);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Details' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await overflow(page)).toBe(0);
  });
});
