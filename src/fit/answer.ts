import { type Finding, LEVELS, type Quote } from './finding.ts';
import type { Dimension } from './role.ts';

/** The resume's line that answers best what a part of the role asks: of its strongest finding, the first quote. Null where nothing does. */
export function lineFor({ requirements }: Dimension, findings: readonly Finding[]): Quote | null {
  const own = requirements.flatMap((id) => findings.filter(({ requirement }) => requirement === id));
  const shown = own.filter(({ level, quotes }) => level !== 'absent' && quotes.length > 0);
  const best = shown.toSorted((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level))[0];
  return best?.quotes[0] ?? null;
}
