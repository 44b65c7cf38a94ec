import type { AskFileHost } from './chat/file-host.ts';
import { fileTooLarge } from './chat/file-problems.ts';
import { Problem } from './chat/problem.ts';
import type { Reach } from './papers.ts';
import { type Fetched, guardedFetch } from './posting/fetch/fetch.ts';
import { VERSION } from './version.ts';

/** Time for a whole file in milliseconds: 10 MB over a slow line. */
const DOWNLOAD_MS = 30_000;

/**
 * The door for files of Slack and Discord. `configured` are origins that whoever runs Rolefit named in the environment, in the
 * place of a platform's own: they may lie on this machine, and are trusted as the platform itself is.
 */
export const fileHost =
  (reach: Reach, configured: readonly string[]): AskFileHost =>
  async (url, { authorization, maxBytes }) => {
    const fetched = await guardedFetch(url, {
      ...reach,
      policy: { ...reach.policy, trusted: configured },
      userAgent: `Rolefit/${VERSION}`,
      kind: 'file',
      limits: { body: DOWNLOAD_MS, total: DOWNLOAD_MS, bytes: maxBytes },
      ...(authorization !== undefined && { authorization }),
    }).catch((error: unknown): never => {
      throw explained(error, maxBytes);
    });
    return { status: fetched.status, header: headerOf(fetched), body: fetched.body };
  };

const headerOf =
  ({ headers }: Fetched) =>
  (name: string): string =>
    headers[name] ?? '';

/** A file is no posting: what keeps us from it is its size, or ours to try again. The address, which may be a key, is not told. */
function explained(error: unknown, maxBytes: number): unknown {
  if (!(error instanceof Problem)) return error;
  return error.text.code === 'posting-too-large' ? fileTooLarge(maxBytes) : new Error('the file host does not answer');
}
