import { Problem } from '../chat/problem.ts';

const MEGABYTE = 1024 * 1024;

export const fileTooLarge = (maxBytes: number) =>
  new Problem({
    code: 'file-too-large',
    title: 'This file is too large',
    detail: `Files can have up to ${Math.floor(maxBytes / MEGABYTE)} MB.`,
    next: 'Save it in a smaller size, for example as a PDF without pictures, and attach it again.',
  });

export const fileGone = () =>
  new Problem({
    code: 'file-gone',
    title: 'The file is not here any more',
    detail: 'It was deleted in Slack, or the request that brought it is over.',
    next: 'Attach it again.',
  });

export const fileUnreadable = () =>
  new Problem({
    code: 'file-unreadable-here',
    title: 'Rolefit cannot open this file',
    detail: 'Slack shows apps only the files of conversations they are in, and none from other services.',
    next: 'Attach the file itself in the form of /evaluate, or send it to Rolefit in a direct message.',
  });
