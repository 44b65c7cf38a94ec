import type { Card, Line } from '../chat/card.ts';

/** One message of a session's chat: a thread's opening message, or a post in that thread. */
export interface NewWebMessage {
  /** The session whose chat this is: the `channel` of its Place. */
  readonly session: string;
  /** Made from the caller's key: the same key gives the same id, so that it is inserted once. */
  readonly id: string;
  /** The id of the thread's opening message; its own id for that message. */
  readonly thread: string;
  /** What the person asked for, above an opening message. */
  readonly asked: Line | null;
  readonly card: Card;
}

export interface WebMessage extends NewWebMessage {
  /** The session's change that inserted it: the order of the chat. */
  readonly order: number;
  /** The session's change that touched it last: equal to `order` until its card is replaced. */
  readonly change: number;
}

/**
 * What the web chat keeps. Each insert and each replacement is one change of its session, numbered upwards from 1; what
 * turns out to change nothing may use a number up.
 * Invariant: a session's changes become visible in the order of their numbers (so take the number under a lock on the session,
 * in the writing transaction); else a reader that saw 5 would never learn of a 4 that was committed later.
 */
export interface WebStore {
  /** Inserts the message as a change, unless its session has one with this id. */
  add(message: NewWebMessage): Promise<void>;
  /** Replaces a message's card as a change. Does nothing when the message is gone. */
  replace(session: string, id: string, card: Card): Promise<void>;
  /** The session's messages that changed after change `after`, as they are now, by `change`: the last `limit` of them. */
  changesAfter(session: string, after: number, limit: number): Promise<readonly WebMessage[]>;
  /** The number of the last change of each of these sessions; a session without messages is left out. */
  lastChanges(sessions: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
