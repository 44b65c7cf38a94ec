/** A word of a text, with its offsets. `text` is lower-case, with straight apostrophes and without a possessive "'s". */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits, with the signs that belong to names: "C++", "C#", "Security+", ".NET", "driver's". */
const WORD =
  /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*(?:\+\+|#(?![\p{L}\p{N}])|\+(?![\p{L}\p{N}+]))?/giu;

/** The words of a text in order. Offsets are those of the text as given; linear in its length. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const hit of text.matchAll(WORD))
    found.push({ text: plain(hit[0]), start: hit.index, end: hit.index + hit[0].length });
  return found;
}

const plain = (raw: string): string => raw.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');

/** How two neighbouring words are joined, where that matters for names; everything else breaks a name. */
export type Joint = '' | ' ' | '-' | '.' | '/' | '&' | 'break';

/** The joint that the text between two words makes. Wrapped lines join; bullets, commas and brackets break. */
export function jointOf(between: string): Joint {
  if (between === '') return '';
  if (between.length > 4) return /^\s+$/.test(between) && !/\n\s*\n/.test(between) ? ' ' : 'break';
  const core = between.trim();
  if (core === '') return /\n\s*\n/.test(between) ? 'break' : ' ';
  if (core === '/' || core === '&') return core;
  if (between === '.') return '.';
  return /^[-‐‑_]$/.test(between) ? '-' : 'break';
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    apis: 'api',
    led: 'lead',
    built: 'build',
    taught: 'teach',
    ran: 'run',
    wrote: 'write',
    written: 'write',
    sold: 'sell',
    drove: 'drive',
    driven: 'drive',
    held: 'hold',
    kept: 'keep',
    grew: 'grow',
    oversaw: 'oversee',
    overseen: 'oversee',
    dealt: 'deal',
    children: 'child',
    people: 'people',
    analyses: 'analysis',
    data: 'data',
  }),
);
/** Their stem would be another word: "accounting" is no account, "marketing" no market, "spring" no "spr". */
const WHOLE = new Set(
  `accounting costing marketing meeting spring string during morning evening something anything everything nothing ceiling
   news series business process access address press less class is this us as always analysis basis crisis kubernetes
   need feed speed indeed embed exceed proceed seed weed bed red wed hundred species lens government apartment`.split(
    /\s+/,
  ),
);

/** Longer runs of letters are no words, and stemming them would cost. */
const LONGEST_WORD = 40;

/**
 * A light stem: plurals, "-ing", "-ed", "-ion" and "-ment" off, a final "e" off, so that "manages", "managing" and "management"
 * are one. It joins too little rather than too much: "reactive" is not "react", "customer" not "custom".
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return withoutE(irregular);
  if (word.length < 4 || word.length > LONGEST_WORD || !/^[a-z'-]+$/.test(word) || WHOLE.has(word)) return word;
  const one = singular(word);
  if (WHOLE.has(one)) return one;
  return withoutE(noun(inflected(one)));
}

/** Plural endings off: "queries" is "query", "processes" is "process". */
export function singular(word: string): string {
  if (word.length < 4 || WHOLE.has(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function inflected(word: string): string {
  const base = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word)?.[1];
  if (base === undefined || base.length < 3) return word;
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  return /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

const LONG_VERB = /(ment|port|sent|stall|sult|pret|form|plant|adapt)ation$/;

function noun(word: string): string {
  if (LONG_VERB.test(word)) return word.slice(0, -5);
  if (/[a-z]{3}[ts]ion$/.test(word)) return word.slice(0, -3);
  return /[a-z]{6}ment$/.test(word) ? word.slice(0, -4) : word;
}

const withoutE = (word: string): string => (word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word);

/** Words that carry no content of their own. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor so of in on at to for from by with within without into onto upon over under between among across through
   per via as than then that this these those there here it its is are was were be been being am do does did done have has had having
   will would can could shall should may might must not no i me my we our us you your he she they them their his her who whom whose
   which what when where while how why if because about after before during until against also too very more most much many some any
   all each every both either neither other another such own same only just up down out off e.g i.e etc eg ie vs`.split(
    /\s+/,
  ),
);
