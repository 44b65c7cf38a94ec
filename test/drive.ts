import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { end, freePort, printed } from './support/process.ts';

/**
 * As a new user: `npm start` with nothing configured, then the page in a real browser until the card and its evidence are there.
 * `--picture FILE` keeps a picture of the card.
 */
const { values: options } = parseArgs({ options: { picture: { type: 'string' } } });
const ARTICLE = 'test/fixtures/article';
/** A first start makes the database; the rest is a second or two. */
const PATIENCE_MS = 60_000;
const WIDTH = 1200;

const dataDir = await mkdtemp(join(tmpdir(), 'rolefit-drive-'));
const port = await freePort();
// A group of its own, so that npm and the program it started end together.
const server = spawn('npm', ['start'], {
  env: { ...process.env, PORT: String(port), DATA_DIR: dataDir },
  detached: true,
});
try {
  await printed(server, /Rolefit is ready/);
  await drive(`http://localhost:${port}`);
} finally {
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  await end(server);
  await rm(dataDir, { recursive: true, force: true });
}

async function drive(url: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, deviceScaleFactor: 2 });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url);
  await evaluate(page);
  await page
    .getByRole('button', { name: /Evidence/ })
    .first()
    .click();
  await page.getByRole('dialog').getByText('TypeScript').first().waitFor();
  await page.keyboard.press('Escape');
  if (options.picture) await photograph(page, options.picture);
  await browser.close();
  if (faults.length > 0) throw new Error(`the page had faults:\n${faults.join('\n')}`);
  process.stdout.write('From npm start to the card and its evidence: done.\n');
}

/** The whole card, in a window as tall as the page: the line to write in would lie over its end. */
async function photograph(page: Page, path: string): Promise<void> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: WIDTH, height });
  await page.evaluate('document.activeElement?.blur()');
  const card = page.locator('.message.reply').last();
  const [shown, dock] = await Promise.all([card.boundingBox(), page.locator('.dock').boundingBox()]);
  if (!shown || !dock || shown.y + shown.height > dock.y) throw new Error('something lies over the card');
  await card.screenshot({ path });
}

async function evaluate(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Evaluate/ })
    .first()
    .click();
  const form = page.locator('form.panel[data-command=evaluate]');
  await form.locator('[name=resume]').setInputFiles(`${ARTICLE}/priya.pdf`);
  await form.locator('[name=job]').fill((await readFile(`${ARTICLE}/posting.md`)).toString());
  await form.getByRole('button', { name: 'Send' }).click();
  await page
    .getByRole('button', { name: /Why this score/ })
    .first()
    .waitFor();
}
