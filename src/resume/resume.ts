import { z } from 'zod';

/** What a file turned out to be, by its content. */
export const ResumeFormat = z.enum([
  'pdf',
  'docx',
  'text',
  'markdown',
  'odt',
  'rtf',
  'html',
  'json-resume',
  'europass',
  'picture',
]);
export type ResumeFormat = z.infer<typeof ResumeFormat>;
export const SectionName = z.enum([
  'header',
  'summary',
  'experience',
  'projects',
  'education',
  'skills',
  'certifications',
  'languages',
  'awards',
  'publications',
  'volunteering',
  'interests',
  'references',
  'other',
]);
export type SectionName = z.infer<typeof SectionName>;

/** A part of the text under one heading. `start` and `end` are offsets into `Resume.text`; sections follow each other without gaps. */
export const Section = z.object({
  name: SectionName,
  /** The heading as written, or null for what stands before the first one. */
  heading: z.string().nullable(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Section = z.infer<typeof Section>;

/** A resume as read by a machine. */
export const Resume = z.object({
  format: ResumeFormat,
  pages: z.number().int().positive(),
  /** Visible text in reading order. Lines end in "\n", list items start with "- ". */
  text: z.string(),
  /** Exactly as long as `text`, with what must not count (name, contact, age, gender, nationality, school) masked by MASK, so that offsets into one are offsets into the other. */
  redacted: z.string(),
  sections: z.array(Section),
  /** Offsets into `text` where each page starts: `pageStarts[0]` is 0. */
  pageStarts: z.array(z.number().int()),
  /** Text that people cannot see, stripped from `text`. */
  hidden: z.array(z.object({ text: z.string(), reason: z.string(), page: z.number().int() })),
  quality: z.object({
    grade: z.enum(['good', 'fair', 'poor']),
    /** What stands in a machine's way, a sentence each. */
    issues: z.array(z.string()),
    /** The same, with a stable code and with what to do about it. */
    mend: z.array(z.object({ code: z.string(), message: z.string(), next: z.string() })),
  }),
  /** SHA-256 (hex) of `redacted`. */
  hash: z.string(),
});
export type Resume = z.infer<typeof Resume>;

/** One masked character; beside the schemas, so that the child need not load them. */
export { MASK } from './mask.ts';
