import { z } from 'zod';

/** absent; listed: named, say in a skills list; used: named in a described piece of work; proven: used with an outcome, a scale or the asked years. */
export const LEVELS = ['absent', 'listed', 'used', 'proven'] as const;
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;

/** A verbatim slice of the resume's visible text, with its place. */
export const Quote = z.object({
  text: z.string().min(1),
  section: z.string(),
  page: z.number().int().positive(),
});
export type Quote = z.infer<typeof Quote>;

/** What the resume shows for one requirement. A level above absent always comes with a quote. */
export const Finding = z.object({
  requirement: z.string(),
  level: Level,
  quotes: z.array(Quote),
  /** Which alternative of the requirement was found best. */
  via: z.string().optional(),
  /** What stands on paper instead of the thing itself, and why it counts: PostgreSQL, because "PostgreSQL shows SQL". */
  implied: z.object({ by: z.string(), reason: z.string() }).optional(),
});
export type Finding = z.infer<typeof Finding>;

export const Verdict = z.enum(['pass', 'fail', 'ask']);
export type Verdict = z.infer<typeof Verdict>;

/** What the resume shows for one knock-out. `reason` is one sentence to the reader. */
export const Judgement = z.object({
  knockOut: z.string(),
  verdict: Verdict,
  reason: z.string(),
  quotes: z.array(Quote),
});
export type Judgement = z.infer<typeof Judgement>;
