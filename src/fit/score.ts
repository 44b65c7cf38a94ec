import { type Basis, confidenceOf, doubts } from './confidence.ts';
import type { Reading } from './evaluation.ts';
import { type Finding, LEVELS, type Level } from './finding.ts';
import type { Band, DimensionFit, Fit, Receipt } from './fit.ts';
import { addendsOf, weigh } from './receipt.ts';
import type { Requirement, Role } from './role.ts';
import { FORMULA, RUBRIC } from './rubric.ts';

/** Gives the level of a requirement, by its id. */
export type Levels = (id: string) => Level;

/** What the score needs to know of the resume beside its reading. */
export interface ScoredResume {
  readonly hash: string;
  readonly quality: { readonly grade: Basis['quality'] };
}

type ScoredReading = Pick<Reading, 'findings' | 'byWords'>;

/** What the confidence is judged by. */
export const basisOf = (
  { requirements }: Role,
  { findings, byWords }: ScoredReading,
  { quality }: Pick<ScoredResume, 'quality'>,
): Basis => ({ requirements, quality: quality.grade, ...(byWords && { byWords: levelsOf(findings) }) });

/** The best level found for each requirement; absent where nothing was found. */
export function levelsOf(findings: readonly Finding[]): Levels {
  const best = new Map<string, Level>();
  for (const { requirement, level } of findings)
    best.set(requirement, higher(level, best.get(requirement) ?? 'absent'));
  return (id) => best.get(id) ?? 'absent';
}

/** Why something else on paper counts for a requirement, where its best finding says so. */
function impliedIn(findings: readonly Finding[]): (id: string) => string | undefined {
  const levels = levelsOf(findings);
  return (id) => findings.find(({ requirement, level }) => requirement === id && level === levels(id))?.implied?.reason;
}

const higher = (one: Level, other: Level): Level => (LEVELS.indexOf(one) > LEVELS.indexOf(other) ? one : other);

/** The score, 0 to 100, of these requirements at these levels. */
export const scoreAt = (requirements: readonly Requirement[], levels: Levels): number =>
  weigh(addendsOf(requirements, levels));

/** The levels that better writing alone could show: whatever is there at all, proven. */
export const written =
  (levels: Levels): Levels =>
  (id) =>
    levels(id) === 'absent' ? 'absent' : 'proven';

/** The word for a score from 0 to 100. */
export function bandOf(score: number): Band {
  const { excellent, strong, partial } = RUBRIC.bands;
  if (score >= excellent) return 'excellent';
  if (score >= strong) return 'strong';
  return score >= partial ? 'partial' : 'weak';
}

/**
 * All numbers of an evaluation, from facts alone. The order of requirements and findings never matters, and knock-outs never enter.
 * Throws a RangeError for a role without requirements: its reader should have refused it.
 */
export function score(role: Role, reading: ScoredReading, resume: ScoredResume): Fit {
  const levels = levelsOf(reading.findings);
  const addends = addendsOf(role.requirements, levels, impliedIn(reading.findings));
  const value = weigh(addends);
  return {
    score: value,
    band: bandOf(value),
    matched: role.requirements.filter(({ id }) => levels(id) !== 'absent').length,
    total: role.requirements.length,
    ceiling: scoreAt(role.requirements, written(levels)),
    confidence: confidenceOf(doubts(basisOf(role, reading, resume))),
    dimensions: dimensionFits(role, levels),
    receipt: { ...about(role), resumeHash: resume.hash, addends, score: value },
  };
}

const about = (role: Role): Omit<Receipt, 'resumeHash' | 'addends' | 'score'> => ({
  formula: FORMULA,
  rubric: {
    version: RUBRIC.version,
    weights: { ...RUBRIC.weights },
    core: RUBRIC.core,
    credits: { ...RUBRIC.credits },
    bands: { ...RUBRIC.bands },
  },
  engine: role.engine,
  postingHash: role.postingHash,
});

function dimensionFits(role: Role, levels: Levels): DimensionFit[] {
  return role.dimensions.map((dimension) => {
    const own = role.requirements.filter(({ id }) => dimension.requirements.includes(id));
    return {
      dimension: dimension.id,
      score: own.length > 0 ? scoreAt(own, levels) : null,
      matched: own.filter(({ id }) => levels(id) !== 'absent').length,
      total: own.length,
    };
  });
}
