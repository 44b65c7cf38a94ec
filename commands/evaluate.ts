import { progressCard } from '../src/cards/progress.ts';
import { defineCommand, file, type Given, link, ref, type Values } from '../src/chat/command.ts';
import { Problem } from '../src/chat/problem.ts';
import { looksLikeLink } from '../src/posting/link.ts';
import { referenceOf } from '../src/queue/failure.ts';
import { EVALUATE } from '../src/queue/job.ts';
import type { Services } from '../src/services.ts';
import { newRequestId, type PostingSource } from '../src/store/requests.ts';

/** What employers' own systems and Slack's file input take: 10 MB. */
const MAX_BYTES = 10 * 1024 * 1024;
const ACCEPTED = ['.pdf', '.docx', '.txt', '.md'];

const options = {
  resume: file({
    label: 'Your resume',
    help: 'PDF, DOCX, text or Markdown, up to 10 MB',
    required: true,
    accept: ACCEPTED,
  }),
  job: link({ label: 'The job posting', help: 'A link, or the text of the posting', required: false, orText: true }),
  posting: file({
    label: 'Or the posting as a file',
    help: 'A saved page, PDF, DOCX or text',
    required: false,
    accept: ['.html', ...ACCEPTED],
  }),
  again: ref({ label: 'The same posting as before', required: false }),
};
type Asked = Given<typeof options, Services>;

export default defineCommand({
  name: 'evaluate',
  summary: 'See how well your resume answers a job posting, with the evidence',
  listed: true,
  options,
  async run({ values, person, place, platform, services }: Asked) {
    const keep = async (bytes: Uint8Array) => services.store.files.add(person.id, bytes);
    const id = newRequestId();
    const posting = await sourceOf(values, async (given) => keep(await platform.download(given, MAX_BYTES)), keep);
    const resumeFile = await keep(await platform.download(values.resume, MAX_BYTES));
    const thread = await platform.open(place, person, progressCard('queued'), id);
    await services.store.requests.add({ id, person, thread, posting, resumeFile });
    // From here on the request is kept, and it is answered: what the queue can't take now, the sweep adds.
    await services.queue
      .enqueue(EVALUATE, { request: id }, id)
      .catch((err: unknown) => services.log.warn({ err, reference: referenceOf(id) }, 'a request waits for the sweep'));
    return null;
  },
});

type Posted = NonNullable<Values<typeof options>['posting']>;

/** What was given anew goes before what was given last time. */
async function sourceOf(
  { job, posting, again }: Values<typeof options>,
  download: (file: Posted) => Promise<string>,
  keep: (bytes: Uint8Array) => Promise<string>,
): Promise<PostingSource> {
  if (posting) return { file: await download(posting) };
  if (job !== undefined) return looksLikeLink(job) ? { link: job } : { paste: await keep(Buffer.from(job)) };
  if (again !== undefined) return { evaluation: again };
  throw new Problem({
    code: 'posting-missing',
    title: 'There is no job posting yet',
    detail: 'Your resume is compared with one job posting, and none was given.',
    next: 'Paste the link of the posting, or its text, and send it again.',
  });
}
