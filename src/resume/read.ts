import type { ChildProcess } from 'node:child_process';
import { z } from 'zod';
import { Problem, ProblemText } from '../chat/problem.ts';
import type { Question } from './child.ts';
import { ask, LIMITS, startChild } from './child-process.ts';
import { Document } from './document.ts';
import { MOST_BYTES } from './limits.ts';
import { fileEmpty, fileTooLarge, unreadable } from './problems.ts';
import { Refusal } from './refusal.ts';
import { Resume } from './resume.ts';

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
  if (question.bytes.length > MOST_BYTES) throw fileTooLarge();
  signal?.throwIfAborted();
  const answer = await ask(takeChild(), question, { limits: LIMITS, signal }).finally(refill);
  const reply = Reply.safeParse(answer);
  if (!reply.success) throw unreadable();
  if ('problem' in reply.data) throw new Refusal(reply.data.problem);
  return reply.data;
}

let spare: ChildProcess | null = null;
let warm = false;

/** Keeps one child ready with its libraries loaded, so that the next file is read sooner. It does not keep the program alive. */
export function keepWarm(): void {
  warm = true;
  refill();
}

/** Ends the spare child. Files being read are finished. */
export function dispose(): void {
  warm = false;
  spare?.kill('SIGKILL');
  spare = null;
}

function refill(): void {
  if (!warm || spare !== null) return;
  const child = startChild(true);
  child.unref();
  child.channel?.unref();
  child.once('exit', () => {
    if (spare === child) spare = null;
  });
  spare = child;
}

/** The spare child where there is one; a file waits for it only as long as it still loads. */
function takeChild(): ChildProcess {
  const child = spare ?? startChild(false);
  spare = null;
  child.removeAllListeners('exit');
  child.ref();
  child.channel?.ref();
  return child;
}
