import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import { findingsIn } from '../../../src/fit/builtin/findings/findings.ts';
import { stem, tokens } from '../../../src/fit/builtin/words.ts';
import type { Finding } from '../../../src/fit/finding.ts';
import type { Requirement, Role } from '../../../src/fit/role.ts';
import { levelsOf, score, scoreAt } from '../../../src/fit/score.ts';
import { MASK, type Resume } from '../../../src/resume/resume.ts';

/** Blankings after which evidence is given up: a resume has fewer lines that could show one thing. */
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
  /** The score that the receipt foretells: the same levels, and this one absent. */
  readonly foretold: number;
  /** Other requirements whose level changed: "kubernetes took docker (used, absent)". */
  readonly others: readonly string[];
}

/** What the score does when one requirement loses its evidence; null where it could not be taken out. */
export function fallOf(role: Role, resume: Resume, must: Requirement): Fall | null {
  const bare = without(role, resume, must);
  if (bare === null) return null;
  const [first, then] = [read(role, resume), read(role, bare)];
  const [was, is] = [levelsOf(first), levelsOf(then)];
  const scoreOf = (findings: Finding[]) => score(role, { findings }, resume).score;
  return {
    before: scoreOf(first),
    after: scoreOf(then),
    foretold: scoreAt(role.requirements, (id) => (id === must.id ? 'absent' : was(id))),
    others: role.requirements
      .filter(({ id }) => id !== must.id && was(id) !== is(id))
      .map(({ id }) => `${must.id} took ${id} (${was(id)}, ${is(id)})`),
  };
}

/** The resume with nothing left that shows the requirement; null where something stays. */
function without(role: Role, resume: Resume, must: Requirement): Resume | null {
  const names = new Set(
    [must.label, ...must.alternatives].flatMap((name) => tokens(name).map(({ text }) => stem(text))),
  );
  const seen = new Set<string>();
  let paper = resume;
  for (let round = 0; round < ROUNDS; round++) {
    const finding = read({ ...role, requirements: [must] }, paper)[0];
    if (finding === undefined || finding.level === 'absent') return paper;
    for (const { text } of finding.quotes) {
      paper = blanked(paper, text, seen.has(text) ? null : names);
      seen.add(text);
    }
  }
  return null;
}

/** Everywhere that the words stand, masked as redaction would: those of them that are among the names, or all. */
function blanked(resume: Resume, words: string, names: ReadonlySet<string> | null): Resume {
  let { redacted } = resume;
  for (let at = resume.text.indexOf(words); at >= 0; at = resume.text.indexOf(words, at + words.length)) {
    const part = redacted.slice(at, at + words.length);
    const spans =
      names === null ? [{ start: 0, end: part.length }] : tokens(part).filter(({ text }) => names.has(stem(text)));
    for (const { start, end } of spans)
      redacted = redacted.slice(0, at + start) + masked(part.slice(start, end)) + redacted.slice(at + end);
  }
  return { ...resume, redacted };
}

const masked = (text: string): string => text.replace(/[^\n]/g, MASK);
