import { z } from 'zod';

/** Something about a posting that is worth knowing before applying. Said on the card, never in the score. */
export const Oddity = z.object({ code: z.string(), message: z.string() });
export type Oddity = z.infer<typeof Oddity>;

/** A job posting as fetched, pasted or read from a file. `text` is plain: headings on lines of their own, list items start with "- ". */
export const Posting = z.object({
  /** The canonical link, or null for pasted text and files. */
  url: z.string().nullable(),
  /** How it was read: 'json-ld', 'page', 'text', 'file', or the name of a site's public interface. */
  source: z.string(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  text: z.string(),
  /** SHA-256 (hex) of title, company and text: the key under which the role is frozen. */
  hash: z.string(),
  open: z.boolean(),
  /** The day of posting (YYYY-MM-DD), null when it is not said. Left out in what was stored before it existed. */
  postedAt: z.string().nullable().optional(),
  oddities: z.array(Oddity).optional(),
});
export type Posting = z.infer<typeof Posting>;
