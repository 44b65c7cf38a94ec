import { z } from 'zod';

/** A file that came with a command or a form: by its option, where to fetch it, and its size in bytes. Never its name. */
export interface Attached {
  readonly option: string;
  readonly id: string;
  readonly size: number;
  readonly url: string;
}

const Snowflake = z.string().regex(/^\d{1,20}$/);

/** The part of an interaction that holds its files, by their ids. */
export const Resolved = z.object({
  attachments: z
    .record(z.string(), z.object({ id: Snowflake, size: z.number().int().nonnegative(), url: z.url() }))
    .optional(),
});
export type Resolved = z.infer<typeof Resolved>;

/** The file that an option names by its id; none when the interaction does not hold it. */
export function attached(option: string, id: unknown, resolved: Resolved | undefined): Attached[] {
  const file = resolved?.attachments?.[String(id)];
  return file ? [{ option, ...file }] : [];
}

/** What a person gave with a command or a form. */
export interface GivenValues {
  /** By option, all but the files; not yet checked. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly attachments: readonly Attached[];
  /** Whether only they may see what comes of it; undefined when they did not say. */
  readonly private: boolean | undefined;
}
