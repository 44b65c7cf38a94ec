import type { SectionName } from '../resume.ts';

/** How one language heads its sections, in lower case without accents. */
export type HeadingWords = {
  /** Words that name a section, parted by spaces. */
  readonly sections: Readonly<Partial<Record<SectionName, string>>>;
  /** Words that may stand beside them and name nothing on their own. */
  readonly modifiers: string;
  /** Headings whose words alone would mislead, parted by semicolons. */
  readonly whole: Readonly<Partial<Record<SectionName, string>>>;
};
