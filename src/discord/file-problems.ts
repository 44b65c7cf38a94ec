import { Problem } from '../chat/problem.ts';

const MEGABYTE = 1024 * 1024;

export const fileTooLarge = (maxBytes: number): Problem =>
  new Problem({
    code: 'file-too-large',
    title: 'This file is too large',
    detail: `Files can have up to ${Math.floor(maxBytes / MEGABYTE)} MB.`,
    next: 'Save it in a smaller size, for example as a PDF without pictures, and attach it again.',
  });

export const fileGone = (): Problem =>
  new Problem({
    code: 'file-gone',
    title: 'The file is not here any more',
    detail: 'Discord gives a file out for a short time only.',
    next: 'Attach it again.',
  });

export const fileUnreadable = (): Problem =>
  new Problem({
    code: 'file-unreadable-here',
    title: 'Discord does not give us this file',
    detail: 'It is kept somewhere else than where Discord keeps its files.',
    next: 'Attach the file itself, from your own device.',
  });
