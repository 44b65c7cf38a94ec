import { z } from 'zod';
import type { Compared } from '../cards/compared.ts';
import { Problem, ProblemText } from '../chat/problem.ts';
import { Evaluation } from '../fit/evaluation.ts';
import { linkIn } from '../posting/link.ts';
import { evaluationIds, type PostingSource } from '../store/request.ts';
import { both, resumeIn } from './papers.ts';
import type { Task } from './task.ts';
import { askedIn, evaluationUnder, weigh } from './weigh.ts';

type Entry = Compared['entries'][number];

/** One resume against several postings. An evaluation of each is kept, as if it had been asked for alone. */
export async function againstPostings(task: Task): Promise<Compared> {
  const { request, progress } = task;
  const ids = evaluationIds(request);
  progress.tell({ step: 'reading' });
  const [resume, asked] = await both(
    resumeIn(task, request.resumes[0]),
    eachOf(request.postings, (source) => askedIn(task, source)),
  );
  progress.tell({ step: 'weighing' });
  const entries = await eachOf(asked, async (one, index): Promise<Entry> => {
    const [place, site] = [index + 1, siteOf(request.postings[index])];
    if (one instanceof Problem) return { place, site, problem: one.text };
    const same = asked.findIndex((other) => 'posting' in other && other.posting.hash === one.posting.hash);
    if (same < index) return { place, site, problem: samePosting(same + 1) };
    const id = ids[index] ?? request.id;
    return { place, id, evaluation: await evaluationUnder(id, task, () => weigh(task, one, resume)) };
  });
  return { of: 'postings', entries: entries.map(told) };
}

/** Several resumes against one posting, by one reading of it. Nothing of them is kept. */
export async function againstResumes(task: Task): Promise<Compared> {
  const { request, progress } = task;
  progress.tell({ step: 'reading' });
  const [asked, resumes] = await both(
    askedIn(task, request.postings[0]),
    eachOf(request.resumes, (file) => resumeIn(task, file)),
  );
  progress.tell({ step: 'weighing' });
  const entries = await eachOf(resumes, async (resume, index): Promise<Entry> => {
    const place = index + 1;
    if (resume instanceof Problem) return { place, problem: resume.text };
    return { place, evaluation: await weigh(task, asked, resume) };
  });
  return { of: 'resumes', entries: entries.map(told) };
}

/** All of them side by side; a Problem of one is its own and keeps no other from its answer. What is our fault is thrown, once all have ended. */
async function eachOf<A, B>(all: readonly A[], work: (one: A, index: number) => Promise<B>): Promise<(B | Problem)[]> {
  const ended = await Promise.allSettled(all.map(work));
  return ended.map((end) => {
    if (end.status === 'fulfilled') return end.value;
    if (end.reason instanceof Problem) return end.reason;
    throw end.reason;
  });
}

/** Two links can lead to one posting. */
const samePosting = (place: number): ProblemText => ({
  code: 'compare-same-posting',
  title: `This is the same posting as the one in place ${place}`,
  detail: 'Word for word, by another way.',
  next: 'Leave one of the two out, or give another in its place.',
});

/** A pair that the reader itself could not weigh. */
const told = (entry: Entry | Problem, index: number): Entry =>
  entry instanceof Problem ? { place: index + 1, problem: entry.text } : entry;

function siteOf(source: PostingSource | undefined): string | undefined {
  const link = source && 'link' in source ? linkIn(source.link) : null;
  return link === null ? undefined : URL.parse(link)?.hostname.replace(/^www\./, '');
}

const Kept = z.object({
  of: z.enum(['postings', 'resumes']),
  entries: z.array(
    z.union([
      z.object({ place: z.number(), id: z.string().optional(), evaluation: Evaluation }),
      z.object({ place: z.number(), site: z.string().optional(), problem: ProblemText }),
    ]),
  ),
});

/** What an earlier attempt worked out; else what is made now, kept sealed as long as the request waits. A retry reads nothing again. */
export async function comparisonOf({ request, services }: Task, make: () => Promise<Compared>): Promise<Compared> {
  const { files, requests } = services.store;
  const kept = request.result === null ? undefined : await files.get(request.result);
  if (kept) return Kept.parse(JSON.parse(Buffer.from(kept).toString()));
  const compared = await make();
  await requests.worked(request.id, await files.add(request.person, Buffer.from(JSON.stringify(compared))));
  return compared;
}
