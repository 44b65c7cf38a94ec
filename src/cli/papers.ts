import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from '../chat/problem.ts';
import { looksLikeLink } from '../posting/link.ts';
import type { PostingInput } from '../posting/read.ts';
import { fileNotFound } from './problems.ts';

/** `npm run` changes the folder to the project's; paths are meant from where the person stands. */
const STANDING = process.env.INIT_CWD ?? process.cwd();

/** What kept a path from being read, as far as the person who gave it can mend it. */
const MENDABLE = ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'];

/** The bytes of a file that a person named. Throws the Problem `file-not-found`. */
export async function bytesOf(path: string, what: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(STANDING, path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && MENDABLE.includes(String(error.code))) throw fileNotFound(what);
    throw error;
  }
}

/** A posting named on the command line: a link, or a file (`from` says where a saved page came from). A file of that name goes first. */
export async function postingInput(given: string, from?: string): Promise<PostingInput> {
  if (given.includes('://')) return { link: given };
  try {
    const file = await bytesOf(given, 'posting');
    return from === undefined ? { file } : { file, url: from };
  } catch (error) {
    if (error instanceof Problem && looksLikeLink(given)) return { link: given };
    throw error;
  }
}
