import { z } from 'zod';

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
});
export type Posting = z.infer<typeof Posting>;
