import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Person, Place, Thread } from '../chat/platform.ts';
import type { RequestKind, RequestState } from './schema.ts';

/** Where the posting comes from: a link to fetch, a stored file or paste, or what an earlier evaluation of the same person froze. */
export const PostingSource = z.union([
  z.strictObject({ link: z.string() }),
  z.strictObject({ file: z.string() }),
  z.strictObject({ paste: z.string() }),
  z.strictObject({ evaluation: z.string() }),
]);
export type PostingSource = z.infer<typeof PostingSource>;

/** What is to be read, one of each for an evaluation: several postings or several resumes for a comparison, no resume for an X-ray. */
export const Papers = z.object({
  postings: z.array(PostingSource),
  /** Ids of stored files. */
  resumes: z.array(z.string()),
});
export type Papers = z.infer<typeof Papers>;

/** One given /evaluate, /compare or /xray: what is to be read and where the answer goes. */
export interface Request extends Readonly<Papers> {
  readonly id: string;
  readonly kind: RequestKind;
  readonly person: Person;
  readonly place: Place;
  /** Null until it is opened: a platform that is too busy opens it later. */
  readonly thread: Thread | null;
  readonly state: RequestState;
  readonly evaluation: string | null;
  /** The stored file of what was worked out, where it is kept for a retry to deliver. */
  readonly result: string | null;
}

export type NewRequest = Omit<Request, 'state' | 'evaluation' | 'thread' | 'result'>;

/** Unguessable, and the job's id too: adding the job twice adds it once. */
export const newRequestId = (): string => randomUUID();

/** For each posting the id of the evaluation that is made of it: the first has the request's own. Credits are set aside under these. */
export const evaluationIds = ({ id, postings }: Pick<Request, 'id' | 'postings'>): string[] =>
  postings.map((_, index) => (index === 0 ? id : `${id}-${index + 1}`));

/** What was stored for the request. */
export const filesOf = ({ postings, resumes }: Papers): string[] => [
  ...resumes,
  ...postings.flatMap((posting) => ('file' in posting ? [posting.file] : 'paste' in posting ? [posting.paste] : [])),
];
