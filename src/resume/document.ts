import { z } from 'zod';
import { ResumeFormat } from './resume.ts';

/** Limits on one file (reference: a resume has one to three pages and about 5,000 characters). */
export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_PAGES = 20;
/** Beyond this many pages it is a book, and reading its start would mislead. */
export const REFUSED_PAGES = 100;
export const MOST_CHARACTERS = 60_000;

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
  layout: z.object({ columns: z.boolean(), scanned: z.boolean(), images: z.boolean(), strange: z.number() }),
});
export type Document = z.infer<typeof Document>;
