import type { Importance } from '../../role.ts';
import type { Condition } from './condition.ts';
import { importanceOf } from './importance.ts';

const LEVELS: readonly (readonly [string, string])[] = [
  [
    'high school diploma',
    'high[- ]school (?:diploma|education|degree|graduate)|\\bged\\b|secondary school (?:diploma|education)|hs diploma|gcses\\b|a[- ]levels\\b',
  ],
  [
    "associate's degree",
    "associate(?:(?:'|’)?s)?(?:(?: or | / |/)bachelor(?:(?:'|’)?s)?)? degree|associates? of (?:arts|science)",
  ],
  [
    "bachelor's degree",
    "bachelor(?:(?:'|’)?s)?(?: degree| of (?:science|arts|engineering|education|nursing|commerce|laws))?|\\bb\\.?\\s?s\\.?c?\\.?(?=[ ,/(]|$)(?! ?\\d)|\\bb\\.?a\\.?(?=[ ,/(]|$)|\\bb\\.?tech\\b|\\bb\\.e\\.|\\bbsn\\b|undergraduate degree|(?:college|university|four[- ]year|4[- ]year|undergraduate|academic|relevant|honou?rs|first|related|technical|engineering|nursing|law|stem)?\\s?degree\\b|educated to degree level|completed (?:\\w+ ){0,2}(?:studies|university education)|university studies|\\bb\\.? ?e\\.?(?=\\s?\\/)|\\bbca\\b|\\b2:1\\b",
  ],
  [
    "master's degree",
    "master(?:(?:'|’)?s)(?: degree)?|master of (?:science|arts|education|social work|public health|business)|master degree|\\bm\\.?\\s?s\\.?c\\.?(?=[ ,/(]|$)|\\bm\\.s\\.|\\bms(?=[ ,/]+(?:degree|in|or|ph))|\\bmba\\b|\\bm\\.?tech\\b|\\bmsn\\b|\\bm\\.? ?e\\.?(?=\\s?\\/)|\\bmca\\b|\\bmsw\\b|\\bmph\\b|postgraduate degree|graduate degree|advanced degree",
  ],
  ['doctorate', '\\bph\\.?\\s?d\\.?|doctora(?:te|l)(?: degree)?|\\bdnp\\b'],
  ['law degree', '\\bj\\.?d\\.?(?= |,|$)|juris doctor(?:ate)?|law degree|\\bll\\.?b\\b|\\bll\\.m\\b'],
];
const DEGREE = new RegExp(LEVELS.map(([, words], index) => `(?<l${index}>${words})`).join('|'), 'gi');
const END =
  /[;:]|\.(?:\s|$)|\b(?:and|with|plus|along with|as well as)\s+(?:(?:a minimum of|minimum|at least|over|\d+\+?)\s*\w*\s*(?:years?|yrs)|\d+\+?\s|(?:strong|proven|relevant|solid|hands-on|demonstrated|extensive|excellent|some|prior|significant)?\s*(?:\w+\s)?(?:experience|knowledge|understanding|certificat(?:ion|e)|license|licence|skills))|,\s*(?:with|and|plus)\s+\d/i;
const EQUIVALENT =
  /\bor\b[^.;]{0,60}\b(?:equivalent|comparable|commensurate)\b[^.;,)]{0,40}|\bequivalent (?:practical |work |professional |relevant )*experience|\bor (?:relevant|related|commensurate) (?:work |professional )?experience/i;
const FIELD =
  /^[\s,)'’s]*(?:degree\s*|level\s*|diploma\s*|qualification\s*|\([^)]{1,20}\)\s*|or (?:higher|above)\s*|minimum\s*|required\s*|\/\s*)*(?:in|of)\s+(?:an?\s+|the\s+)?([^.;()]{2,140})/i;

/** Degrees asked for in a clause, "or equivalent experience" noted; those only preferred carry their own importance. */
export function degreesIn(clause: string, importance: Importance): Condition[] {
  const hits = [...clause.matchAll(DEGREE)].filter((hit) => isDegree(hit[0], clause, hit.index));
  const first = hits[0];
  if (!first) return [];
  const groups = grouped(hits, clause);
  return groups.map((group, index) => conditionOf(group, clause, groups[index + 1]?.[0]?.index, importance));
}

