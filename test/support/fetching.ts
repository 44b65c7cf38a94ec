import type { RequestListener } from 'node:http';
import { afterEach, expect } from 'vitest';
import { Problem } from '../../src/chat/problem.ts';
import type { Fetching } from '../../src/posting/fetch/fetch.ts';
import { linkRefused } from '../../src/posting/problems.ts';
import { type Site, startSite } from './site.ts';

/** Closed after each test. */
export const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** A site that is closed after the test. */
export async function site(answer: RequestListener): Promise<Site> {
  const started = await startSite(answer);
  open.push(started);
  return started;
}
/** What opens exactly this site. */
export const fetching = (to: Site, more: Partial<Fetching> = {}): Fetching => ({
  policy: to.policy,
  userAgent: 'Rolefit/0.1.0 (+https://rolefit.example)',
  resolve: to.resolve,
  ...more,
});
/** What was thrown; fails when nothing was. */
export const thrown = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('nothing was thrown'),
    (error: unknown) => error,
  );
/** The Problem that was thrown. */
export const problem = async (work: Promise<unknown>): Promise<Problem['text']> => {
  const error = await thrown(work);
  if (!(error instanceof Problem)) throw error;
  return error.text;
};
/** The one refusal text. */
export const REFUSED = linkRefused().text;
