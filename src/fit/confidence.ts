import type { Level } from './finding.ts';
import type { Confidence } from './fit.ts';
import type { Requirement } from './role.ts';
import { levelAsked, workAsked } from './work-as.ts';

/** What the confidence is judged by: facts about the two papers, never the score. */
export interface Basis {
  readonly requirements: readonly Requirement[];
  /** How well the resume's text came out of its file. */
  readonly quality: 'good' | 'fair' | 'poor';
  /** The level of each requirement, by its id, as a reader found it that goes by words; left out for one that reads what is meant. */
  readonly byWords?: (id: string) => Level;
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
 * Whoever does the very work and shows less than half of what is told of it may well have said it otherwise (docs/accuracy.md).
 */
export const LIMITS = { few: 8, veryFew: 4, phrases: 0.6, told: 4, found: 1 / 2, hardlyFound: 1 / 3 } as const;

/** The doubt in somebody of the very work who may have told it in other words. */
export const OTHER_WORDS = 'other-words';

const NAMED: ReadonlySet<string> = new Set(['skill', 'credential']);

/** Every fact that lowers the confidence, as a sentence to "you". Empty: the confidence is high. */
export function doubts(basis: Basis): Doubt[] {
  const otherWords = toldOtherwise(basis);
  const open = otherWords.length > 0 ? otherWords : phrases(basis);
  return [...fewRequirements(basis.requirements.length), ...open, ...poorText(basis)];
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

function toldOtherwise({ requirements, byWords = () => 'absent' }: Basis): Doubt[] {
  const isOfLine = ({ id, label }: Requirement): boolean =>
    workAsked(label) !== null && (byWords(id) === 'used' || byWords(id) === 'proven');
  const told = requirements.filter(({ label }) => isTold(label));
  const found = told.filter(({ id }) => byWords(id) !== 'absent').length;
  const share = found / told.length;
  if (!requirements.some(isOfLine) || told.length < LIMITS.told || share >= LIMITS.found) return [];
  const counted = `${found === 0 ? 'none' : `only ${found}`} of the ${told.length} things that the posting tells in common words ${found > 1 ? 'were' : 'was'} found`;
  const reason = `Your jobs are of this line of work, yet ${counted}. Some may stand in your resume in other words: go through what is called missing, and what you have done, say in the posting’s words.`;
  return [{ code: OTHER_WORDS, confidence: share < LIMITS.hardlyFound ? 'low' : 'medium', reason }];
}

/** Told in common words, without a name of its own: "treatment plans", not "Jane App" or "ISO 9001". */
const isTold = (label: string): boolean =>
  !/[\p{Lu}\d]/u.test(label) && workAsked(label) === null && levelAsked(label) === null;

function poorText({ quality }: Basis): Doubt[] {
  if (quality === 'good') return [];
  const reason = 'A machine reads your resume only with difficulty, so something in it may have been missed.';
  return [{ code: 'hard-to-read', confidence: quality === 'poor' ? 'low' : 'medium', reason }];
}
