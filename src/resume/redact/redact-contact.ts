import type { Section } from '../resume.ts';
import { headerOf, linesIn, matches, type Span, segmentsIn, sliceOf } from '../spans.ts';

// Every quantifier is bounded: a text of 60,000 characters of anything is searched in linear time.
/** Looked for from its sign on, which is rare, and then backwards: what stands before it is in the first group. */
const EMAIL = /@(?<=([\p{L}\p{N}._%+-]{1,64} ?)@) ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const URL = /\b(?:https?:\/\/|www\.)[^\s|,;<>()]{1,300}/gi;
/** Endings of addresses where people keep a page. Products end otherwise (Node.js) or are named below (ASP.NET). */
const TLD =
  'com|org|net|io|dev|me|co|ai|app|tech|info|eu|de|at|ch|fr|es|it|pt|uk|us|ca|in|nl|se|pl|br|mx|page|site|xyz|blog|link|cv|name|online|design|codes?|edu|ac|gov|ly|be|gg|tv|ru|ua|il|au|nz|jp|cn|kr|sg|za|ie|no|fi|dk|cz|ro|gr|tr|ar|cl|pe|cloud|live|works|team|social|art|studio|space|website';
/** A site with a path, or a page under a host that gives people pages. Product names (Node.js, ASP.NET, Socket.io) have neither. */
const PATH = new RegExp(
  `(?<![\\p{L}\\p{N}.@-])[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,2}\\.(?:${TLD})/[^\\s|,;<>()]{1,200}`,
  'giu',
);
const HOSTED =
  /(?<![\p{L}\p{N}.@-])[a-z0-9-]{1,63}\.(?:github\.io|gitlab\.io|netlify\.app|vercel\.app|herokuapp\.com|wordpress\.com|medium\.com|substack\.com|blogspot\.com)\b/giu;
