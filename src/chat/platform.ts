import { z } from 'zod';
import type { Card } from './card.ts';

/** A person as one platform knows them. `id` is unique within that platform. */
export const Person = z.object({ platform: z.string(), id: z.string() });
export type Person = z.infer<typeof Person>;

/** Where a command was given: a channel, a DM, a web chat. */
export const Place = z.object({
  platform: z.string(),
  channel: z.string(),
  /** The workspace or server; absent where there is none. */
  space: z.string().optional(),
  /** The thread that the command was given in, where that is another thing than a channel: answers go there. */
  thread: z.string().optional(),
  /** Only the person may see what comes of it. */
  private: z.boolean().optional(),
  /** Names what the platform keeps for a while to answer with, such as an interaction's token. Never that thing itself. */
  ticket: z.string().optional(),
});
export type Place = z.infer<typeof Place>;

/** Why a thread is not where the command was given, or not as it should be. Cards have the words for it. */
export const Aside = z.enum(['not-member', 'archived', 'restricted', 'no-threads', 'no-replies']);
export type Aside = z.infer<typeof Aside>;

/** A thread by its opening message. Plain data, so that a worker in another process can post to it. */
export const Thread = Place.extend({
  message: z.string(),
  /** What the platform prepared for the answer: a message to fill on one, a channel to post in on another. */
  answer: z.string().optional(),
  aside: Aside.optional(),
});
export type Thread = z.infer<typeof Thread>;

/** Whether a person runs the workspace or server, and which of its roles they have. */
export interface Standing {
  readonly admin: boolean;
  readonly roles: readonly string[];
}

/** A file that the platform holds. Never its name: names are personal data. */
export const FileRef = z.object({ platform: z.string(), id: z.string(), size: z.number().int().nonnegative() });
export type FileRef = z.infer<typeof FileRef>;

/**
 * All that a command or a worker may ask of a chat platform. Each call throws RateLimited when the platform wants to be
 * left alone for a while, and Unreachable when it will not take this, now or later.
 */
export interface Platform {
  readonly name: string;
  /** Milliseconds to leave between two edits of one message; 0 where it does not matter. */
  readonly pace: number;
  /** The file's bytes. Throws a Problem `file-too-large` over `maxBytes`, `file-gone` when the platform lost it. */
  download(file: FileRef, maxBytes: number): Promise<Uint8Array>;
  /**
   * Posts the opening message of a new thread for this person and names the thread. The same key opens once.
   * A private place, and one that takes nothing from us, gives a thread with the person alone; `aside` then says why.
   */
  open(place: Place, person: Person, card: Card, key: string): Promise<Thread>;
  /** Replaces the opening message: progress, then a one-line summary. */
  update(thread: Thread, card: Card): Promise<void>;
  /** Gives the thread its one answer: called again, after a crash too, it is still one. */
  answer(thread: Thread, card: Card): Promise<void>;
  /** Posts a message that stands for itself where everybody in the place sees it. The same key posts once. */
  say(place: Place, card: Card, key: string): Promise<void>;
  /** What the platform itself says of the person where the command was given; absent where it says nothing. */
  standing?(person: Person): Promise<Standing>;
  /** Tells the person alone, outside any thread. The same key tells once. */
  tell(person: Person, card: Card, key: string): Promise<void>;
}
