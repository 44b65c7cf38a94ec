import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Options } from '../chat/command.ts';
import { MEGABYTE, MOST_FILE_BYTES } from '../chat/file-limit.ts';
import type { FileRef } from '../chat/platform.ts';
import { WEB } from './platform.ts';

/** Room for pasted text (60,000 characters, up to 4 bytes each), refs and the form's own lines. */
const REST_BYTES = MEGABYTE;

/** The largest request that a command can need: one file for each file option, and the rest. */
const mostBytes = (options: Options): number =>
  REST_BYTES + MOST_FILE_BYTES * Object.values(options).filter(({ kind }) => kind === 'file').length;

/** Lets a form through that a command can need; `onError` answers any larger one. Only forms of parts hold files: of the other kind, ten megabytes of tiny fields would keep the process for seconds. */
export function formLimit(options: Options, onError: (c: Context) => Response | Promise<Response>): MiddlewareHandler {
  const whole = bodyLimit({ maxSize: mostBytes(options), onError });
  const rest = bodyLimit({ maxSize: REST_BYTES, onError });
  return (c, next) => (/^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '') ? whole : rest)(c, next);
}

/** What a form brought: raw values for `readValues`, the files behind them, and what cannot be a value at all. */
export interface Given {
  readonly raw: Readonly<Record<string, string | FileRef>>;
  readonly files: ReadonlyMap<string, Blob>;
  readonly errors: Readonly<Record<string, string>>;
}

/** Sorts a form's entries by the command's options; what no option names is dropped, and so are file names. */
export function readForm(form: FormData, options: Options): Given {
  const raw: Record<string, string | FileRef> = {};
  const files = new Map<string, Blob>();
  const errors: Record<string, string> = {};
  for (const [name, { kind }] of Object.entries(options)) {
    const given = form.getAll(name).filter((entry) => !isEmptyPicker(entry));
    const [entry] = given;
    if (given.length > 1) errors[name] = kind === 'file' ? 'Attach one file here.' : 'Give this once.';
    else if (typeof entry === 'string' && kind !== 'file') raw[name] = entry;
    else if (entry instanceof Blob && kind === 'file') {
      const id = randomUUID();
      files.set(id, entry);
      raw[name] = { platform: WEB, id, size: entry.size };
    } else if (entry) errors[name] = kind === 'file' ? 'Attach a file here.' : 'Write this as text.';
  }
  return { raw, files, errors };
}

/** Browsers send a nameless empty file for a picker that nobody used. */
const isEmptyPicker = (entry: string | File): boolean =>
  typeof entry !== 'string' && entry.size === 0 && entry.name === '';
