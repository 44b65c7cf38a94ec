import type { Command } from '../../src/chat/command.ts';
import type { FileRef, Person, Place, Platform, Thread } from '../../src/chat/platform.ts';

/** A message, a private answer or a form, as the people see it. */
export interface Seen {
  /** Every word that is shown, in order, as the platform would show it: escapes resolved, markup gone. */
  readonly text: string;
  /** Whom it would wake or call: people, roles, everyone. */
  readonly pings: readonly string[];
  /** Where a click on a piece of text would lead. */
  readonly links: readonly string[];
  /** Labels of the buttons. */
  readonly buttons: readonly string[];
}

/** What the server does with the next request that posts or edits. */
export type Fault =
  /** 429, to be tried again after this time. */
  | { readonly kind: 'rate-limited'; readonly afterMs: number }
  /** The platform's refusal for a missing permission, as for a channel that we are not in. */
  | { readonly kind: 'forbidden' }
  /** The thread's message or channel is gone. */
  | { readonly kind: 'gone' }
  /** The token is revoked. */
  | { readonly kind: 'unauthorized' }
  /** It is done, but the answer never comes: the connection breaks. */
  | { readonly kind: 'lost' };

/** What came back to a person who gave a command or clicked. */
export interface Reply {
  /** What that person alone sees at once: a private card, a form, a word; null when nothing was said privately. */
  readonly seen: Seen | null;
  /** By option, as the form shows them. */
  readonly errors: Readonly<Record<string, string>>;
}

/** A platform for the contract: our listener and Platform over the real SDK, against a server on this machine that checks every request. */
export interface Harness {
  /** As a worker has it, in a process of its own: it shares nothing with the listener but what is kept. */
  readonly platform: Platform;
  /** A shared place where threads can be opened, and its like for the person alone (null where all places are). */
  readonly place: Place;
  readonly privatePlace: Place | null;
  readonly person: Person;
  readonly stranger: Person;
  /** A place where we may not post. Null where there is none. */
  readonly closedPlace: Place | null;
  /** The next request that posts or edits meets this fault. Null where no request leaves this machine's own process. */
  readonly fail: ((fault: Fault) => void) | null;
  /** The thread's messages, the opening message first. */
  thread(thread: Thread): Promise<readonly Seen[]>;
  /** What the person was told alone, oldest first. */
  told(person: Person): Promise<readonly Seen[]>;
  /** Gives a listed command with its values as this person would: a file as bytes, anything else as text. */
  give(person: Person, command: Command, values: Readonly<Record<string, string | Uint8Array>>): Promise<Reply>;
  /** The threads that were opened since the harness began. */
  threads(): Promise<readonly (readonly Seen[])[]>;
  /** Clicks the button with this label on the newest message of the newest thread that has it; twice at the very same moment with `double`. */
  click(person: Person, label: string, double?: boolean): Promise<Reply>;
  /** Puts a file where this person's next command can take it, and a Platform that can download it, as commands get one. */
  upload(bytes: Uint8Array): Promise<{ readonly file: FileRef; readonly platform: Platform; lose(): void }>;
  /** Whatever the server found wrong with our requests. Has to be empty. */
  readonly violations: readonly string[];
  /** How many requests reached the server. */
  requests(): number;
  stop(): Promise<void>;
}

/** Starts a harness whose listener serves these commands. */
export type StartHarness = (commands: readonly Command[]) => Promise<Harness>;
