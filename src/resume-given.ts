import { file } from './chat/command.ts';
import { MOST_FILE_BYTES } from './chat/file-limit.ts';
import type { FileRef, Person, Platform } from './chat/platform.ts';
import { Problem } from './chat/problem.ts';
import { refuseAtSight } from './resume/at-sight.ts';
import type { Services } from './services.ts';

/** A resume as an option. `otherwise` says what becomes of the one on file. */
export const resumeOption = (otherwise: string) =>
  file({
    label: 'Your resume',
    help: `PDF, Word, OpenDocument, RTF, text, or a clear scan; up to 10 MB. ${otherwise}`,
    required: false,
    // To pick from, at most ten for Discord. A convenience: what is in the file decides.
    accept: ['.pdf', '.docx', '.odt', '.rtf', '.txt', '.md', '.json', '.xml', '.png', '.jpg'],
  });

/** What becomes of the one on file where none is attached. */
export const OR_ON_FILE = 'Without one, the resume you keep on file is taken';

interface Asked {
  readonly values: { readonly resume?: FileRef | undefined };
  readonly person: Person;
  readonly platform: Platform;
  readonly services: Pick<Services, 'store'>;
}

/** One of several files. Throws a Problem about its own option where it is no resume at sight. */
export async function attachedResume(
  { platform }: Pick<Asked, 'platform'>,
  option: string,
  file: FileRef | undefined,
): Promise<Uint8Array> {
  if (!file) throw missing();
  const bytes = await platform.download(file, MOST_FILE_BYTES);
  refuseAtSight(bytes, option);
  return bytes;
}

/** The resume that came along, or the one on file. Throws a Problem about the option `resume` where there is none, or something else. */
export async function resumeGiven({ values, person, platform, services }: Asked): Promise<Uint8Array> {
  const bytes = values.resume
    ? await platform.download(values.resume, MOST_FILE_BYTES)
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
