import { file, link } from './chat/command.ts';
import { MOST_FILE_BYTES } from './chat/file-limit.ts';
import type { FileRef, Person, Platform } from './chat/platform.ts';
import { aboutOption, Problem } from './chat/problem.ts';
import { linkIn } from './posting/link.ts';
import { refuseForbiddenSite } from './posting/site-terms.ts';
import type { Services } from './services.ts';
import type { PostingSource } from './store/request.ts';

/** A posting as two options: its link or text, or a file. */
export const postingOptions = {
  job: link({ label: 'The job posting', help: 'A link, or the text of the posting', required: false, orText: true }),
  posting: file({
    label: 'Or the posting as a file',
    help: 'A saved page, PDF, Word or text',
    required: false,
    accept: ['.html', '.pdf', '.docx', '.txt', '.md'],
  }),
};

interface Asked {
  readonly values: { readonly job?: string | undefined; readonly posting?: FileRef | undefined };
  readonly person: Person;
  readonly platform: Platform;
  readonly services: Pick<Services, 'store'>;
}

/** Where the posting is to be read; what had to be stored for it is. Throws a Problem about the option `job` where there is none, or its site does not want to be read. */
export async function postingGiven({ values, person, platform, services }: Asked): Promise<PostingSource> {
  const { job, posting } = values;
  const keep = (bytes: Uint8Array) => services.store.files.add(person, bytes);
  if (posting) return { file: await keep(await platform.download(posting, MOST_FILE_BYTES)) };
  if (job === undefined) throw postingMissing();
  return linkSource(job) ?? { paste: await keep(Buffer.from(job)) };
}

/** Null when it is no link. A site that does not want to be read is named at once. */
function linkSource(job: string): PostingSource | null {
  const link = linkIn(job);
  if (link !== null) aboutOption('job', () => refuseForbiddenSite(link));
  return link === null ? null : { link: job };
}

const postingMissing = () =>
  new Problem(
    {
      code: 'posting-missing',
      title: 'There is no job posting yet',
      detail: 'What you ask for is read from one job posting, and none was given.',
      next: 'Paste the link of the posting, or its text, and send it again.',
    },
    'job',
  );
