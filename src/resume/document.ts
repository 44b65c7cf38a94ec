import { z } from 'zod';
import { ResumeFormat } from './resume.ts';

/** Text that people cannot see. */
export const Hidden = z.object({ text: z.string(), reason: z.string(), page: z.number().int() });
export type Hidden = z.infer<typeof Hidden>;

/** What a file holds, before anything is made of it. */
export const Document = z.object({
  format: ResumeFormat,
  /** Pages of the file; only the first `MOST_PAGES` are read. */
  pages: z.number().int().positive(),
  /** Visible text in reading order. */
  text: z.string(),
  /** Offsets into `text` where each read page starts. */
  pageStarts: z.array(z.number().int()),
  hidden: z.array(Hidden),
  /** What a machine may trip over in the layout. */
  layout: z.object({
    columns: z.boolean(),
    scanned: z.boolean(),
    images: z.boolean(),
    strange: z.number(),
    /** True where text stands in text boxes. */
    boxes: z.boolean().optional(),
    /** True where letters stood apart inside words, and were put together. */
    apart: z.boolean().optional(),
    /** What stands in headers and footers, where the format tells. */
    margins: z.string().optional(),
    /** Mean confidence (0 to 100) where the text comes from our own text recognition. */
    recognised: z.number().optional(),
  }),
});
export type Document = z.infer<typeof Document>;
