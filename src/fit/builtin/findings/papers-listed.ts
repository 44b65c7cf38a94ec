import type { Requirement } from '../../role.ts';
import { awarded, levelAt } from './credentials-found.ts';
import { type Degree, degreesHeld, rankOf } from './degrees-held.ts';
import type { Evidence } from './evidence.ts';
import type { Shown } from './levels.ts';
import { find } from './matches.ts';
import { isOfGrade } from './paper-names.ts';
import { phrasesOf } from './phrases.ts';
import { WEIGHTS } from './telling.ts';

/** What a paper is called after what it is for: "anaphylaxis training", "temporary works coordinator ticket". */
const PAPER =
  /\s+(?:training|courses?|modules?|certificates?|certifications?|tickets?|card|permits?|licen[cs]es?|endorsements?|accreditations?|registrations?|qualifications?|diplomas?|status|vetting|check|clearances?)$/i;
/** They ask that it still holds or who stands behind it, and say nothing of what it is. */
const VALID =
  /^(?:(?:an?|current|valid|in-date|up-to-date|recogni[sz]ed|accredited|\p{L}+-(?:approved|accredited|recogni[sz]ed))\s+)+/iu;
/** Sections that hold nothing but papers. */
const OF_PAPERS: ReadonlySet<string> = new Set(['certifications', 'education']);
/** Where work is told a paper is held only by these; a "trained team" holds none. */
const HELD = /\b(?:certified|licen[cs]ed|endorsed|accredited|registered|rostered|ticketed|qualified)\b/i;
const WORK: ReadonlySet<string> = new Set(['experience', 'projects', 'volunteering', 'publications']);
/** In any other line the word for a paper must stand. */
const SAID =
  /\b(?:train(?:ed|ing)|certif\w+|tickets?|cards?|permits?|licen[cs]\w+|endorse\w+|accredit\w+|register(?:ed)?|registration|qualif\w+|diploma|course|level \d|cleared|clearance|valid (?:to|until|through)|expires?|renewed)\b/i;

/**
 * Where a paper is named by what it is for: "anaphylaxis training" by "Anaphylaxis and asthma" among certificates, or by "anaphylaxis" in
 * a line that says it is held. Empty where no paper is asked for.
 */
export function papersListed(via: string, { words }: Pick<Requirement, 'words'>, evidence: Evidence): Shown[] {
  const thing = thingOf(via, words);
  const least = LEVELS.find(({ names }) => names.test(via))?.rank;
  if (least !== undefined)
    return degreesFrom(least, evidence).map((held) => ({ ...held, level: levelOfDegree(held, evidence) }));
  if (isOfDegree(via, words)) return studied(thing, rankOf(afterIn(via, words)) ?? 0, evidence);
  return thing === via ? [] : found(thing, evidence).filter(({ statement }) => isHeld(via, statement, evidence));
}

/** "Auslan language" is Auslan, and a "community language" no community. */
function thingOf(via: string, words: string): string {
  const spoken = /^(\p{L}+) language$/u.exec(via)?.[1];
  const isName = spoken !== undefined && new RegExp(`\\b(?=\\p{Lu})(?i:${spoken})\\b`, 'u').test(words);
  return isName ? spoken : via.replace(VALID, '').replace(PAPER, '');
}

/** The phrase where it says what: "quality checks" among papers would be any quality. */
const found = (thing: string, evidence: Evidence): Shown[] =>
  phrasesOf(thing)
    .filter(({ units }) => units.some(({ weight, common }) => weight === WEIGHTS.telling && common !== true))
    .flatMap((phrase) => find(evidence, phrase))
    .map((match) => ({ ...match, level: levelAt(evidence, match) }));

function isHeld(via: string, index: number, { statements, resume }: Evidence): boolean {
  const statement = statements[index];
  if (!statement || statement.copied) return false;
  const own = resume.redacted.slice(statement.start, statement.end);
  const held = WORK.has(statement.section) ? HELD.test(own) : OF_PAPERS.has(statement.section) || SAID.test(own);
  return held && isOfGrade(via, own);
}

/** "An approved early childhood teaching degree": what stands before the word is a field of study. */
const isOfDegree = (via: string, words: string): boolean =>
  words.includes(via) && /^\s+(?:degree|diploma)\b/i.test(afterIn(via, words));

const afterIn = (via: string, words: string): string => words.slice(words.indexOf(via) + via.length);

/** Levels of study by their names alone, as the ranks of degrees. */
const LEVELS: readonly { readonly names: RegExp; readonly rank: number }[] = [
  {
    names: /^(?:relevant )?(?:tertiary|third[- ]level|university|higher) (?:qualification|education|degree)s?$/i,
    rank: 2,
  },
  { names: /^(?:relevant )?post-?graduate (?:qualification|degree|study|studies)s?$/i, rank: 3 },
];

const degreesFrom = (least: number, evidence: Evidence): Degree[] =>
  degreesHeld(evidence).filter(({ rank }) => rank >= least);

const levelOfDegree = (held: Degree, evidence: Evidence): Shown['level'] =>
  held.finished ? awarded(evidence, held) : 'listed';

/** The field where a degree of the level is stated. */
const studied = (field: string, least: number, evidence: Evidence): Shown[] =>
  found(field, evidence).flatMap((match) => {
    const held = degreesFrom(least, evidence).find(({ statement }) => statement === match.statement);
    return held ? [{ ...match, level: levelOfDegree(held, evidence) }] : [];
  });
