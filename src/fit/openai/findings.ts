import { withoutCopies } from '../builtin/findings/copied.ts';
import { evidenceOf } from '../builtin/findings/evidence.ts';
import { judgementsIn } from '../builtin/findings/judgements.ts';
import type { Reading } from '../evaluation.ts';
import { type Finding, type Judgement, LEVELS } from '../finding.ts';
import { quoteAt, rangeFinder, UNSHOWN } from '../quote.ts';
import type { ResumePaper } from '../reader.ts';
import type { KnockOut, Requirement, Role } from '../role.ts';
import type { Range } from '../verbatim.ts';
import { type Evidence, levelShown } from './level.ts';
import { names, tells } from './telling.ts';
import type { FindingsWire } from './wire.ts';

/** As many quotes as a row of the evidence shows. */
const MOST_QUOTES = 3;
/** A quote that long is no quote: it would show anything. */
const LONGEST_QUOTE = 400;

type Claim = FindingsWire['findings'][number];

/**
 * The reading that the resume bears out. A claim counts only with passages that stand in the visible text, and only for as much as their
 * place can show; what is left of several claims for one requirement is the best. `fallen` counts the claims without a true passage.
 */
export function readingFrom(
  wire: FindingsWire,
  role: Role,
  resume: ResumePaper,
): Reading & { readonly fallen: number } {
  const { evidence, copied } = withoutCopies(role, evidenceOf(resume));
  const truly = trueIn(resume, evidence);
  const textAt = ({ start, end }: Range): string => resume.redacted.slice(start, end);
  const read = role.requirements.map((requirement) => {
    const claims = wire.findings
      .filter((claim) => claim.requirement === requirement.id && claim.level !== 'absent')
      .map((claim) => ({ claim, ranges: truly(claim.quotes).filter((range) => names(requirement, textAt(range))) }));
    const findings = claims.map(({ claim, ranges }) => findingOf(claim, requirement, { evidence, ranges }));
    const fell = claims.length > 0 && claims.every(({ ranges }) => ranges.length === 0);
    return { finding: best(requirement.id, findings), fell };
  });
  return {
    findings: read.map(({ finding }) => finding),
    judgements: role.knockOuts.map((knockOut) => judgementOf(knockOut, { wire, role, evidence, truly })),
    fallen: read.filter(({ fell }) => fell).length,
    copied,
  };
}

type Truly = (quotes: readonly string[]) => Range[];

/** The passages that stand in the visible text and tell something of the person. */
function trueIn(resume: ResumePaper, evidence: Evidence): Truly {
  const find = rangeFinder(resume);
  return (quotes) => {
    const found = quotes.filter(({ length }) => length <= LONGEST_QUOTE).flatMap((quote) => find(quote) ?? []);
    return found.filter((range) => tells(evidence, range)).slice(0, MOST_QUOTES);
  };
}

interface Borne {
  readonly evidence: Evidence;
  readonly ranges: readonly Range[];
}

function findingOf(claim: Claim, requirement: Requirement, { evidence, ranges }: Borne): Finding {
  const { id, alternatives } = requirement;
  const via = viaOf(claim.via, alternatives);
  const level = via === null ? 'absent' : levelShown({ claim, requirement, evidence, ranges });
  if (level === 'absent') return { requirement: id, level, quotes: [] };
  const quotes = ranges.map((range) => quoteAt(evidence.resume, range));
  return { requirement: id, level, quotes, ...(via && { via }) };
}

/** The alternative that was meant; undefined where the model names none of several; null for something that was not asked. */
function viaOf(via: string | null, alternatives: readonly string[]): string | undefined | null {
  if (alternatives.length === 1) return alternatives[0];
  if (via === null) return undefined;
  return alternatives.find((name) => name.toLowerCase() === via.trim().toLowerCase()) ?? null;
}

const best = (requirement: string, findings: readonly Finding[]): Finding =>
  findings.toSorted((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level))[0] ?? {
    requirement,
    level: 'absent',
    quotes: [],
  };

interface Judging {
  readonly wire: FindingsWire;
  readonly role: Role;
  readonly evidence: Evidence;
  readonly truly: Truly;
}

const REASONS = {
  pass: 'Your resume says so.',
  fail: 'Your resume says otherwise.',
} as const;

/** Years are counted by code; any other verdict stands only on a true passage. */
function judgementOf(knockOut: KnockOut, { wire, role, evidence, truly }: Judging): Judgement {
  const [counted] = knockOut.kind === 'years' ? judgementsIn({ ...role, knockOuts: [knockOut] }, evidence) : [];
  if (counted) return counted;
  const claim = wire.knockOuts.find((one) => one.knockOut === knockOut.id);
  const ranges = claim && claim.verdict !== 'ask' ? truly(claim.quotes) : [];
  if (!claim || claim.verdict === 'ask' || ranges.length === 0)
    return { knockOut: knockOut.id, verdict: 'ask', reason: UNSHOWN, quotes: [] };
  const quotes = ranges.map((range) => quoteAt(evidence.resume, range));
  return { knockOut: knockOut.id, verdict: claim.verdict, reason: REASONS[claim.verdict], quotes };
}
