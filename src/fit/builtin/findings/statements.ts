import type { ResumePaper } from '../../reader.ts';
import { sentences } from '../sentences.ts';
import { type Entry, groupsOf } from './entries.ts';
import { type Form, type Marked, marked, underDates } from './forms.ts';
import { isOrder } from './orders.ts';
import { hasOutcome } from './outcomes.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';

/** One sentence or bullet, with where it stands. Offsets are into the resume's text. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly section: string;
  readonly form: Form;
  /** Index of its entry, or null. */
  readonly entry: number | null;
  /** True when the bullet or paragraph it is part of names an outcome or a scale. */
  readonly outcome: boolean;
  /** True where it repeats the posting's own words. */
  readonly copied?: boolean;
}

export interface Outline {
  readonly statements: readonly Statement[];
  readonly entries: readonly Entry[];
}

/** Cuts a resume into statements and entries, in the order of the text. Reads the redacted text only. */
export function outline(resume: ResumePaper): Outline {
  const text = resume.redacted;
  const statements: Statement[] = [];
  const entries: Entry[] = [];
  for (const { name, heading, start, end } of resume.sections) {
    const from = name === 'header' || heading === null ? start : afterHeading(text, start, end);
    const each = paragraphs(text, from, end).map((block) => marked(text, block, name));
    const blocks = name === 'experience' ? underDates(text, each) : each;
    for (const { entry, blocks: own } of groupsOf(name, blocks)) {
      if (entry) entries.push(entry);
      const place = { section: name, entry: entry ? entries.length - 1 : null };
      for (const one of own) for (const part of partsOf(text, one)) statements.push({ ...part, ...place });
    }
  }
  return { statements, entries };
}

type Part = Pick<Statement, 'start' | 'end' | 'form' | 'outcome'>;

function partsOf(text: string, { block, form }: Marked): Part[] {
  const words = text.slice(block.start, block.end);
  const outcome = hasOutcome(words);
  const told = rangesIn(words, form).filter(({ start, end }) => !isOrder(words.slice(start, end)));
  return told.map(({ start, end }) => at(block, { start, end, form, outcome }));
}

const rangesIn = (words: string, form: Form): { start: number; end: number }[] =>
  form === 'list' || form === 'heading' ? [{ start: 0, end: words.length }] : sentences(words);

const at = (block: Paragraph, part: Part): Part => ({
  ...part,
  start: block.start + part.start,
  end: block.start + part.end,
});

/** The section's own heading says nothing of the person: "EDUCATION". */
function afterHeading(text: string, start: number, end: number): number {
  const from = start + text.slice(start, end).search(/\S|$/);
  const newline = text.indexOf('\n', from);
  const stop = newline < 0 || newline > end ? end : newline;
  return /^[^,:;|\d•]{0,48}:?\s*$/u.test(text.slice(from, stop)) ? stop : start;
}
