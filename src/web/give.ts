import type { Context } from 'hono';
import type { Leave } from '../chat/answering.ts';
import type { Card } from '../chat/card.ts';
import { type Command, readValues } from '../chat/command.ts';
import { MEGABYTE, MOST_FILE_BYTES } from '../chat/file-limit.ts';
import { give, type Outcome } from '../chat/give.ts';
import type { Platform } from '../chat/platform.ts';
import type { ProblemText } from '../chat/problem.ts';
import { askedLine } from './asked.ts';
import { type Uploads, WEB } from './platform.ts';
import { renderCard } from './render.ts';
import { type Given, readForm } from './upload.ts';

/** What giving a command needs besides the request. */
export interface Giving {
  readonly services: unknown;
  readonly problemCard: (problem: ProblemText) => Card;
  /** The platform for one request, with what came along. */
  readonly platformWith: (uploads: Uploads) => Platform;
  readonly leave: Leave;
}

/**
 * Gives one command. Answers 202 without a body when it opened a thread (the stream brings that), 200 with a private card,
 * 422 with `{errors}` by option, or 422 with a problem card.
 */
export async function answerGiven(c: Context, command: Command, session: string, giving: Giving): Promise<Response> {
  const form = await formOf(c);
  const outcome = form ? await outcomeOf(command, form, session, giving) : UNREADABLE;
  switch (outcome.kind) {
    case 'thread':
      return c.body(null, 202);
    case 'card':
      return c.html(renderCard(outcome.card));
    case 'errors':
      return c.json({ errors: outcome.errors }, 422);
    case 'problem':
      return c.html(renderCard(giving.problemCard(outcome.problem)), 422);
  }
}

async function outcomeOf(
  command: Command,
  form: FormData,
  session: string,
  { services, platformWith, leave }: Giving,
): Promise<Outcome> {
  const { raw, files, errors } = readForm(form, command.options);
  if (Object.keys(errors).length > 0) return withErrors(command, raw, errors);
  const person = { platform: WEB, id: session };
  await leave(command, person);
  return give(command, raw, {
    person,
    place: { platform: WEB, channel: session, private: true },
    platform: platformWith({ files, asked: askedLine(command, raw) }),
    services,
  });
}

/** What the form itself got wrong, beside what its values get wrong: all of it is told at once. */
function withErrors(command: Command, raw: Given['raw'], errors: Given['errors']): Outcome {
  const read = readValues(command.options, raw);
  return { kind: 'errors', errors: { ...(read.ok ? {} : read.errors), ...errors } };
}

/** The request's form; undefined for a body that breaks off or is no form at all. */
async function formOf(c: Context): Promise<FormData | undefined> {
  try {
    return await c.req.raw.formData();
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

const UNREADABLE: Outcome = {
  kind: 'problem',
  problem: {
    code: 'request-unreadable',
    title: 'Your message arrived incomplete',
    detail: 'The connection may have broken while it was on its way.',
    next: 'Send it again.',
  },
  option: undefined,
};

/** What a request over the limit is told, before it is read. */
export const TOO_LARGE: ProblemText = {
  code: 'file-too-large',
  title: 'This is too large',
  detail: `Files can have up to ${MOST_FILE_BYTES / MEGABYTE} MB each.`,
  next: 'Save it in a smaller size, for example as a PDF without pictures, and attach it again.',
};
