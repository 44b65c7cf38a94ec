import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { focused, openBrowser, openPage, overflow, violations } from '../support/browser.ts';
import { type Board, failThree, openBoard, quick, TOKEN } from './opened.ts';

describe.skipIf(inject('chromium') === null)('the board in Chromium', () => {
  let board: Board;
  let browser: Browser;
  let complaints: string[] = [];
  beforeAll(async () => {
    [board, browser] = await Promise.all([openBoard(quick), openBrowser()]);
    await failThree(board);
  });
  afterEach(() => expect(complaints).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await board.close();
  });

  /** By the keyboard alone. */
  async function logIn(options: Parameters<typeof openPage>[1]): Promise<Page> {
    const opened = await openPage(browser, options);
    complaints = opened.complaints;
    await opened.page.goto(`${board.url}/board`);
    await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.type(TOKEN);
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('heading', { name: 'Failed for good' }).waitFor();
    return opened.page;
  }

  test('axe finds nothing within or at the door, in light and dark, on a desk and on a phone', async () => {
    const page = await logIn({ colorScheme: 'light', viewport: { width: 1200, height: 900 } });
    const inOrder = async () => expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    await inOrder();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    await inOrder();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByLabel('The board’s token').waitFor();
    await inOrder();
  });

  test('leads the keyboard to each button, which says what it is about, and needs no script', async () => {
    const page = await logIn({ javaScriptEnabled: false });
    const stops: string[] = [];
    for (let stop = 0; stop < 8; stop++) {
      await page.keyboard.press('Tab');
      stops.push((await focused(page)).replace(/[0-9A-F]{8}$/, '…').slice(0, 40));
    }
    expect(stops).toEqual([
      'Log out',
      'Look again',
      expect.stringContaining('Work by kind'),
      expect.stringContaining('What failed, newest first'),
      'Run again evaluate …',
      'Discard evaluate …',
      'Run again cut-off …',
      'Discard cut-off …',
    ]);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('It is forgotten.').waitFor();
    expect(await page.getByRole('button', { name: /cut-off/ }).count()).toBe(0);
  });
});
