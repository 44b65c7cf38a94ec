import type { Context } from 'hono';
import type { Card } from '../chat/card.ts';
import { type Command, readValues } from '../chat/command.ts';
import type { Platform } from '../chat/platform.ts';
import { Problem, type ProblemText } from '../chat/problem.ts';
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
}

/**
 * Gives one command. Answers 202 without a body when it opened a thread (the stream brings that), 200 with a private card,
 * 422 with `{errors}` by option, or 422 with a problem card.
 */
export async function give(c: Context, command: Command, session: string, giving: Giving): Promise<Response> {
  try {
    const given = readForm(await formOf(c), command.options);
    const read = readValues(command.options, given.raw);
    const errors = { ...(read.ok ? {} : read.errors), ...given.errors };
    if (!read.ok || Object.keys(errors).length > 0) return c.json({ errors }, 422);
    const card = await command.run({ values: read.values, ...standing(command, session, given, giving) });
    return card ? c.html(renderCard(card)) : c.body(null, 202);
  } catch (error) {
    if (error instanceof Problem) return c.html(renderCard(giving.problemCard(error.text)), 422);
    throw error;
  }
}

function standing(command: Command, session: string, { raw, files }: Given, { services, platformWith }: Giving) {
  return {
    person: { platform: WEB, id: session },
    place: { platform: WEB, channel: session },
    platform: platformWith({ files, asked: askedLine(command, raw) }),
    services,
  };
}

/** The request's form. A body that breaks off or is no form at all is for the sender to mend. */
async function formOf(c: Context): Promise<FormData> {
  try {
    return await c.req.raw.formData();
  } catch (cause) {
    if (cause instanceof TypeError) throw unreadable();
    throw cause;
  }
}

const unreadable = () =>
  new Problem({
    code: 'request-unreadable',
    title: 'Your message arrived incomplete',
    detail: 'The connection may have broken while it was on its way.',
    next: 'Send it again.',
  });

/** What a request over the limit is told, before it is read. */
export const TOO_LARGE: ProblemText = {
  code: 'file-too-large',
  title: 'This is too large',
  detail: 'Files can have up to 10 MB each.',
  next: 'Save it in a smaller size, for example as a PDF without pictures, and attach it again.',
};
