import { NUMBER_WORDS } from '../grammar.ts';

export interface YearsAsked {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER = `(\\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')})`;
const YEARS = new RegExp(
  `(?:\\b(?:at least|at minimum|minimum(?: of)?|a minimum of|min\\.?|over|more than|upwards of|approximately|about|around|ideally)\\s+)?\\b${NUMBER}` +
    `(?:\\s*\\(\\d{1,2}\\))?\\s*(?:\\\\?\\+|plus|or more)?(?:\\s*(?:-|–|—|to|or)\\s*\\d{1,2}\\s*(?:\\\\?\\+|or more)?)?\\s*\\+?[- ]?(?:years?|yrs?)\\b\\.?(?:'|’)?\\+?(?:\\s*(?:or more|\\+|minimum|plus|post[- ]?qualification|pqe))?(?:\\s+of)?`,
  'gi',
);
const MOST_YEARS = 30;
const MONTHS = /\b(?:(?:at least|minimum(?: of)?|a minimum of|min\.?)\s+)?(\d{1,2}) months(?:'|’)?(?:\s+of)?/gi;
const MONTHS_A_YEAR = 12;

/** Every "5+ years of", "three to five years" of the text: the lower bound, with offsets. Ages and histories are left out. */
export function yearsAsked(text: string): YearsAsked[] {
  const out: YearsAsked[] = [];
  for (const hit of text.matchAll(YEARS)) {
    const raw = (hit[1] ?? '').toLowerCase();
    const years = NUMBER_WORDS.get(raw) ?? Number(raw);
    const end = hit.index + hit[0].length;
    if (years < 1 || years > MOST_YEARS || /^\s*(?:old|age|ago)\b/i.test(text.slice(end, end + 8))) continue;
    out.push({ years, start: hit.index, end });
  }
  return [...out, ...monthsAsked(text)].toSorted((a, b) => a.start - b.start);
}

/** "Minimum 12 months Class 1 experience": a year or more is counted, less is no condition. */
function monthsAsked(text: string): YearsAsked[] {
  return [...text.matchAll(MONTHS)]
    .map((hit) => ({ years: Number(hit[1]) / MONTHS_A_YEAR, start: hit.index, end: hit.index + hit[0].length }))
    .filter(({ years }) => years >= 1);
}
