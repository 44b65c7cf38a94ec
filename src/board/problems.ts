import { Problem } from '../chat/problem.ts';
import type { Told } from '../web/page.ts';

// What keeps an operator from what they ask for of work that failed for good.

export const unknown = (reference: string): Problem =>
  new Problem({
    code: 'job-unknown',
    title: 'There is no failed work of this reference',
    detail: `Nothing under ${reference} failed for good, or it is kept no more: it runs again, or it was forgotten.`,
    next: 'See `rolefit jobs` for what there is.',
  });

export const answered = (reference: string): Problem =>
  new Problem({
    code: 'job-answered',
    title: 'This work is over',
    detail: `Whoever waited for ${reference} has had an apology, was charged nothing, and their papers are gone. A second answer would be one too many.`,
    next: 'Mend what the error names; they can give the command again.',
  });

export const recurring = (reference: string): Problem =>
  new Problem({
    code: 'job-recurs',
    title: 'This work comes again by itself',
    detail: `What ${reference} was to do is done by the next run of its kind.`,
    next: 'Mend what the error names; there is nothing to run again.',
  });

export const waiting = (reference: string): Problem =>
  new Problem({
    code: 'job-waits',
    title: 'Somebody still waits for this work',
    detail: `Nobody was told anything about ${reference} yet. Without its job it would begin anew within a minute.`,
    next: 'Mend what the error names, then run it again.',
  });

// What a page of the board says in place of what was asked for.

export const NOTHING: Told = {
  title: 'There is nothing here',
  detail: 'The board has no page of this address.',
  next: 'Everything that it has is on its first page.',
};

export const TOO_LONG: Told = {
  title: 'This is longer than any form of the board',
  detail: 'Nothing was done.',
  next: 'Use the buttons on the board itself.',
};

export const AWAY: Told = {
  title: 'The queues can not be read just now',
  detail: 'The queue or the database does not answer. Work that was taken waits, and nothing of it is lost.',
  next: 'The log and /readyz say which of them it is. Start it again, then look once more.',
};

/** Our fault. */
export const BROKEN: Told = {
  title: 'Something broke on our side',
  detail: 'The log has it. Whether the last thing that you asked for was done, the board itself shows.',
  next: 'Look at the queues again in a moment.',
};
