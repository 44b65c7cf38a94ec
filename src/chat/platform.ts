import { z } from 'zod';
import type { Card } from './card.ts';

/** A person as one platform knows them. `id` is unique within that platform. */
export const Person = z.object({ platform: z.string(), id: z.string() });
export type Person = z.infer<typeof Person>;

/** Where a command was given: a channel, a DM, a web chat. */
export const Place = z.object({ platform: z.string(), channel: z.string() });
export type Place = z.infer<typeof Place>;

/** A thread by its opening message. Plain data, so that a worker in another process can post to it. */
export const Thread = Place.extend({ message: z.string() });
export type Thread = z.infer<typeof Thread>;

/** A file that the platform holds. Never its name: names are personal data. */
export const FileRef = z.object({ platform: z.string(), id: z.string(), size: z.number().int().nonnegative() });
export type FileRef = z.infer<typeof FileRef>;

/** All that a command or a worker may ask of a chat platform. */
export interface Platform {
  readonly name: string;
  /** The file's bytes. Throws a Problem `file-too-large` over `maxBytes`, `file-gone` when the platform lost it. */
  download(file: FileRef, maxBytes: number): Promise<Uint8Array>;
  /** Posts the opening message of a new thread for this person and names the thread. The same key posts once. */
  open(place: Place, person: Person, card: Card, key: string): Promise<Thread>;
  /** Replaces the opening message: progress, then a one-line summary. */
  update(thread: Thread, card: Card): Promise<void>;
  /** Posts into the thread. The same key posts once, however often it is called. */
  post(thread: Thread, card: Card, key: string): Promise<void>;
}
