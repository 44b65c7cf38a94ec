import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import { findingsIn } from '../../../src/fit/builtin/findings/findings.ts';
import { stem, tokens } from '../../../src/fit/builtin/words.ts';
import type { Finding } from '../../../src/fit/finding.ts';
import type { Requirement, Role } from '../../../src/fit/role.ts';
import { levelsOf, score, scoreAt } from '../../../src/fit/score.ts';
import { workAsked } from '../../../src/fit/work-as.ts';
import { MASK, type Resume } from '../../../src/resume/resume.ts';

/** Lines after which evidence is given up: a resume has fewer that could show one thing. */
const ROUNDS = 60;

const read = (role: Role, resume: Resume): Finding[] => findingsIn(role, evidenceOf(resume));

/** The musts that a resume shows. */
export function mustsShown(role: Role, resume: Resume): Requirement[] {
  const levels = levelsOf(read(role, resume));
  return role.requirements.filter(({ id, importance }) => importance === 'must' && levels(id) !== 'absent');
}

export interface Fall {
  readonly before: number;
  readonly after: number;
  /** The score that the receipt foretells: the same levels, this one absent, and those that the same lines showed as they are now. */
  readonly foretold: number;
  /** Others whose level changed and that the lines which were touched showed, or the post that they named: they rightly change too. */
  readonly together: readonly string[];
  /** Others whose level changed though no line of theirs was touched. */
  readonly astray: readonly string[];
}

/** What the score does when one requirement loses its evidence; null where it could not be taken out. */
export function fallOf(role: Role, resume: Resume, must: Requirement): Fall | null {
  const bare = without(role, must, resume);
  if (bare === null) return null;
  const [first, then] = [read(role, resume), read(role, bare.paper)];
  const [was, is] = [levelsOf(first), levelsOf(then)];
  const others = role.requirements.filter(({ id }) => id !== must.id && was(id) !== is(id));
  const isWork = workAsked(must.label) !== null;
  const shares = ({ id }: Requirement): boolean =>
    first.some(
      ({ requirement, quotes, implied }) =>
        requirement === id && ((isWork && implied) || quotes.some(({ text }) => meets(bare.lines, text))),
    );
  const together = new Set(others.filter(shares).map(({ id }) => id));
  const scoreOf = (findings: Finding[]) => score(role, { findings }, resume).score;
  const said = ({ id }: Requirement) => `${must.id} took ${id} (${was(id)}, ${is(id)})`;
  return {
    before: scoreOf(first),
    after: scoreOf(then),
    foretold: scoreAt(role.requirements, (id) => (id === must.id ? 'absent' : together.has(id) ? is(id) : was(id))),
    together: others.filter(({ id }) => together.has(id)).map(said),
    astray: others.filter(({ id }) => !together.has(id)).map(said),
  };
}

/** Quotes may be cut out of a line, and lines out of a quote. */
const meets = (lines: readonly string[], quote: string): boolean =>
  lines.some((line) => line.includes(quote) || quote.includes(line));

interface Bare {
  readonly paper: Resume;
  /** The quotes whose words were taken out. */
  readonly lines: readonly string[];
}

/** The resume with nothing left that shows the requirement, and the lines that lost words for it; null where something stays. */
function without(role: Role, must: Requirement, resume: Resume): Bare | null {
  const only = onlyOf(role, must);
  const lines: string[] = [];
  let paper = resume;
  for (let round = 0; round < ROUNDS; round++) {
    const quotes = quotesOf(only, must, paper);
    if (quotes.length === 0) return { paper, lines };
    const line = quotes.find((text) => !lines.includes(text));
    const job = line === undefined ? jobOf(paper, quotes[0] ?? '') : [];
    paper = line ? silenced(only, must, { paper, line }) : job.reduce((some, text) => masked(some, text, null), paper);
    lines.push(...(line ? [line] : job));
  }
  return null;
}

/** The role with nothing but this and its occupation, by which some things are understood. */
const onlyOf = (role: Role, must: Requirement): Role => ({
  ...role,
  requirements: role.requirements.filter((one) => one === must || workAsked(one.label) !== null),
});

/** Every line of the job that a line belongs to: where its title is gone, they say what work it was. */
function jobOf(paper: Resume, line: string): string[] {
  const at = paper.text.indexOf(line);
  const { statements } = evidenceOf(paper);
  const own = statements.find(({ start, end }) => start <= at && at < end);
  const job = statements.filter((one) => one === own || (one.entry !== null && one.entry === own?.entry));
  return job.map(({ start, end }) => paper.text.slice(start, end));
}

const quotesOf = (role: Role, must: Requirement, paper: Resume): string[] =>
  read(role, paper).flatMap(({ requirement, quotes }) =>
    requirement === must.id ? quotes.map(({ text }) => text) : [],
  );

/**
 * The resume whose line shows the requirement no more, with as few of its words taken out as do it: each is given back where the line
 * stays silent, figures and dates first, the words of the requirement's own names last.
 */
function silenced(role: Role, must: Requirement, { paper, line }: { paper: Resume; line: string }): Resume {
  const own = new Set([must.label, ...must.alternatives].flatMap((name) => tokens(name).map(({ text }) => stem(text))));
  const last = (word: string): number => (/\d/.test(word) ? 0 : own.has(stem(word)) ? 2 : 1);
  const words = [...new Set(tokens(line).map(({ text }) => text))].sort((one, other) => last(one) - last(other));
  const shows = (without: ReadonlySet<string>): boolean =>
    quotesOf(role, must, masked(paper, line, without)).includes(line);
  const out = new Set(words);
  for (const word of words) if (!shows(out.difference(new Set([word])))) out.delete(word);
  return masked(paper, line, out);
}

/** Everywhere that the line stands, masked as redaction would: those of its words, or all of it. */
function masked(resume: Resume, line: string, words: ReadonlySet<string> | null): Resume {
  let { redacted } = resume;
  for (let at = resume.text.indexOf(line); at >= 0; at = resume.text.indexOf(line, at + line.length)) {
    const part = resume.text.slice(at, at + line.length);
    const spans =
      words === null ? [{ start: 0, end: part.length }] : tokens(part).filter(({ text }) => words.has(text));
    for (const { start, end } of spans)
      redacted =
        redacted.slice(0, at + start) + part.slice(start, end).replace(/[^\n]/g, MASK) + redacted.slice(at + end);
  }
  return { ...resume, redacted };
}
