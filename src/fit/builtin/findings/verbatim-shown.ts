import { tokens } from '../words.ts';
import type { Evidence } from './evidence.ts';
import { levelOf, type Shown } from './levels.ts';

/** So many letters of a label at least: a shorter one may stand anywhere by chance. */
const SHORTEST = 6;

/**
 * Where the very words of a label stand in the resume, whatever they ask: "production-level", "high quality products". For labels whose
 * words are too common to be looked for apart.
 */
export function verbatimShown(label: string, evidence: Evidence): Shown[] {
  const words = tokens(label);
  const [first] = words;
  if (first === undefined || label.length < SHORTEST) return [];
  const pattern = words.map(({ text }) => text.replace(/[.+]/g, '\\$&')).join("[\\s,/&’'-]+");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
  return evidence.statements.flatMap(({ form, start, end }, statement) =>
    form === 'heading'
      ? []
      : [...evidence.resume.redacted.slice(start, end).matchAll(whole)].slice(0, 1).map((hit) => {
          const match = { statement, start: start + hit.index, end: start + hit.index + hit[0].length };
          return { ...match, level: levelOf(evidence, match) };
        }),
  );
}
