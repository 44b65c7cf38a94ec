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

type Told = Omit<Judgement, 'knockOut'>;

/** Half a year short may be a matter of rounding: that is asked, not failed. */
const NEARLY = 0.5;

/** Years asked for against the dated jobs: in the work that is meant, where the posting says which, and else in all. */
export function judgeYears(knockOut: KnockOut, evidence: Evidence): Told {
  const { asks } = knockOut;
  const years = knockOut.years ?? 0;
  const total = yearsOfWork(evidence);
  const matches = matchesOf(asks, evidence);
  const claim = claimOf(years, { told: asks.length > 0, matches, evidence });
  if (total === null) return undated(years, claim, evidence);
  const relevant = asks.length === 0 ? total : (yearsOfWork(evidence, entriesOf(matches, evidence)) ?? 0);
  const quotes = datedQuotes(evidence);
  const reason = verdictOf({ years, total, relevant, told: asks.length > 0, undated: hasUndated(evidence) });
  if (reason.verdict === 'pass' || claim === null || !isBorneOut(evidence, claim.years)) return { ...reason, quotes };
  const verdict = total >= years ? 'pass' : 'ask';
  return { verdict, reason: `You state ${count(claim.years)}, and your dated jobs cover ${count(total)}.`, quotes };
}

interface Covered {
  readonly years: number;
  readonly total: number;
  readonly relevant: number;
  readonly told: boolean;
  /** True when a described job carries no dates: then the sum may be too low. */
  readonly undated: boolean;
}

function verdictOf({ years, total, relevant, told, undated }: Covered): Omit<Told, 'quotes'> {
  const asked = `${count(years)} ${years === 1 ? 'is' : 'are'} asked`;
  if (relevant >= years)
    return {
      verdict: 'pass',
      reason: `Your dated jobs${told ? ' in this work' : ''} cover ${count(relevant)}, and ${asked}.`,
    };
  const covered = `Your dated jobs cover ${count(total)}`;
  if (total >= years)
    return { verdict: 'ask', reason: `${covered}, of which ${count(relevant)} show this work; ${asked}.` };
  if (total + NEARLY >= years)
    return { verdict: 'ask', reason: `${covered}, just short of the ${count(years)} asked.` };
  if (undated) return { verdict: 'ask', reason: `${covered}; other jobs carry no dates, and ${asked}.` };
  return { verdict: 'fail', reason: `${covered}, and ${asked}.` };
}

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
