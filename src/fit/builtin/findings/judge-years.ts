import type { Judgement } from '../../finding.ts';
import type { KnockOut } from '../../role.ts';
import { spansIn } from './dates.ts';
import type { Evidence } from './evidence.ts';
import { levelOf } from './levels.ts';
import { find, type Match } from './matches.ts';
import { phrasesOf } from './phrases.ts';
import { quoteOf } from './quotes.ts';
import type { Statement } from './statements.ts';
import { claimsIn, isBorneOut, yearsOfWork } from './tenure.ts';
import { jobsOfLine } from './years-of-line.ts';

type Told = Omit<Judgement, 'knockOut'>;

/** Half a year short may be a matter of rounding: that is asked, not failed. */
const NEARLY = 0.5;

/** Years asked for against the dated jobs: in the line of work that is meant, where the posting says which, and else in all. */
export function judgeYears(knockOut: KnockOut, evidence: Evidence): Told {
  const { asks } = knockOut;
  const years = knockOut.years ?? 0;
  const total = yearsOfWork(evidence);
  const matches = matchesOf(asks, evidence);
  const claim = claimOf(years, { told: asks.length > 0, matches, evidence });
  if (total === null) return undated(years, claim, evidence);
  const quotes = datedQuotes(evidence);
  const reason = verdictOf({
    years,
    total,
    ...coveredBy(asks, matches, total, evidence),
    undated: hasUndated(evidence),
  });
  if (reason.verdict === 'pass' || claim === null || !isBorneOut(evidence, claim.years)) return { ...reason, quotes };
  const verdict = total >= years ? 'pass' : 'ask';
  return { verdict, reason: `You state ${count(claim.years)}, and your dated jobs cover ${count(total)}.`, quotes };
}

interface Covered {
  readonly years: number;
  readonly total: number;
  /** Years of jobs that show all that is asked, and of those whose line of work it is. */
  readonly relevant: number;
  readonly line: number;
  readonly asks: readonly string[];
  /** True when a described job carries no dates: then the sum may be too low. */
  readonly undated: boolean;
}

function coveredBy(asks: readonly string[], matches: readonly Match[], total: number, evidence: Evidence) {
  if (asks.length === 0) return { relevant: total, line: total, asks };
  const named = entriesOf(matches, evidence);
  const { line, whole } = jobsOfLine(asks, evidence);
  const of = (entries: ReadonlySet<number>): number => yearsOfWork(evidence, entries) ?? 0;
  return { relevant: of(named.union(whole)), line: of(named.union(line)), asks };
}

function verdictOf({ years, total, relevant, line, asks, undated }: Covered): Omit<Told, 'quotes'> {
  const asked = `${count(years)} ${years === 1 ? 'is' : 'are'} asked`;
  if (relevant >= years)
    return {
      verdict: 'pass',
      reason: `Your dated jobs${asks.length > 0 ? ' in this work' : ''} cover ${count(relevant)}, and ${asked}.`,
    };
  const what = asks.slice(0, MOST_NAMED).join(' or ');
  if (line >= years)
    return {
      verdict: 'ask',
      reason: `Your jobs in this line of work cover ${count(line)}; whether ${count(years)} of them count as ${what} is theirs to say.`,
    };
  const covered = `Your dated jobs cover ${count(total)}`;
  if (total >= years) return { verdict: 'ask', reason: `${covered}, ${ofWhich(line, what)}; ${asked}.` };
  if (total + NEARLY >= years)
    return { verdict: 'ask', reason: `${covered}, just short of the ${count(years)} asked.` };
  if (undated) return { verdict: 'ask', reason: `${covered}; other jobs carry no dates, and ${asked}.` };
  return { verdict: 'fail', reason: `${covered}, and ${asked}.` };
}

/** So many names of what is asked fit into a sentence. */
const MOST_NAMED = 2;

/** Whoever holds the post is not told that no job is of its line of work: what cannot be told is this one condition. */
const ofWhich = (line: number, what: string): string =>
  line === 0
    ? `and none of them could be told to count as ${what}`
    : `of which ${count(line)} are in this line of work`;

const hasUndated = ({ entries }: Evidence): boolean =>
  entries.some(({ section, spans, described }) => section === 'experience' && described && spans.length === 0);

function count(years: number): string {
  const tenths = Math.floor(years * 10) / 10;
  return `${tenths} ${tenths === 1 ? 'year' : 'years'}`;
}

/** Where any of the asked things stands, in a title or in what is described. */
function matchesOf(asks: readonly string[], evidence: Evidence): Match[] {
  const matches = asks.flatMap(phrasesOf).flatMap((phrase) => find(evidence, phrase));
  return matches.filter((match) => levelOf(evidence, match) !== 'absent');
}

const entriesOf = (matches: readonly Match[], { statements }: Evidence): ReadonlySet<number> =>
  new Set(matches.flatMap(({ statement }) => statements[statement]?.entry ?? []));

interface Claiming {
  /** True when the posting says which work it means: then the claim must name it too. */
  readonly told: boolean;
  readonly matches: readonly Match[];
  readonly evidence: Evidence;
}

/** The resume's own claim of at least these years. */
function claimOf(years: number, { told, matches, evidence }: Claiming): { years: number; statement: Statement } | null {
  for (const [index, statement] of evidence.statements.entries()) {
    if (statement.section === 'education' || (told && !matches.some((match) => match.statement === index))) continue;
    const claims = claimsIn(evidence.resume.redacted.slice(statement.start, statement.end));
    const enough = claims.find((claim) => claim.years >= years);
    if (enough) return { years: enough.years, statement };
  }
  return null;
}

/** No dates: a claim of one's own is worth a question, never a pass. */
function undated(years: number, claim: ReturnType<typeof claimOf>, evidence: Evidence): Told {
  if (claim === null)
    return {
      verdict: 'ask',
      reason: `Your jobs carry no dates that could be read, so the ${count(years)} asked cannot be checked.`,
      quotes: [],
    };
  const quotes = [quoteOf(evidence.resume, claim.statement, claim.statement)];
  return { verdict: 'ask', reason: `You state ${count(claim.years)} without dates that bear it out.`, quotes };
}

const MOST_QUOTES = 3;

function datedQuotes({ statements, entries, resume }: Evidence): Told['quotes'] {
  return statements
    .filter(
      ({ section, form, entry }) =>
        section === 'experience' && form === 'heading' && entry !== null && (entries[entry]?.spans.length ?? 0) > 0,
    )
    .filter(({ start, end }) => spansIn(resume.redacted.slice(start, end)).length > 0)
    .slice(0, MOST_QUOTES)
    .map((statement) => quoteOf(resume, statement, statement));
}
