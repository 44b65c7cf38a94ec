import type { Confidence } from './fit.ts';
import type { Requirement } from './role.ts';

/** What the confidence is judged by: facts about the two papers, never the score. */
export interface Basis {
  readonly requirements: readonly Requirement[];
  /** How well the resume's text came out of its file. */
  readonly quality: 'good' | 'fair' | 'poor';
}

export interface Doubt {
  readonly code: string;
  readonly confidence: Exclude<Confidence, 'high'>;
  readonly reason: string;
}

/**
 * Where sureness ends. Few requirements make each one move the score by many points: below 8 even a preferred one can move it by 10,
 * below 4 a single one decides the band.
 * What is asked as a phrase ("stakeholder management") is recognised less surely than what has a name ("SQL").
 */
export const LIMITS = { few: 8, veryFew: 4, phrases: 0.6 } as const;

const NAMED: ReadonlySet<string> = new Set(['skill', 'credential']);

/** Every fact that lowers the confidence, as a sentence to "you". Empty: the confidence is high. */
export function doubts(basis: Basis): Doubt[] {
  return [fewRequirements(basis.requirements.length), phrases(basis), poorText(basis)].flat();
}

/** The lowest confidence that any doubt leaves. */
export function confidenceOf(found: readonly Doubt[]): Confidence {
  if (found.some(({ confidence }) => confidence === 'low')) return 'low';
  return found.length > 0 ? 'medium' : 'high';
}

function fewRequirements(count: number): Doubt[] {
  if (count >= LIMITS.few) return [];
  const asks = count === 1 ? 'only one thing' : `only ${count} things`;
  const reason = `The posting names ${asks} that can be weighed, so each one moves the score a lot.`;
  return [{ code: 'few-requirements', confidence: count < LIMITS.veryFew ? 'low' : 'medium', reason }];
}

function phrases({ requirements }: Basis): Doubt[] {
  const open = requirements.filter(({ kind }) => !NAMED.has(kind)).length;
  if (open === 0 || open / requirements.length < LIMITS.phrases) return [];
  const reason = `${open} of the ${requirements.length} things asked are described rather than named, and may stand in your resume in other words.`;
  return [{ code: 'open-phrases', confidence: 'medium', reason }];
}

function poorText({ quality }: Basis): Doubt[] {
  if (quality === 'good') return [];
  const reason = 'A machine reads your resume only with difficulty, so something in it may have been missed.';
  return [{ code: 'hard-to-read', confidence: quality === 'poor' ? 'low' : 'medium', reason }];
}
