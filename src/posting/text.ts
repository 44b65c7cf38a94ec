import { NO_FIELDS, postingOf } from './job-fields.ts';
import { readsLikePosting } from './job-words.ts';
import { richToPlain } from './plain/plain-rich.ts';
import type { Posting } from './posting.ts';
import { emptyText, notAJob } from './problems.ts';
import { refuseLongSource, refuseLongText, SHORTEST_POSTING } from './size.ts';
import { textNames } from './text-names.ts';

/**
 * Reads a pasted posting: plain text, Markdown, or HTML copied as such. Title, company and place are taken from the
 * first lines, null when unsure. Whoever pastes a posting wants it read: it counts as open.
 * @throws Problem posting-empty, posting-not-a-job
 */
export function readPostingText(pasted: string): Posting {
  refuseLongSource(pasted);
  const text = richToPlain(pasted);
  refuseLongText(text);
  if (text.length < SHORTEST_POSTING) throw emptyText();
  if (!readsLikePosting(text)) throw notAJob();
  // A text names no day of its own, so the time it is read at changes nothing.
  return postingOf({ ...NO_FIELDS, ...textNames(text), text }, { url: null, source: 'text', now: new Date(0) });
}
