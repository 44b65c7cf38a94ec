import type { Spelling } from './term.ts';

/** A spelling found in a text, before its company is looked at. */
export interface Candidate {
  readonly spelling: Spelling;
  readonly start: number;
  readonly end: number;
  /** Written exactly as the lexicon writes it. */
  readonly exact: boolean;
}

/** Between two items of a list. */
const LISTED = /^[\s,;/|•·()&:+]*(?:\b(?:and|or|and\/or|with|including|plus)\b)?[\s,;/|•·()&:+]*$/i;
/** A list may go on after a remark: "Go (3 years), Rust". */
const LONGEST_GAP = 14;
const TECHNICAL =
  /^\s+(?:\d|\(\d{1,2}\+?\s*y|monolith|repositor|services?\b|microservices?\b|code\b|codebases?\b|develop|engineer|program|language|apis?\b|back-?end|front-?end|framework|librar|applications?\b|apps?\b|scripts?\b|scripting|modules?\b|servers?\b|clusters?\b|pipelines?\b|jobs\b|streaming\b|spreadsheets?\b|macros?\b|formulas?\b|workbooks?\b|models\b|sheets\b|routines?\b|tests?\b|packages?\b|routers?\b|middleware\b|recipes\b|cookbooks?\b|manifests\b|playbooks\b|skills\b|experience\b|knowledge\b|stack\b|clients?\b|syntax\b|certifi|ecosystem\b|concurrency\b|toolchain\b|interface)/i;
const LEADING =
  /(?:\b(?:in|using|with|via|into|from|to|on|know|knows|learn|writing|write|wrote|coded|advanced|proficient|strong|good|excellent|solid|sound|expert|intermediate|basic|use|used|uses|modern|idiomatic|microsoft|ms|learning|studying|teaches|taught|teach|certified)|[:(/])\s*$/i;
/** "Vitamin C", "Series C", "Class C": a label, no language. */
const LABELLED =
  /\b(?:vitamins?|hepatitis|series|class|grades?|appendix|section|schedule|type|plan|part|level|unit|group|category|block|building|room|round|option|exhibit|phase|stage|team|tier|medicare|column|row|figure|table)\s+$/i;
const SEASON = /^(?:\s*(?:semester|term|quarter|break|intern|of\b|session)|,?\s*['’]?\d{2,4}\b)/i;

/** Words that make another thing of a name that is plain otherwise, by its term. */
const UNLIKE: Readonly<Record<string, RegExp>> = {
  ruby: /\b(?:sapphires?|emeralds?|diamonds?|gemstones?|jewel\p{L}*|pearls?|gold(?:smith)?s?|rings?|necklaces?|opals?)\b/iu,
  java: /\b(?:coffees?|sumatra|espresso|arabica|roast\p{L}*|batik|indonesia)\b/iu,
  python: /\b(?:reptiles?|snakes?|geckos?|lizards?|zoo|monty)\b/i,
  pandas: /\bzoo\b/i,
  'apache-kafka': /\b(?:camus|franz|novels?|literature)\b/i,
  azure: /\btiles?\b/i,
  snowflake: /\b(?:pastr\p{L}*|cookies)\b/iu,
  selenium: /\b(?:supplements?|zinc|vitamins?)\b/i,
  docker: /\b(?:longshore\p{L}*|port of|quays?|harbou?r|stevedor\p{L}*|dockyard)\b/iu,
  angular: /\b(?:carpentry|cuts|geometry)\b/i,
};
const AROUND = 32;

function isUnlike(text: string, { spelling, start, end }: Candidate): boolean {
  const others = UNLIKE[spelling.term.id];
  return others?.test(text.slice(Math.max(0, start - AROUND), end + AROUND)) ?? false;
}

/** A plain or cased spelling always stands. A homonym needs its proper case, and list neighbours or words that make it technical. */
export function inCompany(text: string, all: readonly Candidate[], index: number): boolean {
  const one = all[index];
  if (one?.spelling.guard !== 'homonym') return one !== undefined && !isUnlike(text, one);
  if (isJoined(text, one)) return false;
  const neighbours = [-1, 1].filter((step) => isNeighbour(text, all, index, step));
  if (!one.exact) return lowerInList(text, all, index);
  if (neighbours.length > 0 && !nameBefore(text, one)) return true;
  return aloneOnLine(text, one) || technical(text, one);
}

/** "go-to-market", "R&D", "C-level", "O'Go": part of something else. A slash only joins a list. */
function isJoined(text: string, { start, end, spelling }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  if (/[\p{L}\p{N}][-'’.@]$/u.test(before) || /^[-'’.@][\p{L}\p{N}]/u.test(after))
    return !/^-(?:ba|po|wr|lik|cod|dri)/.test(text.slice(end, end + 4)) || spelling.written.length === 1;
  return spelling.written.length === 1 && (/\p{L}\s?&\s?$/u.test(before) || /^\s?&\s?\p{L}(?!\p{L})/u.test(after));
}

function isNeighbour(text: string, all: readonly Candidate[], index: number, step: number): boolean {
  const one = all[index];
  const other = all[index + step];
  if (!one || !other || isSoft(other)) return false;
  if (other.spelling.guard === 'homonym' && (!other.exact || isJoined(text, other))) return false;
  const gap = step < 0 ? text.slice(other.end, one.start) : text.slice(one.end, other.start);
  return gap.length > 0 && gap.length <= LONGEST_GAP && /[^\s]/.test(gap) && LISTED.test(gap);
}

/** Beside manners, industries and nursing no name becomes technical: "GCP" next to "GLP" is clinical practice. */
const isSoft = ({ spelling: { term } }: Candidate): boolean =>
  term.kind === 'soft' || term.kind === 'domain' || term.field === 'health';

/** In lists written all in small letters, both neighbours must be items, one of them beyond doubt: "python, go, java". */
function lowerInList(text: string, all: readonly Candidate[], index: number): boolean {
  const plain = (step: number): boolean => all[index + step]?.spelling.guard === 'plain';
  const touching = (step: number): boolean => {
    const one = all[index];
    const other = all[index + step];
    if (!one || !other) return false;
    const gap = step < 0 ? text.slice(other.end, one.start) : text.slice(one.end, other.start);
    return /^\s?[,/|;]\s?$/.test(gap);
  };
  const sides = [-1, 1].filter(touching);
  return sides.some(plain) && sides.length === 2;
}

/** Capitalised before a name without being part of it: "Senior Go Engineer", "Built Excel models". */
const RANK =
  /\b(?:senior|junior|lead|principal|staff|chief|sr\.?|jr\.?|mid|built|rewrote|created|developed|migrated|ported|maintained|designed|managed|automated|tested|taught|certified)\s+$/i;

/** "American Express, Java": a capitalised word right before makes another name of it. */
function nameBefore(text: string, { start }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return /(?:^|[\s(])\p{Lu}[\p{L}]+ $/u.test(before) && !LEADING.test(before) && !RANK.test(before);
}

const aloneOnLine = (text: string, { start, end }: Candidate): boolean => {
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    /(?:^|\n)[ \t]*(?:[-*•·][ \t]*)?$/.test(before) && /^[ \t]*[.,;]?[ \t]*(?:\n|$)/.test(text.slice(end, end + 6))
  );
};

function technical(text: string, one: Candidate): boolean {
  const before = text.slice(Math.max(0, one.start - 24), one.start);
  const after = text.slice(one.end, one.end + 24);
  if (LABELLED.test(before) || SEASON.test(after) || nameBefore(text, one)) return false;
  if (TECHNICAL.test(after)) return true;
  return (
    LEADING.test(before) &&
    !/^ (?!and\b|or\b|for\b|to\b|on\b|in\b|at\b|with\b|that\b|from\b|by\b|as\b|every\b|each\b|daily\b|during\b|since\b|when\b|while\b|using\b|via\b|across\b|over\b|after\b|before\b|per\b|within\b|through\b|until\b|which\b|where\b|so\b|but\b)[\p{L}]/u.test(
      after,
    )
  );
}
