import { type AskFileHost, type HostAnswer, refuseBusyHost } from '../chat/file-host.ts';
import { fileTooLarge } from '../chat/file-problems.ts';
import type { FileRef } from '../chat/platform.ts';
import { fileUnreadable, goneFromDiscord } from './file-problems.ts';

interface Door {
  /** The files of the request at hand. */
  readonly files: readonly { readonly id: string; readonly url: string }[];
  readonly fileOrigins: readonly string[];
  readonly askFileHost: AskFileHost;
}

/** The bytes of a file that came with a request. Throws a Problem for one that is too large, gone, or not Discord's. */
export async function download(
  { files, fileOrigins, askFileHost }: Door,
  { id, size }: FileRef,
  maxBytes: number,
): Promise<Uint8Array> {
  if (size > maxBytes) throw fileTooLarge(maxBytes);
  const url = files.find((file) => file.id === id)?.url;
  if (url === undefined) throw goneFromDiscord();
  if (!fileOrigins.includes(new URL(url).origin)) throw fileUnreadable();
  const answer = await askFileHost(url, { maxBytes });
  refuse(answer);
  return answer.body;
}

/** The addresses are signed and hold for a day; after that they are refused. A redirect is none of Discord's. */
function refuse(answer: HostAnswer): void {
  const { status } = answer;
  if (status === 403 || status === 404 || status === 410) throw goneFromDiscord();
  refuseBusyHost(answer);
  if (status !== 200) throw fileUnreadable();
}
