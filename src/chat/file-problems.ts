import { MEGABYTE } from './file-limit.ts';
import { Problem } from './problem.ts';

export const fileTooLarge = (maxBytes: number): Problem =>
  new Problem({
    code: 'file-too-large',
    title: 'This file is too large',
    detail: `Files can have up to ${Math.floor(maxBytes / MEGABYTE)} MB.`,
    next: 'Save it in a smaller size, for example as a PDF without pictures, and attach it again.',
  });

/** `detail` says why it can be gone on this platform. */
export const fileGone = (detail: string): Problem =>
  new Problem({ code: 'file-gone', title: 'The file is not here any more', detail, next: 'Attach it again.' });
