import { z } from 'zod';
import { Level, Verdict } from '../finding.ts';
import { Importance, KnockOutKind, RequirementKind } from '../role.ts';

// What a model is asked to fill in. Strict structured output knows a part of JSON Schema only: every property is required and
// may be null instead, no defaults, formats, patterns or lengths. What else must hold is checked on what comes back.

/** The answer about a posting. */
export const RoleWire = z.object({
  requirements: z.array(
    z.object({
      label: z.string(),
      kind: RequirementKind,
      importance: Importance,
      alternatives: z.array(z.string()),
      years: z.number().nullable(),
      words: z.string(),
    }),
  ),
  knockOuts: z.array(
    z.object({
      kind: KnockOutKind,
      label: z.string(),
      asks: z.array(z.string()),
      years: z.number().nullable(),
      words: z.string(),
    }),
  ),
  dimensions: z.array(z.object({ title: z.string(), words: z.string(), requirements: z.array(z.string()) })),
});
export type RoleWire = z.infer<typeof RoleWire>;

/** Sentences to the person. */
export const TextsWire = z.object({
  assessment: z.string(),
  advice: z.array(z.object({ requirement: z.string(), detail: z.string() })),
});
export type TextsWire = z.infer<typeof TextsWire>;

/** The answer about a resume. */
export const FindingsWire = z.object({
  findings: z.array(
    z.object({
      requirement: z.string(),
      level: Level,
      proof: z.enum(['outcome', 'scale', 'years']).nullable(),
      via: z.string().nullable(),
      quotes: z.array(z.string()),
    }),
  ),
  knockOuts: z.array(z.object({ knockOut: z.string(), verdict: Verdict, quotes: z.array(z.string()) })),
  texts: TextsWire,
});
export type FindingsWire = z.infer<typeof FindingsWire>;

/** The JSON Schema of an answer, as both interfaces take it. */
export function schemaOf(wire: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(wire);
  return schema;
}
