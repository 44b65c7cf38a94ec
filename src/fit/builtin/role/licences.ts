import type { Importance } from '../../role.ts';
import { CARE_LICENCES } from './care-licences.ts';
import type { Condition } from './condition.ts';
import { LICENCES } from './licence-names.ts';
import { possible } from './possible.ts';
import { WORKS_LICENCES } from './works-licences.ts';

const LICENCE = [LICENCES, CARE_LICENCES, WORKS_LICENCES].flatMap((rows) => rows.trim().split('\n')).map(licence);
const licencesFor = possible(LICENCE);
const UNNAMED =
  /\b(?:(?:current|active|valid|unrestricted|unencumbered|state|professional)\s+){1,3}(?:[a-z]{1,20}\s+){0,4}?(licen[cs]e|licensure|registration)\b(?:\s+(?:as|in)\s+(?:an?\s+)?([a-z]+(?:\s+[a-z]+)?))?/i;
const NOT_HELD =
  /\b(?:working towards?|willing(?:ness)? to (?:obtain|get|work)|able to obtain|ability to obtain|within \d+ (?:days|weeks|months))\b/i;

/** A row of the lists: see licence-names.ts. */
function licence(row: string): { label: string; asks: readonly string[]; words: RegExp } {
  const [paper = '', words = ''] = row.split(' :: ');
  const [label = '', asks = ''] = paper.split(' = ');
  return { label, asks: asks.split(', '), words: new RegExp(words, 'i') };
}

/** Licences and registrations a clause demands. One that is only preferred keeps its lower importance. */
export function licencesIn(clause: string, importance: Importance): Condition[] {
  const found = licencesFor(clause).flatMap(({ label, asks, words }): Condition[] => {
    const hit = words.exec(clause);
    return hit
      ? [
          {
            kind: 'licence',
            label: label + later(clause),
            asks,
            ...spanOf(clause, hit.index, hit.index + hit[0].length),
            importance,
          },
        ]
      : [];
  });
  const told = found.length > 0 ? eitherOf(overlapFree(found), clause) : unnamed(clause, importance);
  return told.map((one) => withOther(one, clause));
}

/** The rest of the name around the words that were known: "Oregon General … license", "(QTS)". */
function spanOf(clause: string, from: number, to: number): { start: number; end: number } {
  const left =
    /(?:^|[,;:(/]|\b(?:and|or|with|have|hold|be|a|an|the|as|in|of)\b)(?:(?![,;:(/]|\b(?:and|or|with|have|hold|be|as|in|of)\b).){0,50}$/i.exec(
      clause.slice(0, from),
    )?.[0] ?? '';
  const words = left.replace(/^(?:[,;:(/]|and\b|or\b|with\b|have\b|hold\b|be\b|as\b|in\b|of\b)\s*/i, '');
  const right =
    /^(?:(?![,;.]|\/(?:acls|bls|pals|cpr)\b|\b(?:and|or|with|plus)\b).){0,60}/i.exec(clause.slice(to))?.[0] ?? '';
  return { start: from - words.length, end: to + right.length };
}

function later(clause: string): string {
  return NOT_HELD.test(clause) ? ' (or obtain it)' : '';
}

function unnamed(clause: string, importance: Importance): Condition[] {
  const hit = UNNAMED.exec(clause);
  if (!hit) return [];
  const name = hit[0].replace(/^(?:(?:current|active|valid|unrestricted|unencumbered|an?|the)\s+)+/i, '');
  return [{ kind: 'licence', label: name, asks: [name], start: hit.index, end: hit.index + hit[0].length, importance }];
}

/** "CPA or ACCA" is one condition: either of them meets it. */
function eitherOf(found: readonly Condition[], clause: string): Condition[] {
  const joined: Condition[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && !(isLifeSupport(last) && isLifeSupport(one)) && EITHER.test(clause.slice(last.end, one.start)))
      joined[joined.length - 1] = either(last, one);
    else joined.push(one);
  }
  return joined;
}

/** The paper that would do instead: "…, or a compact licence", "or certificate of completed apprenticeship", "or ability to get certified". */
const OTHER = /^,?\s*\bor\s+(?:an?\s+|the\s+)?([^,;.()]{3,80})/i;
const OTHER_BEFORE = /(?:^|[:;]\s*|\b(?:an?|the|with|have|hold)\s+)([^,;.:()]{3,60}?),?\s+or\s+(?:an?\s+|the\s+)?$/i;
const IS_PAPER =
  /\b(?:licen[cs]\w*|certif\w+|registration|apprenticeship|qualification|equivalent|willing\w*|(?:ability|able) to (?:get|obtain|become))\b/i;

/** Either paper meets the condition, so the second is no demand of its own. */
function withOther(one: Condition, clause: string): Condition {
  const after = OTHER.exec(clause.slice(one.end));
  if (after && IS_PAPER.test(after[1] ?? ''))
    return { ...joinedWith(one, after[1] ?? ''), end: one.end + after[0].length };
  const before = OTHER_BEFORE.exec(clause.slice(0, one.start));
  return before && IS_PAPER.test(before[1] ?? '') ? { ...joinedWith(one, before[1] ?? ''), start: before.index } : one;
}

/** Only a paper is another answer; being willing to get one is not held. */
function joinedWith(one: Condition, words: string): Condition {
  const name = (words.split(/\s(?:that|which|who|before|by|within|from|in)\s/i)[0] ?? '')
    .trim()
    .replace(/^(?:an?|the)\s/i, '');
  return /^(?:equivalent|willing|able|ability)/i.test(name)
    ? one
    : { ...one, label: `${one.label} or ${name}`, asks: [...one.asks, name] };
}

const either = (one: Condition, other: Condition): Condition => ({
  ...other,
  start: one.start,
  label: `${one.label} or ${other.label}`,
  asks: [...one.asks, ...other.asks],
});

/** "BLS/ACLS" is both. */
const isLifeSupport = ({ label }: Condition): boolean => /^(?:BLS|ACLS)/.test(label);

const EITHER = /^\s*(?:,?\s*\bor\b|\/)\s*(?:an?\s+)?$/i;

function overlapFree(found: readonly Condition[]): Condition[] {
  return found.filter(
    (one, index) => !found.some((other, at) => at < index && other.start < one.end && one.start < other.end),
  );
}
