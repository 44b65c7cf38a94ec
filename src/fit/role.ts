import { z } from 'zod';

export const RequirementKind = z.enum(['skill', 'experience', 'domain', 'credential', 'soft']);
export type RequirementKind = z.infer<typeof RequirementKind>;

export const Importance = z.enum(['must', 'preferred', 'bonus']);
export type Importance = z.infer<typeof Importance>;

/** Why a posting turns on a thing it asks for: its title names it, or so many of its lines do. */
export const Core = z.discriminatedUnion('by', [
  z.object({ by: z.literal('title') }),
  z.object({ by: z.literal('lines'), lines: z.number().int().min(2) }),
]);
export type Core = z.infer<typeof Core>;

/** One thing a posting asks for. */
export const Requirement = z.object({
  /** Stable within the role: a slug of the label. */
  id: z.string(),
  /** As a person would name it: "Kubernetes", "React or Vue", "post-operative care". */
  label: z.string(),
  kind: RequirementKind,
  importance: Importance,
  /** Any of these satisfies it. Always at least one; a single requirement has itself. */
  alternatives: z.array(z.string()).min(1),
  /** Years asked for, when the posting says how many. */
  years: z.number().positive().optional(),
  /** Where the posting turns on it: it counts double. Only a must is; left out in what was read before rubric 2. */
  core: Core.optional(),
  /** The posting's own words, verbatim. */
  words: z.string(),
});
export type Requirement = z.infer<typeof Requirement>;

export const KnockOutKind = z.enum(['permit', 'place', 'licence', 'clearance', 'degree', 'years', 'language']);
export type KnockOutKind = z.infer<typeof KnockOutKind>;

/** A hard condition. It stands beside the score and never moves it. */
export const KnockOut = z.object({
  id: z.string(),
  kind: KnockOutKind,
  /** "right to work in the US", "5+ years of experience", "registered nurse licence". */
  label: z.string(),
  /** What to look for: the licence's name, the degree's level and field, the language, the place. */
  asks: z.array(z.string()),
  years: z.number().positive().optional(),
  words: z.string(),
});
export type KnockOut = z.infer<typeof KnockOut>;

/** One of the few things the role is really testing. */
export const Dimension = z.object({
  id: z.string(),
  /** "Payments depth, not generic backend". */
  title: z.string(),
  why: z.string(),
  words: z.string(),
  /** Ids of the requirements it gathers. Each requirement belongs to at most one dimension. */
  requirements: z.array(z.string()),
  /** What an interview is likely to ask about it. Left out in what was stored before it existed. */
  question: z.string().optional(),
});
export type Dimension = z.infer<typeof Dimension>;

/** Which instrument read, and in which version. */
export const Engine = z.object({ name: z.string(), version: z.string() });
export type Engine = z.infer<typeof Engine>;

/** The reading of a posting: a property of the posting alone, frozen under its hash and the engine's version. */
export const Role = z.object({
  postingHash: z.string(),
  engine: Engine,
  title: z.string().nullable(),
  company: z.string().nullable(),
  requirements: z.array(Requirement),
  knockOuts: z.array(KnockOut),
  dimensions: z.array(Dimension),
  /** The hashes of the posting's runs of words, by which a resume that repeats them is known. Left out in what was read before it existed. */
  runs: z.string().optional(),
});
export type Role = z.infer<typeof Role>;
