import type { Evidence } from '../builtin/findings/evidence.ts';
import { isOrder } from '../builtin/findings/orders.ts';
import { findTerms } from '../builtin/lexicon/find.ts';
import { sentences } from '../builtin/sentences.ts';
import type { Requirement } from '../role.ts';
import type { Range } from '../verbatim.ts';
import { isAbout } from './grounds.ts';
import { placesOf } from './level.ts';

/** True for a passage that tells of the person: not for a section's heading, and for nothing in a line that gives orders to its reader. */
export function tells(evidence: Evidence, range: Range): boolean {
  const { redacted } = evidence.resume;
  const from = redacted.lastIndexOf('\n', range.start - 1) + 1;
  const newline = redacted.indexOf('\n', range.end);
  const lines = redacted.slice(from, newline < 0 ? redacted.length : newline).split('\n');
  const orders = lines.some(
    (line) => FENCE.test(line) || [line, ...sentences(line).map(({ text }) => text)].some(isOrder),
  );
  return !orders && placesOf(evidence, range).length > 0;
}

/** What looks like a mark around a paper belongs to nobody's working life. */
const FENCE = /<<<|>>>|===/;

/**
 * True where a passage names the skill that is asked, by one of its names or by what shows it as well: SQL by PostgreSQL. Only named
 * skills can be checked so; for anything else the model's reading stands.
 */
export function names({ kind, alternatives }: Pick<Requirement, 'kind' | 'alternatives'>, passage: string): boolean {
  const named = alternatives.filter((name) => findTerms(name).length > 0);
  return kind !== 'skill' || named.length === 0 || alternatives.some((name) => isAbout(name, passage));
}
