import { isGeneral, linesOf, narrowed, nearness, spellsLine } from '../lexicon/lines.ts';
import { isPost, POST } from '../lexicon/posts.ts';
import { type Rung, rungOf } from '../lexicon/ranks.ts';
import { STOP_WORDS, tokens } from '../words.ts';
import { spansIn } from './dates.ts';
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
const PARTS = /[,|•·\t\n;]|\.\s|\s[–—-]\s|\sat\s|\s@\s|\(|\)/;
/** Signs of Markdown before a heading. */
const MARKS = /^[#*_\s]+/;
/** A title is a few words: a longer part is a sentence. */
const LONGEST = 80;

/** The titles of the jobs under "experience", in the resume's order. A dated job without any goes by its heading, where its work shows a line. */
export function titlesIn(evidence: Evidence): readonly JobTitle[] {
  const known = READ.get(evidence) ?? read(evidence);
  READ.set(evidence, known);
  return known;
}

/** Each requirement asks for them; evidence never changes. */
const READ = new WeakMap<Evidence, readonly JobTitle[]>();

function read(evidence: Evidence): JobTitle[] {
  const shown = linesShown(evidence);
  const headings = evidence.statements.flatMap(({ section, form, entry, start, end }, statement) =>
    section === 'experience' && form === 'heading' && entry !== null ? [{ statement, entry, start, end }] : [],
  );
  const named = headings.flatMap((heading) => titledBy(heading, evidence, shown.get(heading.entry)));
  const titled = new Set(named.map(({ entry }) => entry));
  const untitled = headings.filter(
    ({ entry }, at) => !titled.has(entry) && headings.findIndex((other) => other.entry === entry) === at,
  );
  const told = untitled.flatMap((heading) => untitledBy(heading, evidence, shown.get(heading.entry)));
  return [...named, ...told].sort((one, other) => one.start - other.start);
}

interface Heading {
  readonly statement: number;
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

function titledBy({ statement, entry, start, end }: Heading, evidence: Evidence, shown?: LinesShown): JobTitle[] {
  return stagesOf(evidence.resume.redacted.slice(start, end)).map(({ text, at }) => ({
    ...{ entry, statement, text, start: start + at, end: start + at + text.length },
    lines: ofJob(linesOf(text), shown),
    rung: rungOf(text),
    recent: isRecent(evidence, entry),
  }));
}

/** "Receptionist, then Optical Assistant", "Junior → Senior Developer": one job, and each of its titles. */
const GREW = /,? (?:then|later|promoted to|progressing to)(?= )| ?(?:→|⟶|➔|->|=>)(?= ?)/gi;

function stagesOf(heading: string): Part[] {
  const ends = [...heading.matchAll(GREW)];
  const starts = [0, ...ends.map(({ index, 0: mark }) => index + mark.length)];
  return starts.flatMap((from, index) => {
    const part = titlePart(heading.slice(from, ends[index]?.index ?? heading.length));
    return part === null ? [] : [{ ...part, at: from + part.at }];
  });
}

/** Where words were masked a title may have stood, so that the job is not known to have none. */
const MASKED = '█';

/** "2019 – 2022, Example Ltd": work without a title is of the lines that its lines show. */
function untitledBy({ statement, entry, start, end }: Heading, evidence: Evidence, shown = NONE): JobTitle[] {
  const text = evidence.resume.redacted.slice(start, end);
  const isDated = (evidence.entries[entry]?.spans.length ?? 0) > 0;
  if (shown.some.size === 0 || !isDated || text.includes(MASKED)) return [];
  return [{ entry, statement, start, end, text, lines: shown.some, rung: 1, recent: isRecent(evidence, entry) }];
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

interface Part {
  readonly text: string;
  readonly at: number;
}

/** The part of a heading that names a post; of several, the first whose line of work is known, be it by the field beside it: "Supervisor, Customer Care". */
function titlePart(heading: string): Part | null {
  const all = parts(withoutDates(heading));
  const posts = all.filter(({ text }) => text.length <= LONGEST && (isPost(text) || text.match(POST) !== null));
  const known = posts.find(({ text }) => linesOf(text).size > 0);
  return known ?? posts.flatMap((post) => withField(post, all, heading) ?? [])[0] ?? posts[0] ?? null;
}

/** A post together with the part beside it that is its field and nothing else. */
function withField(post: Part, all: readonly Part[], heading: string): Part | null {
  const index = all.indexOf(post);
  const field = [all[index + 1], all[index - 1]].find((part) => part !== undefined && isField(part.text));
  if (!field) return null;
  const [first, last] = field.at > post.at ? [post, field] : [field, post];
  return { text: heading.slice(first.at, last.at + last.text.length), at: first.at };
}

/** Where a field is named with the unit that works in it: "Accounts Payable Department". */
const UNIT = /^(?:team|department|dept|division|unit|desk|services|operations)$/;

/** "Customer Care" is a field, "Hilltop Hotel" an employer in one: every word of a field spells its line. */
function isField(text: string): boolean {
  const lines = linesOf(text);
  const words = tokens(text).filter((word) => !STOP_WORDS.has(word.text) && !UNIT.test(word.text));
  return lines.size > 0 && words.every((word) => spellsLine(word.text, lines));
}

/** Dates part a heading as commas do; the offsets stay. */
const withoutDates = (heading: string): string =>
  spansIn(heading).reduce(
    (text, { start, end }) => text.slice(0, start) + '|'.repeat(end - start) + text.slice(end),
    heading,
  );

function parts(heading: string): Part[] {
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
