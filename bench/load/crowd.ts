import { POSTING, RESUME } from '../../test/support/openai/papers.ts';

/** Somebody who gives /evaluate once. */
export interface Given {
  readonly name: string;
  /** Milliseconds from each step that the person takes to its acknowledgement; undefined where none came in the platform's time. */
  readonly steps: Record<string, number | undefined>;
  /** What the opening message said at first. */
  opening?: string;
  /** When the card came, by `performance.now`. */
  card?: number;
}

/** A platform full of people. */
export interface Crowd {
  /** What the program is told of it. */
  readonly env: Readonly<Record<string, string>>;
  /** Resolves when all steps were acknowledged, or one was not. Ids of people and servers are numbers of 18 digits. */
  give(person: string, space: string): Promise<Given>;
  stop(): Promise<void>;
}

/** Slack and Discord tell the person after 3 s that nothing came. */
const PATIENCE_MS = 3_000;

/** Notes how long the acknowledgement of a step took, and whether it came in time. */
export async function timedStep<T>(given: Given, step: string, acknowledged: Promise<T>): Promise<T | undefined> {
  const begun = performance.now();
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, PATIENCE_MS, undefined);
  const answer = await Promise.race([acknowledged.catch(() => undefined), late]);
  clearTimeout(timer);
  given.steps[step] = answer === undefined ? undefined : performance.now() - begun;
  return answer;
}

/** Readings of a posting are shared: of so many different ones each is read once. */
const POSTINGS = 50;
const postings = Array.from({ length: POSTINGS }, (_, at) => Buffer.from(`${POSTING.title} ${at}\n\n${POSTING.text}`));

export const resume = Buffer.from(RESUME.text);
export const posting = (at: number): Buffer => postings[at % POSTINGS] ?? resume;
