import { GERMAN } from './heading-words/de.ts';
import { ENGLISH } from './heading-words/en.ts';
import { SPANISH } from './heading-words/es.ts';
import { FRENCH } from './heading-words/fr.ts';
import { ITALIAN } from './heading-words/it.ts';
import { PORTUGUESE } from './heading-words/pt.ts';
import type { SectionName } from './resume.ts';

/** Where a word means different sections, the language that comes first decides. */
const LANGUAGES = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN];

type Named = Readonly<Partial<Record<SectionName, string>>>;

const byWord = (tables: readonly Named[], separator: string): ReadonlyMap<string, SectionName> =>
  new Map(
    tables
      .toReversed()
      .flatMap((table) => Object.entries(table))
      .flatMap(([name, words]) => words.split(separator).map((word) => [word, name as SectionName] as const)),
  );

/** Words that name a section, in lower case without accents. */
export const SECTION_WORDS = byWord(
  LANGUAGES.map(({ sections }) => sections),
  ' ',
);

/** Whole headings whose words alone would mislead. */
export const WHOLE_HEADINGS = byWord(
  LANGUAGES.map(({ whole }) => whole),
  ';',
);

/** Words that may stand beside them and name nothing on their own. */
export const MODIFIERS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ modifiers }) => modifiers.split(' ')));

/** Fields of work that may stand before them. */
export const DOMAINS: ReadonlySet<string> = new Set(
  'international business management executive digital freelance consulting entrepreneurial programming software computer it practical independent scientific development campus design art creative legal nursing medical engineering data sales marketing tech public'.split(
    ' ',
  ),
);
