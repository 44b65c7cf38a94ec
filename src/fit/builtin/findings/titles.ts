import { isGeneral, linesOf, narrowed, nearness } from '../lexicon/lines.ts';
import { isPost, POST } from '../lexicon/posts.ts';
import { type Rung, rungOf } from '../lexicon/ranks.ts';
import { type LinesShown, linesShown } from './entry-lines.ts';
import type { Evidence } from './evidence.ts';
import { isRecent, yearsOfWork } from './tenure.ts';

/** The title of a job that the resume tells of. Offsets are into the resume's text. */
export interface JobTitle {
  readonly entry: number;
  readonly statement: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The lines of work of the title, or of what the job tells where the title names none of its own. */
  readonly lines: ReadonlySet<string>;
  readonly rung: Rung;
  /** True for a job that goes on, or ended not long ago. */
  readonly recent: boolean;
}

/** What parts a title from an employer, a place and dates. */
const PARTS = /[,|•·\t\n;]|\s[–—-]\s|\sat\s|\s@\s|\(|\)/;
/** Signs of Markdown before a heading. */
const MARKS = /^[#*_\s]+/;
/** A title is a few words: a longer part is a sentence. */
const LONGEST = 80;

/** The titles of the jobs under "experience", in the resume's order. */
export function titlesIn(evidence: Evidence): JobTitle[] {
  const shown = linesShown(evidence);
  return evidence.statements.flatMap((statement, index) => {
    const { section, form, entry, start, end } = statement;
    if (section !== 'experience' || form !== 'heading' || entry === null) return [];
    const part = titlePart(evidence.resume.redacted.slice(start, end));
    if (part === null) return [];
    const at = start + part.at;
    const place = { entry, statement: index, start: at, end: at + part.text.length, text: part.text };
    const lines = ofJob(linesOf(part.text), shown.get(entry));
    return [{ ...place, lines, rung: rungOf(part.text), recent: isRecent(evidence, entry) }];
  });
}

/**
 * A title of no line ("Shift Supervisor") or of the general one ("Software Engineer") is of the lines that its work shows; one of a
 * neighbouring line is of both where its work says so throughout: a finance manager who closes the books is an accountant.
 */
function ofJob(own: ReadonlySet<string>, shown: LinesShown = NONE): ReadonlySet<string> {
  if (own.size === 0) return shown.some;
  if (isGeneral(own)) return narrowed(own, shown.some);
  return own.union(new Set([...shown.many].filter((line) => nearness(own, new Set([line])) === 'near')));
}

const NONE: LinesShown = { some: new Set(), many: new Set() };

/** The part of a heading that names a post; of several, the first whose line of work is known. */
function titlePart(heading: string): { text: string; at: number } | null {
  const posts = parts(heading).filter(
    ({ text }) => text.length <= LONGEST && (isPost(text) || text.match(POST) !== null),
  );
  return posts.find(({ text }) => linesOf(text).size > 0) ?? posts[0] ?? null;
}

function parts(heading: string): { text: string; at: number }[] {
  let at = 0;
  return heading.split(PARTS).flatMap((raw) => {
    const start = heading.indexOf(raw, at);
    at = start + raw.length;
    const text = raw.trim().replace(MARKS, '');
    return text === '' ? [] : [{ text, at: start + raw.indexOf(text) }];
  });
}

/** Years of dated work under these titles, overlapping jobs counted once; null where none carries dates. */
export const yearsUnder = (evidence: Evidence, titles: readonly JobTitle[]): number | null =>
  yearsOfWork(evidence, new Set(titles.map(({ entry }) => entry)));
