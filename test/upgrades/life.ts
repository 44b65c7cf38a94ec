import { readFile } from 'node:fs/promises';
import { type Visitor, visit } from '../support/visitor.ts';

/** What somebody saw of an evaluation. */
export interface SeenEvaluation {
  readonly id: string;
  readonly score: number;
  readonly matched: number;
  readonly total: number;
}

const article = (name: string) => readFile(new URL(`../fixtures/article/${name}`, import.meta.url));
const posting = (await article('posting.md')).toString();
const [priyaPdf, priya, james] = [await article('priya.pdf'), await article('priya.md'), await article('james.md')];

type Values = Readonly<Record<string, string | Uint8Array>>;

/** Gives the command, where that version has it. Answers whether it does, and what the person alone was shown. */
async function give(visitor: Visitor, command: string, values: Values): Promise<string | undefined> {
  const { status, text } = await visitor.give(command, values);
  if (status === 404) return undefined;
  if (status !== 200 && status !== 202) throw new Error(`${command} was answered by ${status}: ${text}`);
  return text;
}

export const CARD = 'Why this score';
const cards = (messages: readonly string[]) => messages.filter((html) => html.includes(CARD));

export const evaluationsIn = (messages: readonly string[]): SeenEvaluation[] =>
  cards(messages).map((html) => {
    const [, score, matched, total] = /Fit (\d+) of 100[^.]*\. (\d+) of (\d+)/.exec(html) ?? [];
    const id = /&quot;evaluation&quot;:&quot;([0-9a-f-]{36})/.exec(html)?.[1] ?? '';
    return { id, score: Number(score), matched: Number(matched), total: Number(total) };
  });

/** The messages, once there are so many cards. Throws where a problem came instead. */
const seen = (visitor: Visitor, wanted: number) =>
  visitor.see((all) => {
    const problem = all.find((html) => html.includes('tone-problem'));
    if (problem !== undefined) throw new Error(problem);
    return cards(all).length === wanted;
  });

/** Somebody who uses all there is, and whose work is done. */
export async function useAll(url: string): Promise<{ cookie: string; evaluations: SeenEvaluation[] }> {
  const visitor = await visit(url);
  await give(visitor, 'evaluate', { resume: priyaPdf, job: posting });
  const [first] = evaluationsIn(await seen(visitor, 1));
  const evaluation = first?.id ?? '';
  await give(visitor, 'feedback', { evaluation, verdict: 'good', why: 'It names what I left out.' });
  await give(visitor, 'opinion', { evaluation, score: '70', why: 'I know the domain.' });
  await give(visitor, 'report', { evaluation });
  await give(visitor, 'evidence', { evaluation });
  await give(visitor, 'resume', { resume: james });
  await track(visitor, evaluation);
  const again = await give(visitor, 'recheck', { resume: james, again: evaluation });
  const wanted = again === undefined ? 1 : 2;
  return {
    cookie: visitor.cookie,
    evaluations: evaluationsIn(await seen(visitor, wanted)),
  };
}

/** Saves the evaluation's job, with a next step whose time comes while nobody works. */
async function track(visitor: Visitor, evaluation: string): Promise<void> {
  const saved = await give(visitor, 'job-save', { evaluation });
  const job = /&quot;job&quot;:&quot;([^&]+)/.exec(saved ?? '')?.[1];
  if (job === undefined) return;
  await give(visitor, 'job', { job, to: 'applied' });
  await give(visitor, 'job-note', { job, note: 'Asked for the range.' });
  await give(visitor, 'job-next', { job, what: 'Ask how it stands', when: 'in 3 days', zone: 'Berlin' });
}

/** One command that nobody works on any more. */
export async function leaveOne(url: string): Promise<string> {
  const visitor = await visit(url);
  await give(visitor, 'evaluate', { resume: priya, job: posting });
  return visitor.cookie;
}

/** One of each kind: how many cards are waited for. */
export async function leaveWaiting(url: string): Promise<{ cookie: string; answers: number }> {
  const visitor = await visit(url);
  const two = { jobs: posting, resume: priya, resume2: james, consent: 'yes' };
  const given = [
    await give(visitor, 'evaluate', { resume: priya, job: posting }),
    await give(visitor, 'compare', two),
    await give(visitor, 'xray', { job: posting }),
  ];
  return { cookie: visitor.cookie, answers: given.filter((answer) => answer !== undefined).length };
}
