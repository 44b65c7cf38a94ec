import type { Condition } from './condition.ts';
import type { Draft } from './draft.ts';

/** What somebody has earned; the other conditions are circumstances. */
export function isQualification(one: Condition): boolean {
  return one.kind === 'degree' || one.kind === 'licence' || one.kind === 'language';
}

/** A degree, licence, language or clearance that is only preferred is weighed like anything else. */
export function credential(one: Condition, words: string): Draft[] {
  if (one.importance === 'must' || one.kind === 'permit' || one.kind === 'place') return [];
  const kind = one.kind === 'language' ? 'skill' : 'credential';
  const alternatives = [...new Set([one.label, ...one.asks.filter((ask) => !ask.startsWith('or '))])];
  return [{ label: one.label, kind, importance: one.importance, alternatives, words, duty: false }];
}

/** The clause without its conditions: what is left may still ask for something. */
export function blanked(text: string, conditions: readonly Condition[]): string {
  const spaces = (one: Condition): string => ' '.repeat(Math.max(0, one.end - one.start - 2));
  return conditions.reduce(
    (rest, one) =>
      one.end - one.start < 2 ? rest : `${rest.slice(0, one.start)}; ${spaces(one)}${rest.slice(one.end)}`,
    text,
  );
}
