import type { ResumePaper } from '../../reader.ts';
import { isPost, POST } from '../lexicon/posts.ts';
import { beginsWithAction } from './actions.ts';
import { isDatesAlone, spansIn } from './dates.ts';
import { isPaper } from './paper-names.ts';
import { type Paragraph, paragraphs } from './paragraphs.ts';
import { LONGEST_HEAD } from './run-in-heads.ts';

type Section = ResumePaper['sections'][number];

/** Sections that hold entries of their own: a date under "Education" is no job. */
const WITH_ENTRIES: ReadonlySet<string> = new Set([
  'experience',
  'projects',
  'education',
  'volunteering',
  'publications',
  'awards',
  'references',
]);
/** Title, employer, dates: so many lines stand above what was done, at most. */
const MOST_HEAD_LINES = 3;
const DEGREE =
  /\b(?:degree|diploma|bachelor|master of|doctor of|b\.?sc|b\.?a|b\.s|b\.?eng|m\.?sc|m\.?a|m\.s|ll\.?b|ph\.?d|a[- ]levels?|gcses?|ged)\b/i;
/** Whoever has a post at a college works there; without one they study. */
const SCHOOL = /\b(?:university|college|course|bootcamp)\b/i;
/** "Teacher of Mathematics", "Nurse (ICU)": the post stands before its field. */
const OPENS = new RegExp(`^(?:\\p{L}+ ){0,2}?(?:${POST.source})`, 'iu');

/**
 * The sections with the jobs under no heading of theirs as "experience": where other sections tell of a dated entry, work begins, up
 * to the next heading. A job is told by its shape (a title or employer with a range of dates, then lines of work), not by a heading.
 */
export function withJobs({ redacted, sections }: ResumePaper): Section[] {
  const jobs = sections.flatMap((section) => partedAt(section, firstJobIn(redacted, section), 'experience'));
  const schooled = jobs.some(({ name }) => name === 'education' || name === 'certifications');
  return schooled ? jobs : jobs.flatMap((section) => partedAt(section, firstPaper(redacted, section), 'education'));
}

const firstJobIn = (text: string, section: Section): number | null =>
  WITH_ENTRIES.has(section.name) ? null : firstJob(text, section);

/** A section in two where something without a heading begins in it. */
function partedAt(section: Section, at: number | null, name: string): Section[] {
  if (at === null) return [section];
  const rest = { name, heading: null, start: at, end: section.end };
  return at > section.start ? [{ ...section, end: at }, rest] : [rest];
}

/** Where the last lines under the jobs name degrees and other papers and tell no work; null where they do not. */
function firstPaper(text: string, { name, start, end }: Section): number | null {
  if (name !== 'experience') return null;
  const blocks = paragraphs(text, start, end);
  const last = blocks.findLastIndex((block) => !isPaperLine(text, block));
  return last < 0 ? null : (blocks[last + 1]?.start ?? null);
}

function isPaperLine(text: string, block: Paragraph): boolean {
  const words = wordsOf(text, block);
  const named = [DEGREE, LICENSED].some((paper) => paper.test(words)) || isPaper(words);
  return named && isHead(text, block) && !beginsWithAction(words) && spansIn(words).length === 0;
}

const LICENSED = /^(?:licen[cs]ed|registered|certified|chartered)\b/i;

function firstJob(text: string, { start, end }: Section): number | null {
  const blocks = paragraphs(text, start, end);
  const heads = blocks.flatMap((_, index) => headAt(text, blocks, index) ?? []);
  return heads[0] ?? null;
}

/** Where the head of a job begins whose dates stand in this block; null where it is none. */
function headAt(text: string, blocks: readonly Paragraph[], index: number): number | null {
  const block = blocks[index];
  if (!block || !isDated(text, block)) return null;
  const above = blocks.slice(Math.max(0, index - MOST_HEAD_LINES + 1), index + 1);
  const title = above.findLast((one) => isHead(text, one) && isTitle(wordsOf(text, one)));
  if (title) return DEGREE.test(wordsOf(text, title)) ? null : title.start;
  const below = blocks.slice(index + 1, index + 1 + MOST_BELOW);
  const studied = [block, ...below.slice(0, 1)].some((one) => isOfStudies(wordsOf(text, one)));
  if (studied || !below.some((one) => tellsWork(text, one))) return null;
  // Dates on a line of their own belong to what stands above them.
  const before = isDatesAlone(wordsOf(text, block)) ? blocks[index - 1] : undefined;
  return before && isHead(text, before) ? before.start : block.start;
}

/** An employer with dates may have a line on itself above what was done there. */
const MOST_BELOW = 2;

const isOfStudies = (words: string): boolean => [DEGREE, SCHOOL].some((each) => each.test(words));

const wordsOf = (text: string, { start, end }: Paragraph): string => text.slice(start, end);

const isHead = (text: string, block: Paragraph): boolean =>
  !block.bullet && block.end - block.start <= LONGEST_HEAD && !/[a-z]\.$/.test(wordsOf(text, block).trimEnd());

/** "Trainee from October 2022, senior since January" is no range, and dates a job all the same where bullets follow. */
const isDated = (text: string, block: Paragraph): boolean =>
  isHead(text, block) && (spansIn(wordsOf(text, block)).length > 0 || SINCE.test(wordsOf(text, block)));

const SINCE = /\b(?:from|since)\b.{0,12}\b(?:19|20)\d\d\b/i;

/** "Finance Manager, Calder Group", "Picker, then Trainer": a post stands among its parts, and nothing is told. */
const isTitle = (words: string): boolean =>
  !beginsWithAction(words) && partsOf(words).some((part) => isPost(part) || OPENS.test(part));

const partsOf = (words: string): string[] => words.split(/[,|•·(;]|\s[–—-]\s|\sat\s/).map((part) => part.trim());

const tellsWork = (text: string, block: Paragraph): boolean => block.bullet || tells(wordsOf(text, block));

/** "I run ten beds", "Reduced …", and running words longer than a heading. */
const tells = (words: string): boolean =>
  /^\W*I (?!am\b|have\b)\p{Ll}/u.test(words) || beginsWithAction(words) || words.length > LONGEST_HEAD;
