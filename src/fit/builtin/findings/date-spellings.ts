import { MONTH_WORDS, SEASON_WORDS } from './months.ts';

// Groups: year (four digits, or two after an apostrophe), bare (two digits that are a year only in company), word, month, first and second
// (day and month in either order, with their sep), after (a day after the month's name), part and unit (of a year), season, yearless.

const YEAR = '(?<year>19[5-9]\\d|20\\d\\d)';
const YEARS = `(?:${YEAR}|'(?<year>\\d\\d))`;
const MONTH = '(?<month>1[0-2]|0?[1-9])';
const TWO_DIGITS = '(?<month>1[0-2]|0[1-9])';
const WORD = `(?<word>${MONTH_WORDS})\\.?`;
const OF = '(?:of|de|del|do|dell.anno)';
/** "1st", "1er", "1.", "1º de": before the name of a month. */
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th|er|[.°ºo])?[\\s-]{1,2}(?:${OF}\\s)?)?`;
const AFTER = '(?:\\s(?<after>\\d{1,2})(?:st|nd|rd|th)?(?=[,\\s]))?';
const GAP = `(?:[-/]|[\\s,]{0,4}(?:${OF}\\s{1,3})?)`;
const NTH = '(?:st|nd|rd|th|er|eme|[.°ºeo])?';

/** How people write a date, the more exact before the less. */
const SPELLINGS: readonly string[] = [
  // 2019-04-01, 2019.04.01
  `${YEAR}(?<sep>[-/.])${TWO_DIGITS}\\k<sep>\\d\\d`,
  // 01.10.2013, 1/10/2013, 01.10.13
  `(?<first>\\d{1,2})(?<sep>[-/.]) ?(?<second>\\d{1,2})\\k<sep> ?${YEAR}`,
  `(?<first>\\d\\d)(?<sep>[/.])(?<second>\\d\\d)\\k<sep>(?<bare>\\d\\d)`,
  // 31 March 2019, 1er mars 2019, 31 de marzo de 2019, March 3, 2019, mar/2018, Jan '19
  `${DAY}${WORD}${AFTER}${GAP}${YEARS}`,
  // Sep 15, Jan-19
  `${WORD}[ /-]?(?<bare>\\d\\d)`,
  // Q1 2020, T1/2020, H2 '20, 2020-Q1, 1. Quartal 2020, 2º trimestre de 2020
  `(?<unit>[qth])(?<part>[1-4])${GAP}${YEARS}`,
  `${YEAR}[ /-]?(?<unit>[qth])(?<part>[1-4])`,
  `(?<part>[1-4])${NTH}\\s?(?<unit>quartal|quarter|trimestre|halbjahr|semestre)\\s(?:${OF}\\s)?${YEAR}`,
  // Sommer 2020, verano de 2020, Winter 2019/20
  `(?<season>${SEASON_WORDS})[\\s,]{1,3}(?:${OF}\\s)?${YEARS}(?:/(?<next>\\d{2,4}))?`,
  // 2016年9月, 2016年
  `${YEAR} ?[年년](?: ?${MONTH} ?[月월](?: ?\\d{1,2} ?[日일])?)?`,
  // 03/2018, 3 / 2018, 06//2021, 03.2018, 03-2018
  `${MONTH}(?: ?//? ?|[.-])${YEAR}`,
  // 2018/19, 2018/2019: a school year
  `${YEAR}/(?<next>(?:20)?(?:1[3-9]|[2-9]\\d))`,
  // 2018/3, 2018 / 03, 2018-03, 2018.03
  `${YEAR} ?/ ?${MONTH}`,
  `${YEAR}[-.]${TWO_DIGITS}`,
  // 2018 Mar, where nothing else can begin with the word
  `${YEAR}[ ,-]{1,2}${WORD}(?=\\s*(?:[-–,)|]|$))`,
  // 03/18
  `${TWO_DIGITS}/(?<bare>\\d\\d)`,
  `${YEAR}`,
  // the first half of "Oct 1 – Dec 31, 2019", "May – August 2019", "01.10. – 31.12.2019" and "05–08/2019"
  `(?<yearless>${MONTH_WORDS})\\.? \\d(?:st|nd|rd|th)?(?= ?[-–])`,
  `${DAY}(?<yearless>${MONTH_WORDS})\\.?`,
  `(?<first>\\d{1,2})(?<sep>\\.)(?<second>\\d{1,2})\\.(?<yearless>)(?= ?[-–] ?\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d)`,
  `${MONTH}\\.?(?<yearless>)(?= ?[-–] ?\\d\\d?[./]\\d{4})`,
];

/** One date anywhere in a plain text; never a part of a longer number, word or sum of money. */
export const DATE = new RegExp(`(?<![a-z\\d$€£#]|\\d[./])(?:${SPELLINGS.join('|')})(?![a-z\\d]|[./]\\d)`, 'gu');
