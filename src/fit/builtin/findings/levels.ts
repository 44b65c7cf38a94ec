import { LEVELS, type Level } from '../../finding.ts';
import { POST } from '../lexicon/posts.ts';
import type { Evidence } from './evidence.ts';
import type { Match } from './matches.ts';
import { stanceAt } from './negation.ts';
import type { Statement } from './statements.ts';

/** Where work is described, whatever form it has. */
const WORK: ReadonlySet<string> = new Set(['experience', 'projects', 'volunteering', 'publications']);
/** Where a described piece may stand among other things. */
const MIXED: ReadonlySet<string> = new Set(['education', 'other', 'awards']);
/** The units people work in. */
const UNIT = /\b(?:unit|ward|department|dept|team|division|squad|floor|clinic)\b/i;
/** Between a role and its field: "Director of Analytics", "Engineer (Go)". */
const FIELD = /^\s*(?:of|for|in|[-–(:])/;
/** What parts a title from an employer and a place. */
const PARTS = /[,|•·\t\n]|\s[–—]\s|\sat\s/g;
const PROJECT = /\b(?:project|thesis|dissertation|capstone|practicum|placement|clinical rotation)\b/i;

/** A match with the level it shows. */
export interface Shown extends Match {
  readonly level: Level;
}

/** The level that one match shows, by where it stands and what the statement says of it. */
export function levelOf(evidence: Evidence, match: Match): Level {
  const statement = evidence.statements[match.statement];
  if (!statement) return 'absent';
  const text = evidence.resume.redacted.slice(statement.start, statement.end);
  const stances = [match.start, match.end - 1].map((at) => stanceAt(text, at - statement.start));
  if (stances.includes('denied')) return 'absent';
  if (stances.some((stance) => stance !== 'said')) return 'listed';
  if (statement.form === 'heading') return headingLevel(evidence, statement, match);
  if (!isWork(statement, text)) return 'listed';
  return statement.outcome ? 'proven' : 'used';
}

function isWork({ section, form }: Statement, text: string): boolean {
  if (form !== 'item') return false;
  return WORK.has(section) || (MIXED.has(section) && described(section, text));
}

const described = (section: string, text: string): boolean =>
  section === 'education'
    ? PROJECT.test(text)
    : /^\p{L}+ed\b|^(?:built|led|ran|wrote|taught|won|organi[sz]ed|made)\b/iu.test(text);

/** In a heading a name may be the employer's: only a title ("Java Developer") says what the work was, a project's heading what it was made with. */
function headingLevel({ resume, entries }: Evidence, statement: Statement, match: Match): Level {
  const { section, start, end } = statement;
  if (!WORK.has(section)) return section === 'education' || section === 'other' ? 'listed' : 'absent';
  const entry = statement.entry === null ? undefined : entries[statement.entry];
  if (section === 'projects') return entry?.described ? 'used' : 'listed';
  if (isToldBelow(resume.redacted.slice(start, end), match.start - start)) return statement.outcome ? 'proven' : 'used';
  if (!inTitle(resume.redacted.slice(start, end), { start: match.start - start, end: match.end - start }))
    return 'absent';
  return entry?.described || (entry?.spans.length ?? 0) > 0 ? 'used' : 'listed';
}

/** Where a page joins the first thing done, written small, to the title above it: "Developer\nnew features for the payment engine". */
const TOLD = /^\s*(?!(?:of|and|for|in|at|the|to)\b)\p{Ll}\S*(?:\s+\S+){3,}/u;

function isToldBelow(heading: string, at: number): boolean {
  const from = heading.lastIndexOf('\n', at) + 1;
  return from > 0 && TOLD.test(heading.slice(from).split('\n')[0] ?? '');
}

/** True where the part of the heading that holds the match is a title, up to its last role noun, or names a unit. */
function inTitle(heading: string, match: { readonly start: number; readonly end: number }): boolean {
  const cuts = [...heading.matchAll(PARTS)].map((hit) => hit.index);
  const from = (cuts.findLast((cut) => cut < match.start) ?? -1) + 1;
  const to = cuts.find((cut) => cut >= match.end) ?? heading.length;
  const part = heading.slice(from, to);
  if (UNIT.test(part)) return true;
  const roles = [...part.matchAll(POST)].map((hit) => from + hit.index + hit[0].length);
  return roles.some((end) => match.start < end || FIELD.test(heading.slice(end, match.start)));
}

/** The higher of two levels. */
export const higher = (one: Level, other: Level): Level => (LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other);
