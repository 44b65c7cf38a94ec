import type { Finding, Level } from '../../finding.ts';
import type { ResumePaper } from '../../reader.ts';
import type { Requirement, Role } from '../../role.ts';
import { workAsked } from '../../work-as.ts';
import { findTerms } from '../lexicon/find.ts';
import { actsShown } from './acts/shown.ts';
import { credentialMatches } from './credentials-found.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { higher, levelOf, type Shown } from './levels.ts';
import { find, type Match } from './matches.ts';
import { nearWork, occupationMatches, postShown } from './occupation-shown.ts';
import { type OwnLine, ownLine } from './own-line.ts';
import { papersListed } from './papers-listed.ts';
import { leadingShown, ledOnly } from './people-led.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { quoteOf } from './quotes.ts';
import { otherForms, shortened } from './short-forms.ts';
import { softMatches } from './soft-shown.ts';
import { WEIGHTS } from './telling.ts';
import { claimsIn, isBorneOut, yearsOfWork } from './tenure.ts';
import { understood } from './understood.ts';
import { verbatimShown } from './verbatim-shown.ts';

const MOST_QUOTES = 3;

/** What the resume shows for each requirement, in the role's order. Reads the redacted text; quotes are verbatim slices of the text. */
export const readFindings = (role: Role, resume: ResumePaper): Finding[] => findingsIn(role, evidenceOf(resume));

/** The same from a resume already indexed. */
export function findingsIn(role: Role, evidence: Evidence): Finding[] {
  const own = ownLine(role, evidence);
  return role.requirements.map((requirement) => findingOf(requirement, own, evidence));
}

function findingOf(requirement: Requirement, own: OwnLine, evidence: Evidence): Finding {
  const named = requirement.alternatives.map((via) => ({ via, ...shownFor(via, requirement, evidence) }));
  const tried = named.some(({ level }) => level !== 'absent') ? named : understoodBy(requirement, own, evidence);
  const level = tried.map((each) => each.level).reduce(higher, 'absent');
  const best = tried.find((each) => each.level === level);
  if (level === 'absent' || !best) return { requirement: requirement.id, level: 'absent', quotes: [] };
  const quotes = ordered(best.shown).map((shown) => {
    const statement = evidence.statements[shown.statement];
    return quoteOf(evidence.resume, statement ?? shown, shown);
  });
  const once = quotes.filter(({ text }, index) => quotes.findIndex((other) => other.text === text) === index);
  const implied = impliedBy(best.via, best.shown);
  return {
    requirement: requirement.id,
    level,
    quotes: once.slice(0, MOST_QUOTES),
    via: best.via,
    ...(implied && { implied }),
  };
}

/** What no words name, by what a job of the posting's own line takes as read. */
const understoodBy = ({ alternatives, kind }: Requirement, own: OwnLine, evidence: Evidence) =>
  (kind === 'skill' || kind === 'experience' ? alternatives : []).map((via) => {
    const shown = understood(via, own, evidence);
    return { via, level: shown.map(({ level }) => level).reduce(higher, 'absent'), shown };
  });

/** Said only where nothing as good names the thing itself. */
function impliedBy(via: string, shown: readonly Shown[]): Finding['implied'] {
  const level = shown.map((each) => each.level).reduce(higher, 'absent');
  const best = shown.filter((each) => each.level === level);
  const by = best.every((each) => each.by !== undefined) ? best[0]?.by : undefined;
  if (by === undefined) return undefined;
  const title = workAsked(via);
  return { by, reason: title === null ? `${by} shows ${via}` : nearWork(by, title) };
}

const RANK: Readonly<Record<Level, number>> = { proven: 3, used: 2, listed: 1, absent: 0 };

/** Best evidence first, then in the resume's order. */
const ordered = (shown: readonly Shown[]): Shown[] =>
  shown.toSorted((one, other) => RANK[other.level] - RANK[one.level] || one.start - other.start);

function shownFor(via: string, requirement: Requirement, evidence: Evidence): { level: Level; shown: Shown[] } {
  const occupation = occupationMatches(via, requirement, evidence);
  if (occupation) return { level: occupation.map((match) => match.level).reduce(higher, 'absent'), shown: occupation };
  const matches = [...matchesFor(via, requirement, evidence), ...papersListed(via, requirement, evidence)].filter(
    isThere,
  );
  const level = matches.map((match) => match.level).reduce(higher, 'absent');
  if (level === 'absent' || level === 'proven' || requirement.years === undefined) return { level, shown: matches };
  return { level: withYears(level, { years: requirement.years, matches, evidence }), shown: matches };
}

