import type { Terms } from './terms.ts';

/** So many evaluations for so much, in the currency's smallest unit. */
export interface Pack {
  readonly credits: number;
  readonly price: number;
}

/** What a person can buy where they are. */
export interface Offer {
  readonly credits: number;
  /** "€5.00"; undefined where the platform itself shows it. */
  readonly price: string | undefined;
  /** The platform sells it by this id itself. */
  readonly sku?: string;
}

/** What commands and workers know of credits. Absent where evaluations cost nothing. */
export interface Credits {
  readonly terms: Terms;
  offers(platform: string): readonly Offer[];
  /** The address where this pack is paid, for this account alone. Throws for a pack that is not offered. */
  checkout(holder: string, credits: number): Promise<string>;
  /** Looks for purchases that a platform could not tell of; undefined where none has any. */
  readonly collect: (() => Promise<void>) | undefined;
}
