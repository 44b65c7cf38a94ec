import type { Person } from './platform.ts';

/**
 * A message as plain data. Renderers turn it into HTML, Block Kit or Components V2.
 * A bare string is text and is always escaped; only span objects carry markup. Clipping is the renderer's duty too.
 */
export interface Card {
  readonly title: string;
  /** One plain sentence that says it all: notifications and screen readers get this. */
  readonly summary: string;
  readonly tone: Tone;
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
}

/** A mood, never the only carrier of a state: words say the same. */
export type Tone = 'plain' | 'good' | 'fair' | 'poor' | 'problem';

export type Span =
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** A person of the platform that the card goes to, shown by the platform’s own name for them. It can wake that person, and nobody else. */
  | { readonly kind: 'mention'; readonly person: Person };

export type Line = readonly Span[];

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly line: Line }
  /**
   * A dial from 0 to 100; `label` is the band, `alt` what the picture says in words. `picture` is the address of a PNG of ours
   * that shows it; without one, each platform draws its own.
   */
  | {
      readonly kind: 'score';
      readonly value: number;
      readonly label: string;
      readonly alt: string;
      readonly picture?: string | undefined;
    }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Bars from 0 to 100 with a name and a note each. */
  | { readonly kind: 'meters'; readonly meters: readonly Meter[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly Row[];
    }
  | { readonly kind: 'quote'; readonly line: Line; readonly source?: string }
  | { readonly kind: 'stages'; readonly stages: readonly Stage[] }
  /** Small print. */
  | { readonly kind: 'note'; readonly line: Line }
  | { readonly kind: 'divider' };

export interface Fact {
  readonly label: string;
  readonly value: Line;
}

export interface Meter {
  readonly label: string;
  readonly value: number;
  readonly note: string;
}

export interface Item {
  readonly title?: string;
  readonly line: Line;
}

export type Row = readonly Line[];

export interface Stage {
  readonly label: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
}

/** A button gives a command: at once, or by opening its form with some values filled in. */
export interface Button {
  readonly label: string;
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
  /** A card of its own, a word in passing, or the command's form. */
  readonly opens: 'answer' | 'note' | 'form';
  /** Quiet ones stand apart, below the others. */
  readonly style: 'primary' | 'plain' | 'quiet';
  /** What a screen reader says, when the label alone is not enough. */
  readonly description?: string;
  /** The platform itself sells this, under an id of its own: it then shows its own button, and takes the payment. */
  readonly sku?: string;
}

export const strong = (text: string): Span => ({ kind: 'strong', text });
export const emphasis = (text: string): Span => ({ kind: 'emphasis', text });
export const code = (text: string): Span => ({ kind: 'code', text });
export const link = (text: string, href: string): Span => ({ kind: 'link', text, href });
export const mention = (person: Person): Span => ({ kind: 'mention', person });
