import { fileTooLarge } from '../chat/file-problems.ts';
import type { FileRef } from '../chat/platform.ts';
import { RateLimited } from '../chat/refusal.ts';
import { fileUnreadable, goneFromDiscord } from './file-problems.ts';

interface Door {
  /** The files of the request at hand. */
  readonly files: readonly { readonly id: string; readonly url: string }[];
  readonly fileOrigins: readonly string[];
}

/** Time for a whole file: 10 MB over a slow line. */
const DOWNLOAD_MS = 30_000;
const DEFAULT_WAIT_SECONDS = 30;

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
function refuse({ status, headers }: Response): void {
  if (status === 403 || status === 404 || status === 410) throw goneFromDiscord();
  if (status === 429) throw new RateLimited(1_000 * (Number(headers.get('retry-after')) || DEFAULT_WAIT_SECONDS));
  if (status >= 500) throw new Error(`the file host answers ${status}`);
  if (status !== 200) throw fileUnreadable();
}

/** Counted while they come: what a message says of a size is only said. */
async function boundedBytes({ body }: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > maxBytes) throw fileTooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
