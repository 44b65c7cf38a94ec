import type { Person } from './platform.ts';

/** Something a person bought from the platform itself. `id` is the platform's for this one purchase. */
export interface Sale {
  readonly id: string;
  readonly sku: string;
  readonly person: Person;
}

/** What becomes of what a platform sells. Each may be told again, and does its work once. */
export interface Sales {
  /** What is ours of what the platform sells. */
  readonly skus: readonly string[];
  bought(sale: Sale): Promise<void>;
  /** The platform gave the money back. */
  revoked(sale: Sale): Promise<void>;
}
