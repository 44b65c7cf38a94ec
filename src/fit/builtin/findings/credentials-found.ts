import type { Requirement } from '../../role.ts';
import { findTerms } from '../lexicon/find.ts';
import { degreesHeld, isField, rankOf } from './degrees-held.ts';
import type { Evidence } from './evidence.ts';
import { levelOf, type Shown } from './levels.ts';
import { find, type Match } from './matches.ts';
import { phrasesOf } from './phrases.ts';

const AWARDED: ReadonlySet<string> = new Set(['certifications', 'education']);
const DATED = /\b(?:19|20)\d\d\b/;

/**
 * Where a licence, certificate or degree is stated; null when this asks for none. A credential is held, not practised: named where
 * credentials stand it is used, with its date proven, anywhere else listed.
 */
export function credentialMatches(
  via: string,
  { kind, alternatives }: Requirement,
  evidence: Evidence,
): Shown[] | null {
  if (kind !== 'credential') return null;
  const ranks = alternatives.flatMap((each) => rankOf(each) ?? []);
  const isCertificate = findTerms(via).some(({ term }) => term.kind === 'credential');
  return ranks.length > 0 && !isCertificate ? degreeMatches(via, alternatives, evidence) : named(via, evidence);
}

const named = (via: string, evidence: Evidence): Shown[] =>
  phrasesOf(via).flatMap((phrase) =>
    find(evidence, phrase).map((match) => ({ ...match, level: levelAt(evidence, match) })),
  );

/** In a degree that names its fields, a field alone is no degree, and the level in another field only lists it. */
function degreeMatches(via: string, alternatives: readonly string[], evidence: Evidence): Shown[] {
  const least = rankOf(via) ?? Math.min(...alternatives.flatMap((each) => rankOf(each) ?? []));
  const fields = rankOf(via) === null ? [via] : alternatives.filter((each) => rankOf(each) === null);
  const enough = degreesHeld(evidence).filter(({ rank }) => rank >= least);
  const fitting = enough.filter((held) => fields.length === 0 || fields.some((field) => isField(field, held)));
  const rest = rankOf(via) === null ? [] : enough.filter((held) => !fitting.includes(held));
  return [
    ...fitting.map((held) => ({ ...held, level: held.finished ? awarded(evidence, held) : ('listed' as const) })),
    ...rest.map((held) => ({ ...held, level: 'listed' as const })),
  ];
}

function levelAt(evidence: Evidence, match: Match): Shown['level'] {
  const plain = levelOf(evidence, match);
  const section = evidence.statements[match.statement]?.section ?? '';
  return plain === 'listed' && AWARDED.has(section) && !STUDYING.test(wordsOf(evidence, match))
    ? awarded(evidence, match)
    : plain;
}

const STUDYING = /\b(?:in progress|expected|studying|pursuing|scheduled|preparing)\b/i;

const awarded = (evidence: Evidence, match: Match): 'used' | 'proven' =>
  DATED.test(wordsOf(evidence, match)) ? 'proven' : 'used';

function wordsOf({ statements, resume }: Evidence, { statement }: Match): string {
  const own = statements[statement];
  return own ? resume.redacted.slice(own.start, own.end) : '';
}
