import { WebClient, type WebClientOptions } from '@slack/web-api';
import { z } from 'zod';
import { type AskFileHost, type HostAnswer, refuseBusyHost } from '../chat/file-host.ts';
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
  readonly askFileHost: AskFileHost;
}

/** What came with one request: whose it is, and the files whose addresses Slack told with it. */
export interface Brought {
  readonly tenant: string;
  readonly files: readonly KnownFile[];
}

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
  const answer = await door.askFileHost(url, { authorization: `Bearer ${token}`, maxBytes });
  refuse(answer);
  return answer.body;
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

function refuse(answer: HostAnswer): void {
  const { status } = answer;
  if (status === 404 || status === 410) throw goneFromSlack();
  refuseBusyHost(answer);
  if (status !== 200 || isLoginPage(answer)) throw fileUnreadable();
}

/** To a token that may not read the file, Slack shows its login page, with status 200. Files themselves come as attachments. */
const isLoginPage = ({ header }: HostAnswer): boolean =>
  /^text\/html\b/i.test(header('content-type')) && !/^attachment\b/i.test(header('content-disposition'));
