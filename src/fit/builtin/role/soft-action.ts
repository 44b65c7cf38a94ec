import { action } from './doing.ts';
import { mannersIn } from './manners.ts';
import { softOf } from './soft.ts';
import type { Vocabulary } from './terms.ts';
import type { Named } from './thing.ts';

/** Actions on people and things that are more than a manner of working. */
const DOING = new Set(
  `lead manage mentor coach train supervise hire recruit negotiate teach build design develop create analyze analyse sell implement deploy debug troubleshoot write
   administer operate install maintain prepare plan audit configure test run supervise coordinate research draft own`.split(
    /\s+/,
  ),
);
const HEAD_WORDS = 9;

/** What an action asks for, where it is a manner of working; none where it is more than that, or speaks of something known. */
export function softAction(text: string, vocabulary: Vocabulary): Named[] {
  if (vocabulary.hits(text).some(({ term }) => term.kind !== 'soft')) return [];
  const verb = action(text)?.verb;
  const manners = mannersIn(text);
  if (manners.length > 0 && !/,|\sand\s/.test(text)) return manners;
  return verb !== undefined && DOING.has(verb) && !/\bstakeholders\b/i.test(text)
    ? []
    : softOf(text.split(/\s+/).slice(0, HEAD_WORDS).join(' '));
}
