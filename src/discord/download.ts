import { boundedBytes, refuseBusyHost } from '../chat/file-bytes.ts';
import { fileTooLarge } from '../chat/file-problems.ts';
import type { FileRef } from '../chat/platform.ts';
import { fileUnreadable, goneFromDiscord } from './file-problems.ts';

interface Door {
  /** The files of the request at hand. */
  readonly files: readonly { readonly id: string; readonly url: string }[];
  readonly fileOrigins: readonly string[];
}

/** Time for a whole file: 10 MB over a slow line. */
const DOWNLOAD_MS = 30_000;

/** The bytes of a file that came with a request. Throws a Problem for one that is too large, gone, or not Discord's. */
export async function download(
  { files, fileOrigins }: Door,
  { id, size }: FileRef,
  maxBytes: number,
): Promise<Uint8Array> {
  if (size > maxBytes) throw fileTooLarge(maxBytes);
  const url = files.find((file) => file.id === id)?.url;
  if (url === undefined) throw goneFromDiscord();
  if (!fileOrigins.includes(new URL(url).origin)) throw fileUnreadable();
  const response = await reach(url);
  try {
    refuse(response);
    return await boundedBytes(response, maxBytes);
  } finally {
    await response.body?.cancel().catch(() => {});
  }
}

/** Without the error's own words: they could hold the address, which is good for a day. */
async function reach(url: string): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(DOWNLOAD_MS) });
  } catch {
    throw new Error('the file host does not answer');
  }
}

/** The addresses are signed and hold for a day; after that they are refused. A redirect is none of Discord's. */
function refuse(response: Response): void {
  const { status } = response;
  if (status === 403 || status === 404 || status === 410) throw goneFromDiscord();
  refuseBusyHost(response);
  if (status !== 200) throw fileUnreadable();
}
