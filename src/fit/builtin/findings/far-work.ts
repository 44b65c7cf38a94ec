import type { Requirement } from '../../role.ts';
import type { Evidence } from './evidence.ts';
import type { Shown } from './levels.ts';
import type { OwnLine } from './own-line.ts';
import { isLeading } from './people-led.ts';
import { doneWithPeople } from './persons.ts';
import { hasName } from './phrases.ts';

/**
 * The same common words mean another thing in a trade far from the posting's: a bar's stock-take is no kitchen's. There they are listed,
 * with that as the reason. Names mean the same everywhere, and leading, papers and manners go along with whoever has them.
 */
export function fromAfar(
  via: string,
  shown: readonly Shown[],
  { kind }: Requirement,
  { far }: OwnLine,
  evidence: Evidence,
): readonly Shown[] {
  if (far.size === 0 || (kind !== 'skill' && kind !== 'experience') || goesAlong(via)) return shown;
  return shown.map((one) => {
    const title = far.get(evidence.statements[one.statement]?.entry ?? -1);
    if (title === undefined || one.level === 'absent' || one.level === 'listed') return one;
    return { ...one, level: 'listed', by: title, reason: `it is told of work as ${title}, another line of work` };
  });
}

const goesAlong = (via: string): boolean => isLeading(via) || doneWithPeople(via).length > 0 || hasName(via);
