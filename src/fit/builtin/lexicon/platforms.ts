import { findTerms } from './find.ts';
import type { Term } from './term.ts';

/** Fields of the lexicon whose names are part of a trade: a ".NET Developer" is one with .NET. */
const PLATFORMS: ReadonlySet<string> = new Set(['languages', 'frameworks', 'mobile']);

/** What a title says the work is done with: Java of "Java Developer", nothing of "Backend Developer". */
export const platformsOf = (title: string): Term[] =>
  findTerms(title).flatMap(({ term }) => (PLATFORMS.has(term.field) && !/development$/.test(term.id) ? [term] : []));