function isDegree(word: string, clause: string, at: number): boolean {
  const after = clause.slice(at + word.length, at + word.length + 30);
  if (
    /^\s*(?:of (?:freedom|autonomy|confidence|accuracy|independence|discretion|comfort)|view|feedback|programs?\b)/i.test(
      after,
    )
  )
    return false;
  if (/\b(?:high|some|certain|large) (?:a )?$/i.test(clause.slice(Math.max(0, at - 8), at)) && /^\s?degree/i.test(word))
    return false;
  if (
    /^masters?$/i.test(word) &&
    /^\s*(?:data|file|schedul|agreement|service|record|planner|brand|of ceremon)/i.test(after)
  )
    return false;
  return (
    !/^master(?:'|’)?s?$/i.test(word) ||
    /^\W*(?:degree|in\b|or\b|preferred|is\b|of\b|level|\/|,|required|$|\)|and\b|plus|strongly|desir|a\b)/i.test(
      after.trimStart(),
    )
  );
}

type Hit = RegExpMatchArray;

/** "Bachelor's or Master's degree" is one condition, "Bachelor's required, Master's preferred" is two. */
function grouped(hits: readonly Hit[], clause: string): Hit[][] {
  const out: Hit[][] = [];
  for (const hit of hits) {
    const last = out.at(-1)?.at(-1);
    const gap = last ? clause.slice((last.index ?? 0) + last[0].length, hit.index) : '';
    if (last && gap.length < 40 && !/preferred|plus|ideally|desir|advantage|required|asset/i.test(gap))
      out.at(-1)?.push(hit);
    else out.push([hit]);
  }
  return out;
}

function conditionOf(
  group: readonly Hit[],
  clause: string,
  next: number | undefined,
  importance: Importance,
): Condition {
  const start = group[0]?.index ?? 0;
  const after = (group.at(-1)?.index ?? 0) + (group.at(-1)?.[0].length ?? 0);
  const stop = END.exec(clause.slice(after));
  const end = Math.min(next ?? clause.length, stop ? after + stop.index : clause.length);
  const own = importanceOf(clause.slice(start, end), 'asked');
  const named = { levels: [...new Set(group.map(levelOf))], fields: fieldsOf(clause.slice(after, end)) };
  return {
    kind: 'degree',
    ...termsOf(named, EQUIVALENT.test(clause.slice(after))),
    start: begin(clause, start),
    end,
    importance: own === 'must' ? importance : own,
  };
}

const OR_EQUIVALENT = 'or equivalent experience';
const MOST_FIELDS_SHOWN = 2;

interface NamedDegree {
  readonly levels: readonly string[];
  readonly fields: readonly string[];
}

function termsOf({ levels, fields }: NamedDegree, equivalent: boolean): Pick<Condition, 'label' | 'asks'> {
  const field = fields.length > 0 ? ` in ${fields.slice(0, MOST_FIELDS_SHOWN).join(' or ')}` : '';
  const others = equivalent ? [OR_EQUIVALENT] : [];
  return {
    label: [`${levels[0] ?? 'degree'}${field}`, ...others].join(' '),
    asks: [...levels, ...fields, ...others],
  };
}

/** A leading "a", "minimum of a" belongs to the degree. */
function begin(clause: string, start: number): number {
  return (
    start -
    (/(?:\b(?:an?|the|minimum(?: of)?|must have|completed|accredited|relevant|four-year|4-year|university|college|academic|advanced|earned|[a-z]{2,4}(?:\/[a-z]{2,4})+)\s+)+$/i.exec(
      clause.slice(0, start),
    )?.[0].length ?? 0)
  );
}

function levelOf(hit: Hit | undefined): string {
  const index = LEVELS.findIndex((_, at) => hit?.groups?.[`l${at}`] !== undefined);
  return LEVELS[index]?.[0] ?? 'degree';
}

const SHORT_FIELDS: ReadonlyMap<string, string> = new Map([
  ['CS', 'computer science'],
  ['EE', 'electrical engineering'],
  ['CE', 'computer engineering'],
  ['IT', 'information technology'],
]);

function fieldsOf(text: string): string[] {
  const raw = FIELD.exec(text)?.[1] ?? '';
  return raw
    .replace(EQUIVALENT, '')
    .split(/\s*,\s*(?:or|and)?\s*|\s+(?:or|and\/or|\/)\s+|\s*\/\s*/)
    .map((field) =>
      field
        .replace(/^(?:an?|the|or|and|other|another|any)\s+/i, '')
        .replace(
          /\s*\b(?:or|and|is|are|preferred|required|desired|strongly|from|with|plus|degree|discipline)\b.*$/i,
          '',
        )
        .trim(),
    )
    .filter(
      (field) =>
        (SHORT_FIELDS.has(field) || /^[\p{L}][\p{L} &'’-]{2,40}$/u.test(field)) &&
        !/^(?:related|relevant|similar|equivalent|comparable|technical|stem)\b|experience|\bfield\b|discipline|equivalent/i.test(
          field,
        ),
    )
    .map((field) => SHORT_FIELDS.get(field) ?? field.toLowerCase())
    .slice(0, 6);
}
