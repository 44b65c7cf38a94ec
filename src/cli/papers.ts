import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { MOST_FILE_BYTES } from '../chat/file-limit.ts';
import { Problem } from '../chat/problem.ts';
import { linkIn, looksLikeLink } from '../posting/link.ts';
import type { PostingInput } from '../posting/read.ts';
import { fileNotFound, usageProblem } from './problems.ts';

/** `npm run` changes the folder to the project's; paths are meant from where the person stands. */
const STANDING = process.env.INIT_CWD ?? process.cwd();

/** In the place of a file's name: what comes by standard input. */
export const STANDARD_INPUT = '-';

/** What kept a path from being read, as far as the person who gave it can mend it. */
const MENDABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead back to themselves',
};

/** The bytes of a file that a person named, or of standard input for `-`. Throws the Problem `file-not-found`. */
export async function bytesOf(path: string, what: string): Promise<Uint8Array> {
  const whole = resolve(STANDING, path);
  try {
    return await start(path === STANDARD_INPUT ? process.stdin : createReadStream(whole));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const cause = Object.hasOwn(MENDABLE, code) ? MENDABLE[code] : undefined;
    if (cause === undefined) throw error;
    throw fileNotFound(what, path === STANDARD_INPUT ? path : whole, cause);
  }
}

/** All of it, or as much as shows that it is too large: some files, such as /dev/zero, never end. */
async function start(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_FILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** A posting named on the command line: a link, or a file (`from` says where a saved page came from). A file of that name goes first. */
export async function postingInput(given: string, from?: string): Promise<PostingInput> {
  const url = from === undefined ? undefined : linkIn(from);
  if (url === null) throw usageProblem('--url is the link that a saved page came from, such as https://…');
  if (given.includes('://')) return { link: given };
  try {
    const file = await bytesOf(given, 'posting');
    return url === undefined ? { file } : { file, url };
  } catch (error) {
    if (error instanceof Problem && looksLikeLink(given)) return { link: given };
    throw error;
  }
}
