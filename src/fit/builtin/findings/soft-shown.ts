import type { Evidence } from './evidence.ts';
import { levelOf, type Shown } from './levels.ts';
import { MANNERS, type Manner } from './soft-words.ts';

/** A sentence is looked at so far: the patterns stay cheap on text without sentence ends. */
const LONGEST_SENTENCE = 600;

/**
 * Where a manner of working is shown, or null when the table does not know it. Only an action in described work shows one; the bare
 * word lists it, wherever it stands.
 */
export function softMatches(label: string, evidence: Evidence): Shown[] | null {
  const manner = MANNERS.find(({ names }) => names.test(label));
  return manner ? evidence.statements.flatMap((_, index) => shownIn(manner, evidence, index)) : null;
}

function shownIn({ done, named }: Manner, evidence: Evidence, index: number): Shown[] {
  const statement = evidence.statements[index];
  if (!statement || statement.form === 'heading') return [];
  const words = evidence.resume.redacted.slice(
    statement.start,
    Math.min(statement.end, statement.start + LONGEST_SENTENCE),
  );
  const match = (hit: RegExpExecArray) => ({
    statement: index,
    start: statement.start + hit.index,
    end: statement.start + hit.index + hit[0].length,
  });
  const acted = done.exec(words);
  if (acted) {
    const level = levelOf(evidence, match(acted));
    if (level === 'used' || level === 'proven') return [{ ...match(acted), level }];
  }
  const said = named.exec(words);
  if (!said || levelOf(evidence, match(said)) === 'absent') return [];
  return [{ ...match(said), level: 'listed' }];
}
