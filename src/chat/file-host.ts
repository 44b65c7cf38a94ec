import { RateLimited } from './refusal.ts';

/** What a platform's file host answered. */
export interface HostAnswer {
  readonly status: number;
  /** A header by its name in lower case, or '' when there is none. */
  readonly header: (name: string) => string;
  readonly body: Uint8Array;
}

export interface HostAsked {
  readonly authorization?: string;
  /** More than this is the Problem `file-too-large`, told while the bytes come. */
  readonly maxBytes: number;
}

/**
 * Opens a file's address, as every link is opened, by the one guarded fetch. A redirect is an answer, and is not followed. Whoever asks
 * has seen that the address is on the platform's own host.
 * Throws the Problem `file-too-large`, and an Error without the address for a host that does not answer.
 */
export type AskFileHost = (url: string, asked: HostAsked) => Promise<HostAnswer>;

/** Where a host that wants to be left alone does not say for how long. */
const DEFAULT_WAIT_SECONDS = 30;

/** Throws what is a file host's own trouble: RateLimited for 429, an Error for 5xx. Other statuses mean something else on each platform. */
export function refuseBusyHost({ status, header }: HostAnswer): void {
  if (status === 429) throw new RateLimited(1_000 * (Number(header('retry-after')) || DEFAULT_WAIT_SECONDS));
  if (status >= 500) throw new Error(`the file host answers ${status}`);
}
