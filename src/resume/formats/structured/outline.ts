import type { Document } from '../../document.ts';
import { WIDE } from '../../lines.ts';
import type { ResumeFormat } from '../../resume.ts';
import { tidy } from '../../tidy.ts';

/** One thing in a section: a job, a degree, a group of skills. Empty parts are left out. */
export type Entry = {
  readonly title: readonly (string | undefined)[];
  readonly dates?: string | undefined;
  readonly lines?: readonly (string | undefined)[];
};

/** A resume that comes as data, in the order in which it is read. */
export type Outline = {
  /** Name, title and ways to reach the person: a line each. */
  readonly header: readonly (string | undefined)[];
  readonly parts: readonly { readonly heading: string; readonly entries: readonly Entry[] }[];
};

/** Data as the text that the person would have written: headings, a line for each entry with its dates, and what is said of it. */
export function documentOf(format: ResumeFormat, { header, parts }: Outline): Document {
  const sections = parts.map(({ heading, entries }) => [heading, ...entries.flatMap(linesOf)]);
  const blocks = [header.filter(isSaid), ...sections.filter((lines) => lines.length > 1)];
  const layout = { columns: false, scanned: false, images: false, strange: 0 };
  const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
  return tidy({ format, pages: 1, texts: [text], hidden: [], layout });
}

function linesOf({ title, dates, lines = [] }: Entry): string[] {
  const first = [title.filter(isSaid).map(oneLine).join(', '), dates].filter(isSaid).join(WIDE);
  return [first, ...lines.filter(isSaid).map((line) => line.trim())].filter(isSaid);
}

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "2019-03" and the like as "03/2019", a year as itself; what it is not is left as it is written. */
export function dateOf(value: string | undefined): string | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?(?:T.*)?$/.exec(value ?? '') ?? [];
  if (year === undefined) return value;
  return month === undefined ? year : `${month}/${year}`;
}

/** "03/2019 – 06/2021"; without an end it goes on. */
export function periodOf(from: string | undefined, to: string | undefined, goesOn: boolean): string | undefined {
  const start = dateOf(from);
  const end = isSaid(to) ? dateOf(to) : goesOn && isSaid(start) ? 'present' : undefined;
  return [start, end].filter(isSaid).join(' – ') || undefined;
}
