import { canonicalLink } from '../posting/link.ts';
import type { Posting } from '../posting/posting.ts';
import type { Resume } from '../resume/resume.ts';
import type { Services } from '../services.ts';
import type { PostingSource } from '../store/request.ts';
import type { Task } from './task.ts';

/** A posting is fetched once a day at most: sites are not asked again for what they answered this morning. */
const POSTING_FRESH_MS = 24 * 60 * 60_000;

/** The resume in a stored file. Throws a Problem for what the person can mend. */
export async function resumeIn({ services, signal }: Task, file: string | undefined): Promise<Resume> {
  return services.readResume(await stored(services, file), signal);
}

/** The posting as it was given, or as its link gave it today. Throws a Problem for what the person can mend. */
export async function postingAt({ services, signal }: Task, source: PostingSource): Promise<Posting> {
  if ('file' in source) return services.readPosting({ file: await stored(services, source.file) }, signal);
  if ('paste' in source)
    return services.readPosting({ text: Buffer.from(await stored(services, source.paste)).toString() }, signal);
  if (!('link' in source)) throw new Error('a posting without a source');
  const link = canonicalLink(source.link);
  const fresh = await services.store.postings.get(link, new Date(Date.now() - POSTING_FRESH_MS));
  if (fresh) return fresh;
  const posting = await services.readPosting({ link: source.link }, signal);
  await services.store.postings.put(link, posting);
  return posting;
}

async function stored(services: Services, id = ''): Promise<Uint8Array> {
  const bytes = await services.store.files.get(id);
  if (!bytes) throw new Error('a waiting request lost its file');
  return bytes;
}

/** Both, or the first one's fault before the second's: the same two bad papers give the same Problem every time. */
export async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}
