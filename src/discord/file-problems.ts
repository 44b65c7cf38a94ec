import { fileGone } from '../chat/file-problems.ts';
import { Problem } from '../chat/problem.ts';

export const goneFromDiscord = (): Problem => fileGone('Discord gives a file out for a short time only.');

export const fileUnreadable = (): Problem =>
  new Problem({
    code: 'file-unreadable-here',
    title: 'Discord does not give us this file',
    detail: 'It is kept somewhere else than where Discord keeps its files.',
    next: 'Attach the file itself, from your own device.',
  });
