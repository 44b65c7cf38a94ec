import type { ResumePaper } from '../reader.ts';
import { beginsWithAction } from './actions.ts';
import { type Span, spansIn } from './dates.ts';
import { hasOutcome } from './outcomes.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';
import { sentences } from './sentences.ts';

/** A job, a project, a course: what stands under one heading, perhaps with dates. */
export interface Entry {
  readonly section: string;
  readonly spans: readonly Span[];
  readonly start: number;
  readonly end: number;
  /** True when anything is described in it. */
  readonly described: boolean;
}

/** heading: names an entry; item: describes something; list: names in a row; line: anything else. */
export type Form = 'heading' | 'item' | 'list' | 'line';

/** One sentence or bullet, with where it stands. Offsets are into the resume's text. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly section: string;
  readonly form: Form;
  /** Index of its entry, or null. */
  readonly entry: number | null;
  /** The bullet or paragraph it is part of: an outcome there counts for all of its sentences. */
  readonly block: Paragraph;
  /** True when that bullet or paragraph names an outcome or a scale. */
  readonly outcome: boolean;
}

export interface Outline {
  readonly statements: readonly Statement[];
  readonly entries: readonly Entry[];
}

/** Sections in which work is described, entry by entry. */
const WITH_ENTRIES: ReadonlySet<string> = new Set([
  'experience',
  'projects',
  'volunteering',
  'education',
  'publications',
  'other',
]);
const LONGEST_HEADING = 140;

/** Cuts a resume into statements and entries. Reads the redacted text only. */
export function outline(resume: ResumePaper): Outline {
  const statements: Statement[] = [];
  const entries: Entry[] = [];
  for (const { name, start, end } of resume.sections) {
    const blocks = paragraphs(
      resume.redacted,
      name === 'header' ? start : afterHeading(resume.redacted, start, end),
      end,
    );
    const marked = blocks.map((block) => ({ block, form: formOf(resume.redacted, block, name) }));
    const numbers = WITH_ENTRIES.has(name) ? entryNumbers(resume.redacted, marked) : marked.map(() => null);
    const base = entries.length;
    entries.push(...entriesOf(resume.redacted, { name, marked, numbers }));
    for (const [index, { block, form }] of marked.entries()) {
      const number = numbers[index] ?? null;
      const entry = number === null ? null : base + number;
      const outcome = hasOutcome(resume.redacted.slice(block.start, block.end));
      for (const { start, end } of parts(resume.redacted, block, form))
        statements.push({ start, end, section: name, form, entry, block, outcome });
    }
  }
  return { statements, entries };
}

/** The section's own heading says nothing of the person: "EDUCATION". */
function afterHeading(text: string, start: number, end: number): number {
  const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
  const newline = text.indexOf('\n', from);
  const stop = newline < 0 || newline > end ? end : newline;
  return /^[^,:;|\d•]{0,48}:?\s*$/u.test(text.slice(from, stop)) ? stop : start;
}

interface Marked {
  readonly block: Paragraph;
  readonly form: Form;
}

function formOf(text: string, block: Paragraph, section: string): Form {
  const words = text.slice(block.start, block.end);
  const spans = words.length <= LONGEST_HEADING ? spansIn(words) : [];
  const dated = spans.some((span) => !block.bullet || (span.start === 0 && section === 'experience'));
  if (dated && WITH_ENTRIES.has(section)) return 'heading';
  if (isList(words)) return 'list';
  if (block.bullet || section === 'publications') return 'item';
  if (!WITH_ENTRIES.has(section)) return 'line';
  if (beginsWithAction(words) || words.length > LONGEST_HEADING || /[a-z)]\.\s*$/.test(words)) return 'item';
  return 'heading';
}

const LIST_ITEMS = 4;
const LONG_LIST_ITEMS = 12;

/** Names in a row, with nothing said of them: "Tools: Jira, Git, Docker, AWS". A bullet that only names is a list too. */
export function isList(words: string): boolean {
  const body = words.replace(/^[^:]{1,40}:\s*/, '');
  const items = body.split(/[,;|•·/]|\s[-–]\s/).filter((item) => item.trim() !== '');
  const average = body.split(/\s+/).length / Math.max(1, items.length);
  const told = beginsWithAction(words);
  if (items.length >= LONG_LIST_ITEMS) return average <= 3;
  if (body !== words) return items.length >= 3 && average <= 3 && !beginsWithAction(body);
  return items.length >= LIST_ITEMS && average <= 2.6 && !told;
}

/** A heading after something described begins a new entry; so does a second dated heading, with the title right before it. */
function entryNumbers(text: string, marked: readonly Marked[]): (number | null)[] {
  const numbers: (number | null)[] = [];
  let number = -1;
  let open = { described: true, dated: false, titled: false, pending: false };
  for (const { block, form } of marked) {
    const heading = form === 'heading';
    const dated = heading && spansIn(text.slice(block.start, block.end)).length > 0;
    if (heading && (open.described || (dated && open.dated))) {
      number += 1;
      if (open.pending && open.titled) numbers[numbers.length - 1] = number;
      open = { described: false, dated: false, titled: !dated || (open.pending && open.titled), pending: false };
    }
    numbers.push(number < 0 ? null : number);
    open = {
      ...open,
      described: open.described || !heading,
      pending: heading && !dated && open.dated,
      dated: open.dated || dated,
    };
  }
  return numbers;
}

interface Grouped {
  readonly name: string;
  readonly marked: readonly Marked[];
  readonly numbers: readonly (number | null)[];
}

function entriesOf(text: string, { name, marked, numbers }: Grouped): Entry[] {
  const count = Math.max(-1, ...numbers.map((number) => number ?? -1)) + 1;
  return Array.from({ length: count }, (_, number) => {
    const own = marked.filter((_, index) => numbers[index] === number);
    const start = own[0]?.block.start ?? 0;
    const heads = own.filter(({ form }) => form === 'heading');
    return {
      section: name,
      spans: heads.flatMap(({ block }) => spansIn(text.slice(block.start, block.end))),
      start,
      end: own.at(-1)?.block.end ?? start,
      described: own.some(({ form }) => form === 'item'),
    };
  });
}

function parts(text: string, block: Paragraph, form: Form): { start: number; end: number }[] {
  if (form === 'list' || form === 'heading') return [block];
  const words = text.slice(block.start, block.end);
  return sentences(words).map(({ start, end }) => ({ start: block.start + start, end: block.start + end }));
}
