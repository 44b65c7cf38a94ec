/**
 * The names of the months, whole and short, as `plainDates` leaves them (small, without accents), each month's line in the order English,
 * German, French, Spanish, Portuguese, Italian. A name counts only whole: "Marketing 2019" is no March.
 */
const MONTH_NAMES: readonly string[] = [
  'january jan januar janner jaenner jaen janvier janv enero ene janeiro gennaio genn gen',
  'february febuary feb febr februar feber fevrier fevr fev febrero fevereiro febbraio febb',
  'march mar maerz marz mrz mars marzo marco',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio magg mag',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lugl lug',
  'august aug aout aou agosto ago agto',
  'september sept sep septembre septiembre setiembre setembro settembre sett set',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro dicembre',
];
/** Seasons begin in their month, in the same languages. "Real Estate 2019" is no Italian summer. */
const SEASON_NAMES: readonly (readonly [month: number, names: string])[] = [
  [0, 'winter hiver invierno inverno'],
  [2, 'spring fruhling fruhjahr fruehling fruehjahr printemps primavera'],
  [5, 'summer sommer ete verano verao estate'],
  [8, 'autumn fall herbst automne otono outono autunno'],
];
export const SEASON_MONTHS = 3;

const MONTHS = new Map(MONTH_NAMES.flatMap((names, month) => names.split(' ').map((name) => [name, month] as const)));
const SEASONS = new Map(
  SEASON_NAMES.flatMap(([month, names]) => names.split(' ').map((name) => [name, month] as const)),
);

/** Alternatives for a pattern, the longest first. */
export const anyOf = (words: Iterable<string>): string =>
  [...words].sort((one, other) => other.length - one.length).join('|');

export const MONTH_WORDS = anyOf(MONTHS.keys());
export const SEASON_WORDS = anyOf(SEASONS.keys()).replace('estate', '(?<!real\\s)estate');

/** The month from 0 that a plain word names or, for a season, in which it begins; -1 for any other word. */
export const monthOf = (word: string): number => MONTHS.get(word) ?? SEASONS.get(word) ?? -1;
