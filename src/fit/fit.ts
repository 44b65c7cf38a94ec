import { z } from 'zod';
import { Level } from './finding.ts';
import { Core, Engine, Importance } from './role.ts';

export const Band = z.enum(['excellent', 'strong', 'partial', 'weak']);
export type Band = z.infer<typeof Band>;

export const Confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof Confidence>;

/** One addend of the score: points = 100 × weight × credit ÷ Σ weight. */
export const Addend = z.object({
  requirement: z.string(),
  label: z.string(),
  importance: Importance,
  /** Why it counts more than its importance says. */
  core: Core.optional(),
  level: Level,
  /** Why something else on paper counts for it: "PostgreSQL shows SQL". */
  implied: z.string().optional(),
  weight: z.number(),
  credit: z.number(),
  points: z.number(),
  /** The most points this requirement can give. */
  possible: z.number(),
});
export type Addend = z.infer<typeof Addend>;

/** Everything needed to recompute the fit, with no reader and no paper at hand. */
export const Receipt = z.object({
  formula: z.string(),
  rubric: z.object({
    version: z.string(),
    weights: z.record(Importance, z.number()),
    /** How many times its weight a requirement counts that the posting turns on. Rubric 1 knew none. */
    core: z.number().positive().optional(),
    credits: z.record(Level, z.number()),
    bands: z.object({ excellent: z.number(), strong: z.number(), partial: z.number() }),
  }),
  engine: Engine,
  postingHash: z.string(),
  resumeHash: z.string(),
  addends: z.array(Addend),
  score: z.number().int().min(0).max(100),
});
export type Receipt = z.infer<typeof Receipt>;

export const DimensionFit = z.object({
  dimension: z.string(),
  /** 0 to 100, by the same formula over the dimension's own requirements; null when it holds none. */
  score: z.number().int().nullable(),
  matched: z.number().int(),
  total: z.number().int(),
});
export type DimensionFit = z.infer<typeof DimensionFit>;

export const Fit = z.object({
  score: z.number().int().min(0).max(100),
  band: Band,
  matched: z.number().int(),
  total: z.number().int(),
  /** The score if everything listed or used were proven by better writing alone. */
  ceiling: z.number().int().min(0).max(100),
  confidence: Confidence,
  dimensions: z.array(DimensionFit),
  receipt: Receipt,
});
export type Fit = z.infer<typeof Fit>;
