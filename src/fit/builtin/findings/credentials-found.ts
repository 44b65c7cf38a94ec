import type { Requirement } from '../../role.ts';
import { findTerms } from '../lexicon/find.ts';
import { degreesHeld, fieldsOf, isField, rankOf } from './degrees-held.ts';
import type { Evidence } from './evidence.ts';
import { levelOf, type Shown } from './levels.ts';
import { find, type Match } from './matches.ts';
import { isOfGrade, isPaper, paperNames } from './paper-names.ts';
import { phrasesOf } from './phrases.ts';

const AWARDED: ReadonlySet<string> = new Set(['certifications', 'education']);
const DATED = /\b(?:19|20)\d\d\b/;

/**
 * Where a licence, certificate or degree is stated; null when this asks for none. A credential is held, not practised: named where
 * credentials stand it is used, with its date proven, anywhere else listed.
 */
export function credentialMatches(
  via: string,
  { kind, alternatives, words }: Requirement,
  evidence: Evidence,
): Shown[] | null {
  if (kind !== 'credential' && !(kind === 'skill' && isPaper(via))) return null;
  const ranks = alternatives.flatMap((each) => rankOf(each) ?? []);
  const isCertificate = findTerms(via).some(({ term }) => term.kind === 'credential');
  return kind === 'credential' && ranks.length > 0 && !isCertificate && (rankOf(via) !== null || !isPaper(via))
    ? degreeMatches(via, { alternatives, words }, evidence)
    : named(via, evidence);
}

const named = (via: string, evidence: Evidence): Shown[] =>
  paperNames(via)
    .flatMap(phrasesOf)
    .flatMap((phrase) => find(evidence, phrase))
    .filter((match) => isOfGrade(via, wordsOf(evidence, match)))
    .map((match) => ({ ...match, level: levelAt(evidence, match) }));

/** Where the posting leaves the field open. */
const OPEN_FIELD =
  /\b(?:related|relevant|similar|equivalent|comparable|any|other|adjacent|preferred|preferably|ideally|such as|e\.g|like)\b/i;

/** In a degree that names its fields, a field alone is no degree, and the level in another field lists it where the field is open. */
function degreeMatches(
  via: string,
  { alternatives, words }: Pick<Requirement, 'alternatives' | 'words'>,
  evidence: Evidence,
): Shown[] {
  const least = rankOf(via) ?? Math.min(...alternatives.flatMap((each) => rankOf(each) ?? []));
  const own = fieldsOf([via]);
  const fields = own.length > 0 ? own : fieldsOf(alternatives);
  const enough = degreesHeld(evidence).filter(({ rank }) => rank >= least);
  const fitting = enough.filter((held) => fields.length === 0 || fields.some((field) => isField(field, held)));
  const rest = own.length > 0 || !OPEN_FIELD.test(words) ? [] : enough.filter((held) => !fitting.includes(held));
  return [
    ...fitting.map((held) => ({ ...held, level: held.finished ? awarded(evidence, held) : ('listed' as const) })),
    ...rest.map((held) => ({ ...held, level: 'listed' as const })),
  ];
}

/** Named where credentials stand it is used, with its date proven; else by where it stands. */
export function levelAt(evidence: Evidence, match: Match): Shown['level'] {
  const plain = levelOf(evidence, match);
  const section = evidence.statements[match.statement]?.section ?? '';
  return plain === 'listed' && AWARDED.has(section) && !STUDYING.test(wordsOf(evidence, match))
    ? awarded(evidence, match)
    : plain;
}

const STUDYING =
  /\b(?:in progress|expected|studying|pursuing|scheduled|preparing|applied (?:to|for)|booked for|enrolled)\b/i;

/** Held: proven with its date. */
export const awarded = (evidence: Evidence, match: Match): 'used' | 'proven' =>
  DATED.test(wordsOf(evidence, match)) ? 'proven' : 'used';

function wordsOf({ statements, resume }: Evidence, { statement }: Match): string {
  const own = statements[statement];
  return own ? resume.redacted.slice(own.start, own.end) : '';
}
