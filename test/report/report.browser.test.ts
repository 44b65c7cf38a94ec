import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Listening, listen } from '../../src/listen.ts';
import { james, priya, role } from '../fixtures/article/by-hand.ts';
import { focused, openBrowser, openPage, overflow, violations } from '../support/browser.ts';
import { openDesk } from '../support/desk.ts';
import { evaluated } from './reported.ts';

const ADA = { platform: 'recording', id: 'ada' };

describe.skipIf(inject('chromium') === null)('the report in Chromium', () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let server: Listening;
  let browser: Browser;
  let complaints: string[];
  const open = async (options: BrowserContextOptions = {}, path?: string): Promise<Page> => {
    const opened = await openPage(browser, options);
    complaints = opened.complaints;
    const { href } = await desk.services.links.report('e2', ADA);
    await opened.page.goto(path ?? href.replace('http://localhost:8080', server.url));
    return opened.page;
  };
  beforeAll(async () => {
    desk = await openDesk();
    await desk.services.store.evaluations.add('e1', ADA, evaluated(james));
    await desk.services.store.evaluations.add('e2', ADA, evaluated(priya));
    [server, browser] = await Promise.all([listen(desk.pages, '127.0.0.1', 0), openBrowser()]);
  });
  afterEach(() => expect(complaints).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await server.close();
    await desk.close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in ${colorScheme}, on a desk and on a phone, on the page that opens nothing too`, async () => {
      for (const viewport of [
        { width: 1200, height: 900 },
        { width: 360, height: 740 },
      ])
        for (const path of [undefined, `${server.url}/report/e1`]) {
          const page = await open({ viewport, colorScheme }, path);
          // The browser says of its own that a page was answered with 404.
          if (path) complaints = complaints.filter((complaint) => !complaint.includes('404'));
          expect(await violations(page)).toEqual([]);
          expect(await overflow(page)).toBe(0);
        }
    });

  test('is all there without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('.requirements .entry').count()).toBe(role.requirements.length);
    expect(await page.locator('.plot').isVisible()).toBe(true);
    expect(await page.locator('#receipt').innerText()).toContain('86 = 86');
  });

  test('is styled by its own sheet, which the policy names', async () => {
    const page = await open({ colorScheme: 'dark' });
    const [paper, ring] = await page.evaluate<[string, string]>(
      '[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector(".dial-arc")).stroke]',
    );
    expect([paper, ring]).toEqual(['rgb(17, 20, 18)', 'rgb(113, 212, 189)']);
  });

  test('leads the keyboard from the way past everything to the button that closes it', async () => {
    const page = await open();
    const stops: string[] = [];
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      stops.push((await focused(page)).slice(0, 40));
    }
    expect(stops).toEqual([
      'Skip to the requirements',
      'Assessment',
      'Do next',
      'All requirements (25)',
      'What the role is testing',
      'Hard conditions',
      'Your checks of this posting',
      'The posting',
      'The receipt',
      expect.stringContaining('Oldest first'),
      expect.stringContaining('What each requirement gave'),
      'Close all my report links',
    ]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your report links are closed' }).waitFor();
  });

  test('takes who skips straight to the requirements', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#requirements$/);
    await page.getByRole('heading', { name: 'All requirements (25)' }).waitFor();
  });

  test('prints every requirement on light paper, and nothing that is to be pressed', async () => {
    const page = await open({ colorScheme: 'dark' });
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
    for (const { label } of role.requirements) expect(text).toContain(label);
    expect(text).toContain('86 = 86');
    expect(text).not.toContain('Close all my report links');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ink = await page.evaluate<string>('getComputedStyle(document.body).color');
    expect(ink).toBe('rgb(26, 31, 29)');
  });
});
