import type { Importance } from '../../role.ts';
import type { Part } from './headings.ts';

const BONUS =
  /\b(?:nice to have|nice-to-have|bonus|(?:is|are|be|as|considered|definite|huge|big|major|strong|added|real)?\s*an? (?:big |huge |strong |definite |major |real |added |distinct )?plus\b|plus points?|not (?:required|essential|necessary|mandatory)|optional(?:ly)?|extra points|brownie points|would be (?:great|nice|fantastic|awesome|lovely|handy|good|a bonus)|would (?:really )?help(?= *[;.,!]|$)|even better|but not (?:required|essential)|\(plus\))/i;
const PREFERRED =
  /\b(?:preferred|preferably|preference|ideally|desirable|desired|advantage(?:ous)?|an asset|beneficial|helpful|highly regarded|strongly considered|favou?red|welcome(?:d)?|we(?:'|’)d love|would love|useful|recommended)\b/i;
const MUST =
  /\b(?:must|required|requires?|essential|mandatory|minimum of|need to|needs to|necessary|non-negotiable|prerequisite|needed|musts)\b/i;

const BY_PART: Readonly<Partial<Record<Part, Importance>>> = {
  asked: 'must',
  preferred: 'preferred',
  bonus: 'bonus',
  duties: 'preferred',
};

/** How strongly a clause asks: its own words first, then the part it stands in. */
export function importanceOf(clause: string, part: Part): Importance {
  if (BONUS.test(clause)) return 'bonus';
  if (PREFERRED.test(clause)) return part === 'bonus' ? 'bonus' : 'preferred';
  if (MUST.test(clause) && part !== 'preferred' && part !== 'bonus') return 'must';
  return BY_PART[part] ?? 'must';
}

/** A clause with how strongly it asks. Offsets into the sentence are not kept: the words shown are the whole sentence. */
export interface Clause {
  readonly text: string;
  readonly importance: Importance;
  /** The clause itself says how much its subject is wanted: "Xero would be great". */
  readonly cued: boolean;
}

const CUED =
  /^(?!we\b|our\b|it\b|this\b|that\b|there\b|they\b|you\b)[^.;]{3,90}?\b(?:would be|will be|is|are)\s+(?:(?:an?|also|highly|strongly|very|definite|big|huge|strong|real)\s+){0,3}(?:great|nice|ideal|plus|bonus|preferred|required|essential|mandatory|desirable|advantage|advantageous|beneficial|helpful|welcome|asset|useful|must)\b/i;

const SOFTER_START = /(?:,|;|\(|\s[–—-])\s*(?:and\s+|but\s+)?(?=(?:ideally|preferably|bonus|with a preference)\b)/i;
const SOFTER_END =
  /[,;(]\s*(?=[^,;()]{2,80}?\b(?:(?:strongly |highly |is |are )?(?:preferred|desirable|desired|advantageous|beneficial|an? (?:big |huge |strong |definite )?(?:plus|advantage|asset|bonus)|nice to have|would be (?:great|nice|lovely|handy|good|useful|ideal))\b))/gi;

/** "web frameworks (React preferred)" gives an example, and asks for one thing. */
const EXAMPLE_WANTED =
  /\((?!certif|degree|experience|previous|prior|some)([\p{L}\p{N}][^(),;]{0,40}?),?\s+(?:(?:is|are|strongly|highly)\s+)*(?:preferred|preferably|ideally|desirable)\)/giu;

/** Cuts a sentence where the strength of asking changes ("Go required; Kafka a plus", "SQL, ideally in a bank") or new years are counted. */
export function clauses(sentence: string, part: Part): Clause[] {
  return sentence
    .replace(EXAMPLE_WANTED, '(e.g. $1)')
    .split(
      /;\s+(?!(?:or )?equivalent)|\s+[–—-]\s+(?=[A-Za-z])|,?\s+(?:and|so|but)\s+(?=you (?:need|must|should|have|know|can|will|are)\b)|,\s+and\s+(?=(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten)\s+years?\s+of\b)/,
    )
    .flatMap(bySofterStart)
    .flatMap(bySofterEnd)
    .map((text) => ({ text: withoutCue(text), importance: importanceOf(text, part), cued: CUED.test(text) }))
    .filter((clause) => /\p{L}/u.test(clause.text));
}

/** "SQL, ideally Postgres, and experience with dbt": only the middle is softer. */
function bySofterStart(text: string): string[] {
  const hit = SOFTER_START.exec(text);
  if (!hit) return [text];
  const softer = text.slice(hit.index + hit[0].length);
  const back = BACK.exec(softer);
  const before = text.slice(0, hit.index);
  return back ? [before, softer.slice(0, back.index), softer.slice(back.index + 1)] : [before, softer];
}

const BACK =
  /\)|,\s*(?:and\s+)?(?=(?:including|with|as well as|plus|(?:strong |solid |good )?(?:experience|knowledge|familiarity|understanding|ability|proficiency))\b)/i;

/** "…, Kafka a plus" is softer only after the comma; "X, Y and Z are preferred" is softer as a whole. */
function bySofterEnd(text: string): string[] {
  const hit = [...text.matchAll(SOFTER_END)].at(-1);
  if (!hit || hit.index === 0) return [text];
  const tail = text.slice(hit.index + hit[0].length);
  const closed = hit[0].startsWith('(') ? tail.indexOf(')') : -1;
  if (closed >= 0) return [text.slice(0, hit.index), tail.slice(0, closed), tail.slice(closed + 1)];
  return /^(?:and|or)\b/i.test(tail) || /\b(?:or|and)\b[^,]*\b(?:is|are|would be)\b/i.test(tail)
    ? [text]
    : [text.slice(0, hit.index), tail];
}

const CUE =
  /[\s,(–—-]*\b(?:(?:is|are|would be|will be|being|considered|strongly|highly|very|much|also|but|and|a|an)\s+)*(?:would (?:be (?:great|nice|ideal|fantastic|awesome|lovely|handy|good|an? \w+)|(?:really )?help(?= *[;.,!]|$))|(?<!\b(?:as|when|where|if) )(?:needed|musts)(?=\W*$)|nice[- ]to[- ]have|bonus(?: points)?(?: for| if you have)?|(?:big |huge |strong |definite |major |real |added |distinct )?plus(?=\W*$|\s+(?:for|if|but|in)\b)|(?<=\ban? (?:\w+ )?)plus|not (?:required|essential|necessary|mandatory)|required|preferred|preferably|ideally|desirable|desired|advantage(?:ous)?|asset|beneficial|helpful|essential|mandatory(?! reporting)|highly regarded|necessary|useful)\b\s*[!.:)]*/gi;

/** The words that only say how strongly are no part of what is asked. */
function withoutCue(text: string): string {
  return text
    .replace(CUE, (cue, at: number) => (/^[\s,(]*ideal|^[\s,(]*prefer/i.test(cue) && at > 0 ? ' ' : ' '))
    .replace(/\s{2,}/g, ' ')
    .trim();
}
