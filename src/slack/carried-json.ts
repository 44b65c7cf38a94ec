import type { z } from 'zod';

/** What we wrote into a button or a view as JSON, and Slack gives back; undefined for what no version of ours reads so. */
export function readCarried<T>(text: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    // The one thing that parsing throws: it is no JSON.
    return undefined;
  }
}
