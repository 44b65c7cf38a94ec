import { WebClient, type WebClientOptions } from '@slack/web-api';
import { z } from 'zod';
import { boundedBytes, refuseBusyHost } from '../chat/file-bytes.ts';
import { fileTooLarge } from '../chat/file-problems.ts';
import type { FileRef } from '../chat/platform.ts';
import { ask, codeOf } from './ask.ts';
import { fileUnreadable, goneFromSlack } from './file-problems.ts';
import type { TokenOf } from './tokens.ts';

/** A file as a request told of it. Without an address it is one whose owner is elsewhere, and Slack is asked for it. */
export interface KnownFile {
  readonly id: string;
  readonly url?: string | undefined;
}

/** How files are fetched. */
export interface FileDoor {
  readonly tokenOf: TokenOf;
  readonly options: WebClientOptions;
  /** The one place that files are fetched from: Slack's own host, or that of the server in its place. */
  readonly fileOrigin: string;
}

/** What came with one request: whose it is, and the files whose addresses Slack told with it. */
export interface Brought {
  readonly tenant: string;
  readonly files: readonly KnownFile[];
}

/** Time for a whole file: 10 MB over a slow line. */
const DOWNLOAD_MS = 30_000;

/** The bytes of a file that came with a request. Throws a Problem for one that is too large, gone, or not to be had. */
export async function download(
  door: FileDoor,
  brought: Brought | undefined,
  { id, size }: FileRef,
  maxBytes: number,
): Promise<Uint8Array> {
  if (size > maxBytes) throw fileTooLarge(maxBytes);
  if (!brought) throw goneFromSlack();
  const token = await door.tokenOf(brought.tenant);
  const known = brought.files.find((file) => file.id === id)?.url;
  const url = known ?? (await addressOf(new WebClient(token, door.options), id));
  // The token goes to Slack's file host and nowhere else: files from other services have addresses elsewhere.
  if (!URL.canParse(url) || new URL(url).origin !== door.fileOrigin) throw fileUnreadable();
  const signal = AbortSignal.timeout(DOWNLOAD_MS);
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` }, redirect: 'manual', signal });
  try {
    refuse(response);
    return await boundedBytes(response, maxBytes);
  } finally {
    await response.body?.cancel().catch(() => {});
  }
}

async function addressOf(client: WebClient, id: string): Promise<string> {
  try {
    const { file } = await ask(client, 'files.info', { file: id }, Info);
    return file.url_private_download ?? '';
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'file_deleted') throw goneFromSlack();
    // Slack says "not found" of files in channels that we are not in, too.
    if (/^(file|channel)_not_found$|^not_in_channel$|^access_denied$/.test(code)) throw fileUnreadable();
    throw error;
  }
}

const Info = z.object({ file: z.object({ url_private_download: z.string().optional() }) });

function refuse(response: Response): void {
  const { status, headers } = response;
  if (status === 404 || status === 410) throw goneFromSlack();
  refuseBusyHost(response);
  if (status !== 200 || isLoginPage(headers)) throw fileUnreadable();
}

/** To a token that may not read the file, Slack shows its login page, with status 200. Files themselves come as attachments. */
const isLoginPage = (headers: Headers): boolean =>
  /^text\/html\b/i.test(headers.get('content-type') ?? '') &&
  !/^attachment\b/i.test(headers.get('content-disposition') ?? '');