const isThere = ({ level }: Shown): boolean => level !== 'absent';

function matchesFor(via: string, requirement: Requirement, evidence: Evidence): Shown[] {
  const soft = requirement.kind === 'soft' ? softMatches(via, evidence) : null;
  if (soft) {
    const all = [...soft, ...leadingShown(via, evidence)];
    return all.length > 0 ? all : verbatimShown(via, evidence).map((one) => ({ ...one, level: 'listed' }));
  }
  const credential = credentialMatches(via, requirement, evidence);
  if (credential) return credential;
  const phrases = [
    ...[askedFor(via, requirement), ...otherForms(via)].flatMap(phrasesOf),
    ...shortPhrases(via, evidence),
  ];
  const matches = phrases.flatMap((phrase) => find(evidence, phrase));
  const fitting = ARTEFACT.test(via) ? matches.filter((match) => !isTitle(evidence, match)) : matches;
  const named = ledOnly(via, requirement.words, fitting, evidence).map((match) => ({
    ...match,
    level: levelOf(evidence, match),
  }));
  // Where a name shows the thing ("used Epic"), that is said, and what was done beside it adds nothing.
  const told = new Set(named.flatMap(({ by, statement }) => (by === undefined ? [] : [statement])));
  const done = actsShown(via, evidence).filter(({ statement }) => !told.has(statement));
  const shown = [...named, ...done, ...leadingShown(via, evidence), ...postShown(via, requirement, evidence)];
  return shown.length === 0 && (phrases.length === 0 || /[\s-]/.test(via)) ? verbatimShown(via, evidence) : shown;
}

/** An ask by its initials, where the resume has these capitals. */
const shortPhrases = (via: string, { places }: Evidence): Phrase[] =>
  shortened(via)
    .filter(({ key }) => places.has(key))
    .map(({ key, rest }) => ({
      units: [
        { keys: [key], exact: key, weight: WEIGHTS.telling, name: true },
        ...phrasesOf(rest).flatMap(({ units }) => units),
      ],
    }));

/** A job's title names its field, not the things it was done with: a head of supply chain may know no supply chain platform. */
const ARTEFACT =
  /\b(?:platforms?|tools?|tooling|frameworks?|software|architectures?|librar(?:y|ies)|technolog(?:y|ies)|systems? analysis)$/i;

const isTitle = ({ statements }: Evidence, { statement }: Match): boolean =>
  statements[statement]?.form === 'heading' && statements[statement]?.section === 'experience';

/** In "LLMOps workflows (monitoring, versioning)" an example is asked for with what it is an example of: other monitoring is none. */
function askedFor(via: string, { label, alternatives }: Requirement): string {
  const head = alternatives.at(-1) ?? '';
  const isExample = via !== head && label.startsWith(`${head} (`) && /^\p{Ll}+$/u.test(via);
  if (!isExample) return via;
  return /\p{Lu}/u.test(head) || findTerms(via).length === 0 ? `${via} ${head}` : via;
}

interface Asked {
  readonly years: number;
  readonly matches: readonly Shown[];
  readonly evidence: Evidence;
}

/** The asked years, reached by the dated jobs it stands in or by a claim that the dates bear out, prove what is used. */
function withYears(level: Level, { years, matches, evidence }: Asked): Level {
  const used = matches.filter((match) => match.level === 'used');
  const entries = new Set(used.flatMap(({ statement }) => evidence.statements[statement]?.entry ?? []));
  if ((yearsOfWork(evidence, entries) ?? 0) >= years) return 'proven';
  const claims = matches.flatMap(({ statement }) => claimsOf(evidence, statement));
  if (!claims.some((claim) => claim >= years && isBorneOut(evidence, claim))) return level;
  return level === 'used' ? 'proven' : 'used';
}

/** A list that claims years of each of its names tells no work, so it lifts nothing. */
function claimsOf({ statements, resume }: Evidence, index: number): number[] {
  const statement = statements[index];
  return statement && statement.form !== 'list' && statement.section !== 'skills'
    ? claimsIn(resume.redacted.slice(statement.start, statement.end)).map((claim) => claim.years)
    : [];
}