/** Only where contact data stands: lower case, so that "ASP.NET developer" stays. */
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}.@/-])[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){0,2}\\.(?:${TLD})\\b(?![\\p{L}\\p{N}])`,
  'gu',
);
const PRODUCTS = /^(?:asp|vb|ado|ml)\.net\b|^(?:socket|draw|fly)\.io\b/i;
const HANDLE =
  /\b(?:skype|telegram|twitter|linkedin|github|gitlab|xing|whatsapp|discord|signal|instagram|orcid) *(?:id)? *[:@] *(?:\p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}{1,30}(?![\p{L}:])|[^\s|,;:]{2,60}(?![^\s|,;]{0,60}:))|(?<![\p{L}\p{N}._])@[\w.-]{2,40}/giu;

const DIGITS = /[+(]?\d(?:[\d ()./-]|\u2013){5,24}\d/gu;
const LABELLED =
  /\b(?:tel|telephone|phone|mobile|mob|cell|fax|telefon|handy|mobil|telephone|portable|telefono|movil|telefone|celular|cellulare)\.? *[:.]? *[+(]?\d[\d ()./-]{4,24}\d/giu;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 16;

const STREET_WORDS =
  'street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|square|sq|terrace|way|highway|hwy|parkway|pkwy|crescent|close|apt|apartment|suite|unit';
/** "221 Baker Street, Apt 4", "Hauptstraße 5", "12 rue de Lyon", "Calle Mayor 3", "Via Roma 10". */
const STREETS = [
  new RegExp(
    `\\b\\d{1,5}[a-z]? (?:[\\p{L}\\p{N}.'’-]{1,30} ){1,4}(?:${STREET_WORDS})\\b\\.?(?:,? ?(?:apt|apartment|suite|unit|flat|#)\\.? ?#?[\\p{L}\\d-]{1,6})?`,
    'giu',
  ),
  /\b[\p{L}.-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer) \d{1,4} ?[a-z]?\b/giu,
  /\b\d{1,4} ?(?:bis|ter)?,? (?:rue|avenue|boulevard|place|impasse|chemin|allée|quai) [^\n,|]{2,40}/giu,
  /\b(?:calle|c\/|avenida|avda\.?|paseo|plaza|rua|av\.|travessa|via|viale|corso|piazza) [\p{L} .'-]{2,40}[ ,]{1,3}(?:n\.?º? ?)?\d{1,4}(?![\p{L}\d])(?:,? (?:\d{1,2}\.?[ºª°](?: ?[A-Z](?!\p{L}))?|(?:apto?|piso|puerta|bloco|esc|int|scala)\.? ?[\p{L}\d]{1,4}(?![\p{L}\d]))){0,2}/giu,
  /\b(?:\p{Lu}[\p{L}.'’-]{1,30} ){1,3}(?:Street|Avenue|Road|Lane|Drive|Boulevard|Square|Terrace|Crescent) \d{1,5}[a-z]?\b/gu,
  /\b(?:p\.? ?o\.? ?box|postfach) \d{1,8}\b/giu,
];
/** Towns that begin like the name of a language, where their state or country follows: "Spanish Fork, Utah" tells no Spanish. */
const TOWN_LIKE_LANGUAGE =
  /(?<![\p{L}\p{N}])(?:Spanish|French|German|English|Dutch|Polish|Swedish|Danish|Italian|Russian|Greek|Irish|Chinese|Japanese|Ruby|Java|Swift|Scala)(?: \p{Lu}\p{Ll}{1,20}){1,2}(?=, ?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? ?(?:$|[|•·,;–—]| {2}|\d))/gmu;
const POSTCODE = /\b\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b/g;

const emailsIn = (text: string): Span[] =>
  Array.from(text.matchAll(EMAIL), ({ index, 0: rest, 1: before = '' }) => ({
    start: index - before.length,
    end: index + rest.length,
  }));

/** E-mail addresses, links, phone numbers, streets and postcodes. */
export function contactSpans(text: string, sections: readonly Section[]): Span[] {
  const anywhere = [...emailsIn(text), ...[URL, HOSTED].flatMap((pattern) => matches(text, pattern))];
  const labelled = matches(text, LABELLED).filter((span) => isPhone(sliceOf(text, span)));
  const paths = matches(text, PATH).filter((span) => !PRODUCTS.test(sliceOf(text, span)));
  const phones = matches(text, DIGITS).filter(
    (span) => /^[+(]/.test(sliceOf(text, span)) && isPhone(sliceOf(text, span)),
  );
  const header = headerOf(sections).flatMap((section) => [
    ...[HANDLE, POSTCODE, TOWN_LIKE_LANGUAGE, ...STREETS].flatMap((pattern) => matches(text, pattern, section)),
    ...matches(text, BARE, section).filter((span) => !PRODUCTS.test(sliceOf(text, span))),
    ...matches(text, DIGITS, section).filter((span) => isPhone(sliceOf(text, span))),
  ]);
  const spans = [...anywhere, ...paths, ...labelled, ...phones, ...header].map((span) => unspacedEnd(text, span));
  return [...spans, ...headerOf(sections).flatMap((section) => handlesBeside(text, section, spans))];
}

/** A user name that stood behind an icon is left as one word in small letters on a line of contact data. */
function handlesBeside(text: string, section: Section, spans: readonly Span[]): Span[] {
  const lines = linesIn(text, section).filter((line) =>
    spans.some(({ start }) => start >= line.start && start < line.end),
  );
  return lines.flatMap((line) =>
    segmentsIn(text, line).filter((span) => /^(?=.*[a-z])[a-z0-9][a-z0-9._-]{2,40}$/.test(sliceOf(text, span))),
  );
}

/** Two days with years of two digits: "01.10.13 - 31.03.19". */
const SHORT_DATES = /^\(?\d\d([./])\d\d\1\d\d\s*[-–]\s*\d\d\1\d\d\1\d\d\)?$/;

/** Enough digits, on one line, and not the years of a range: "2014 - 2018" and "03/2014 - 05/2018" are dates. */
function isPhone(text: string): boolean {
  const groups = text.match(/\d+/g) ?? [];
  const digits = groups.join('').length;
  if (text.includes('\n') || digits < FEWEST_DIGITS || digits > MOST_DIGITS) return false;
  const isDate =
    groups.some((group) => /^(?:19|20)\d\d$/.test(group)) &&
    groups.every((group) => group.length <= 2 || /^(?:19|20)\d\d$/.test(group));
  return !(isDate || SHORT_DATES.test(text)) || text.startsWith('+');
}

function unspacedEnd(text: string, span: Span): Span {
  return { start: span.start, end: span.start + sliceOf(text, span).trimEnd().length };
}
