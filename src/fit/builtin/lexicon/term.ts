export type TermKind = 'skill' | 'domain' | 'credential' | 'soft';

/** One thing that has a name, with the spellings under which people know it. */
export interface Term {
  /** A slug of the label: stable, unique in the lexicon. */
  readonly id: string;
  /** "Kubernetes". */
  readonly label: string;
  readonly kind: TermKind;
  /** The field whose table holds it: "cloud", "accounting". */
  readonly field: string;
  readonly aliases: readonly string[];
  /** Ids of what it shows as well, transitively: PostgreSQL shows SQL and relational databases. Never the reverse. */
  readonly implies: readonly string[];
}

/**
 * How sure a spelling is. `plain`: always the term, in any case. `cased`: only as written ("REST", not "rest").
 * `homonym`: only as written, and only in technical company ("Go" in a list of languages, not "Go to market").
 */
export type Guard = 'plain' | 'cased' | 'homonym';

/** One spelling of a term. */
export interface Spelling {
  readonly written: string;
  readonly guard: Guard;
  readonly term: Term;
}

/**
 * A table of terms, one on each line, as `Label = alias, alias > implied label, implied label`; `^` marks a cased spelling, `~` a homonym.
 * Siblings that imply the same share a line, parted by semicolons. An alias is another name of the same thing, never a product of its kind.
 */
export interface Table {
  readonly kind: TermKind;
  readonly field: string;
  readonly rows: string;
}

/** "C++" is "c-plus-plus", "Node.js" is "node-js". */
export const slug = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll('+', '-plus')
    .replaceAll('#', '-sharp')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
