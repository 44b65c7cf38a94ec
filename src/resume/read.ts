import type { ChildProcess } from 'node:child_process';
import { z } from 'zod';
import { MOST_FILE_BYTES } from '../chat/file-limit.ts';
import { Problem, ProblemText } from '../chat/problem.ts';
import type { Question } from './child.ts';
import { ask, LIMITS, startChild } from './child-process.ts';
import { Document } from './document.ts';
import { fileEmpty, fileTooLarge, unreadable } from './problems.ts';
import { Refusal } from './refusal.ts';
import { Resume } from './resume.ts';
import { isPlainText } from './sniff.ts';

const Reply = z.union([
  z.object({ problem: ProblemText }),
  z.object({ resume: Resume }),
  z.object({ document: Document }),
]);

export type ReadOptions = {
  readonly signal?: AbortSignal;
  /** False refuses pictures of text (scans, photos) instead of recognising their words, which takes seconds a page. */
  readonly ocr?: boolean;
};

/**
 * Reads a resume from the bytes of a file (PDF, DOCX, ODT, RTF, HTML, text, Markdown, JSON Resume, Europass or a picture, told by content), in a child process of its own.
 * Throws a Problem where the person must act: empty, over 10 MB, locked, an unclear picture, damaged, another kind of file, too slow, no resume.
 */
export async function readResume(bytes: Uint8Array, { signal, ocr = true }: ReadOptions = {}): Promise<Resume> {
  const reply = await read({ what: 'resume', bytes, ocr }, signal);
  if ('resume' in reply) return reply.resume;
  throw new Problem(unreadable().text);
}

/** Reads the text of any such file, say a posting, in the same way. Throws the same Problems but the one for what is no resume. */
export async function readDocument(bytes: Uint8Array, { signal, ocr = true }: ReadOptions = {}): Promise<Document> {
  const reply = await read({ what: 'document', bytes, ocr }, signal);
  if ('document' in reply) return reply.document;
  throw new Problem(unreadable().text);
}

/** What is refused here or by the child is a Problem to everyone else. */
function read(question: Question, signal: AbortSignal | undefined) {
  return replyTo(question, signal).catch((error: unknown) => {
    throw error instanceof Refusal ? new Problem(error.text) : error;
  });
}

async function replyTo(question: Question, signal: AbortSignal | undefined) {
  if (question.bytes.length === 0) throw fileEmpty();
  if (question.bytes.length > MOST_FILE_BYTES) throw fileTooLarge();
  signal?.throwIfAborted();
  const answer = await (warm && isPlainText(question.bytes) ? askForText : askAlone)(question, signal);
  const reply = Reply.safeParse(answer);
  if (!reply.success) throw unreadable();
  if ('problem' in reply.data) throw new Refusal(reply.data.problem);
  return reply.data;
}

let spare: ChildProcess | null = null;
const forTexts = new Set<ChildProcess>();
let warm = false;

/** A worker reads two texts at once at most: the resumes of two evaluations, or a resume and its posting (processes of some 60 MB). */
const FOR_TEXTS = 2;

/**
 * Keeps one child ready with its libraries loaded, so that the next file is read sooner, and those that read plain
 * texts. They do not keep the program alive.
 */
export function keepWarm(): void {
  warm = true;
  refill();
}

/** Ends the children that wait. Files being read are finished. */
export function dispose(): void {
  warm = false;
  for (const child of [spare, ...forTexts]) child?.kill('SIGKILL');
  spare = null;
  forTexts.clear();
}

/** In a child of its own, which ends with it. */
const askAlone = (question: Question, signal: AbortSignal | undefined): Promise<unknown> =>
  ask(takeChild(), question, { limits: LIMITS, signal }).finally(refill);

/**
 * By a child that reads one text after another. Other files are read by large parsers, which a file may turn against whatever
 * comes after it: each has a child of its own. Plain text meets a few functions of ours, which take far less time than a start.
 */
async function askForText(question: Question, signal: AbortSignal | undefined): Promise<unknown> {
  const [idle] = forTexts;
  if (idle) forTexts.delete(idle);
  const child = idle ? awake(idle) : startChild('texts');
  const answer = await ask(child, question, { limits: LIMITS, signal, stays: true });
  if (warm && forTexts.size < FOR_TEXTS) forTexts.add(asleep(child));
  else child.kill('SIGKILL');
  return answer;
}

function refill(): void {
  if (warm && spare === null) spare = asleep(startChild('warm'));
}

/** The spare child where there is one; a file waits for it only as long as it still loads. */
function takeChild(): ChildProcess {
  const child = spare ?? startChild('cold');
  spare = null;
  return awake(child);
}

/** One that waits keeps no program alive, and is forgotten when it ends. */
function asleep(child: ChildProcess): ChildProcess {
  child.unref();
  child.channel?.unref();
  return child.once('exit', () => {
    if (spare === child) spare = null;
    forTexts.delete(child);
  });
}

function awake(child: ChildProcess): ChildProcess {
  child.removeAllListeners('exit');
  child.ref();
  child.channel?.ref();
  return child;
}
