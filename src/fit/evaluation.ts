import { z } from 'zod';
import { Finding, Judgement } from './finding.ts';
import { Fit } from './fit.ts';
import { Engine, Importance, Role } from './role.ts';

/** show: it is there, but only listed. say: its neighbour is there, so ask. learn: it is not there. ask: a knock-out nobody can tell. */
export const AdviceKind = z.enum(['show', 'say', 'learn', 'ask']);
export type AdviceKind = z.infer<typeof AdviceKind>;

export const Advice = z.object({
  title: z.string(),
  detail: z.string(),
  /** Ids of the requirements it serves (or of the knock-out, for `ask`). */
  requirements: z.array(z.string()),
  /** Points of the score it can move: whole, 0 for `ask`. */
  gain: z.number().int().nonnegative(),
  kind: AdviceKind,
});
export type Advice = z.infer<typeof Advice>;

export const Strength = z.object({
  requirement: z.string(),
  label: z.string(),
  level: z.enum(['listed', 'used', 'proven']),
});
export type Strength = z.infer<typeof Strength>;

export const Gap = z.object({ requirement: z.string(), label: z.string(), importance: Importance });
export type Gap = z.infer<typeof Gap>;

/** Something the reader of the card should know: hidden text, weak extraction, oddities. */
export const Warning = z.object({ code: z.string(), message: z.string() });
export type Warning = z.infer<typeof Warning>;

/** Sentences that a reader wrote, checked against the facts before they get here. What is missing is composed. */
export const Texts = z.object({
  assessment: z.string().optional(),
  /** What to do about one requirement: one or two sentences. */
  details: z.array(z.object({ requirement: z.string(), detail: z.string() })),
});
export type Texts = z.infer<typeof Texts>;

/** What the reader says of one resume against one role. Facts only: no number. */
export const Reading = z.object({
  findings: z.array(Finding),
  judgements: z.array(Judgement),
  /** Claims that fell because no quote of the resume bore them out. */
  fallen: z.number().int().nonnegative().optional(),
  /** Statements of the resume that repeat the posting's own sentences. */
  copied: z.number().int().nonnegative().optional(),
  /** True where the reader goes by words and not by what they mean. */
  byWords: z.boolean().optional(),
  texts: Texts.optional(),
});
export type Reading = z.infer<typeof Reading>;

/** The posting as the evaluation keeps it: without its text. */
export const PostingFacts = z.object({
  url: z.string().nullable(),
  source: z.string(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  hash: z.string(),
  open: z.boolean(),
  /** The day of posting (YYYY-MM-DD), where it is known. */
  postedAt: z.string().nullable().optional(),
  /** What is worth knowing before applying. It moves no score. */
  oddities: z.array(Warning).optional(),
});
export type PostingFacts = z.infer<typeof PostingFacts>;

export const Evaluation = z.object({
  engine: Engine,
  posting: PostingFacts,
  role: Role,
  findings: z.array(Finding),
  judgements: z.array(Judgement),
  fit: Fit,
  /** Two to four sentences, spoken to "you". */
  assessment: z.string(),
  strengths: z.array(Strength),
  gaps: z.array(Gap),
  recommendations: z.array(Advice),
  warnings: z.array(Warning),
  /** `model` when any sentence shown was written by the reader; `composed` when code put all of them together. Left out in what was stored before it existed. */
  written: z.enum(['model', 'composed']).optional(),
});
export type Evaluation = z.infer<typeof Evaluation>;
