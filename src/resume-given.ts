import type { FileRef, Person, Platform } from './chat/platform.ts';
import { Problem } from './chat/problem.ts';
import { refuseAtSight } from './resume/at-sight.ts';
import type { Services } from './services.ts';

/** What employers' own systems and Slack's file input take: 10 MB. */
export const MAX_BYTES = 10 * 1024 * 1024;

/** What a resume's option offers to pick. A convenience: what is in the file decides. */
export const ACCEPTED = ['.pdf', '.docx', '.txt', '.md'];

interface Asked {
  readonly values: { readonly resume?: FileRef | undefined };
  readonly person: Person;
  readonly platform: Platform;
  readonly services: Pick<Services, 'store'>;
}

/** The resume that came along, or the one on file. Throws a Problem about the option `resume` where there is none, or something else. */
export async function resumeGiven({ values, person, platform, services }: Asked): Promise<Uint8Array> {
  const bytes = values.resume
    ? await platform.download(values.resume, MAX_BYTES)
    : await services.store.resumes.get(person);
  if (!bytes) throw missing();
  refuseAtSight(bytes, 'resume');
  return bytes;
}

const missing = () =>
  new Problem(
    {
      code: 'resume-missing',
      title: 'There is no resume yet',
      detail: 'None came with this, and you keep none on file.',
      next: 'Attach your resume, or keep one on file with /resume.',
    },
    'resume',
  );
