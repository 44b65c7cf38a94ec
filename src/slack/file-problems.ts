import { fileGone } from '../chat/file-problems.ts';
import { Problem } from '../chat/problem.ts';

export const goneFromSlack = () => fileGone('It was deleted in Slack, or the request that brought it is over.');

export const fileUnreadable = () =>
  new Problem({
    code: 'file-unreadable-here',
    title: 'Rolefit cannot open this file',
    detail: 'Slack shows apps only the files of conversations they are in, and none from other services.',
    next: 'Attach the file itself in the form of /evaluate, or send it to Rolefit in a direct message.',
  });
