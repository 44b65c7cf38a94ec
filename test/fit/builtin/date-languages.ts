export interface Language {
  readonly months: readonly string[];
  readonly short: readonly string[];
  /** What leads up to the first date, and what stands between the two. */
  readonly ways: readonly (readonly [lead: string, between: string])[];
  readonly now: readonly string[];
  readonly since: readonly string[];
  readonly of: string;
}

const words = (text: string): string[] => text.split(' ');
const DASHES = [' – ', ' - ', '–', ' — ', ' → '].map((dash) => ['', dash] as const);

/** How ranges are written in the languages that are read; kept apart from the reader's own tables. */
export const LANGUAGES: readonly Language[] = [
  {
    months: words('January February March April May June July August September October November December'),
    short: words('Jan Feb. Mar Apr. May Jun Jul. Aug Sept. Oct Nov. Dec'),
    ways: [...DASHES, ['', ' to '], ['from ', ' until '], ['between ', ' and ']],
    now: [' – Present', ' to date', ' - now', ' until today', '-current', ' – ongoing'],
    since: ['since '],
    of: ' ',
  },
  {
    months: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    short: words('Jan. Feb. Mrz. Apr. Mai Jun. Jul. Aug. Sep. Okt. Nov. Dez.'),
    ways: [...DASHES, ['', ' bis '], ['von ', ' bis '], ['zwischen ', ' und ']],
    now: [' – heute', ' bis heute', ' - aktuell', ' – dato', ' – jetzt'],
    since: ['seit ', 'ab '],
    of: ' ',
  },
  {
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    short: words('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    ways: [...DASHES, ['de ', ' à '], ['', ' au '], ['', ' jusqu’en ']],
    now: [' – aujourd’hui', ' à ce jour', ' - en cours', ' – présent', " jusqu'à maintenant"],
    since: ['depuis ', 'à partir de '],
    of: ' ',
  },
  {
    months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    short: words('ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.'),
    ways: [...DASHES, ['desde ', ' hasta '], ['de ', ' a '], ['entre ', ' y ']],
    now: [' – actualidad', ' hasta la actualidad', ' a la fecha', ' hasta hoy', ' - presente', ' – en curso'],
    since: ['desde ', 'a partir de '],
    of: ' de ',
  },
  {
    months: words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    short: words('jan fev mar abr mai jun jul ago set out nov dez'),
    ways: [...DASHES, ['de ', ' a '], ['desde ', ' até '], ['entre ', ' e ']],
    now: [' – atual', ' até hoje', ' – atualmente', ' até o momento', ' até os dias atuais', ' - em curso'],
    since: ['desde ', 'a partir de '],
    of: ' de ',
  },
  {
    months: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    short: words('gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.'),
    ways: [...DASHES, ['da ', ' a '], ['dal ', ' al '], ['', ' fino a ']],
    now: [' – oggi', ' ad oggi', ' – in corso', ' - attualmente', ' – presente'],
    since: ['dal ', 'da '],
    of: ' ',
  },
];

/** Writes a month (a count from year 0) in a language; the day is the first or the last of a month. */
type Form = (month: number, language: Language, last: boolean) => string;

const two = (value: number): string => String(value).padStart(2, '0');
const year = (month: number): number => Math.floor(month / 12);
const number = (month: number): string => two((month % 12) + 1);
const day = (last: boolean): string => (last ? '28' : '01');
const named = (month: number, names: readonly string[]): string => names[month % 12] ?? '';

/** The forms of one month, by an example. */
export const FORMS: Readonly<Record<string, Form>> = {
  'March 2019': (month, { months, of }) => `${named(month, months)}${of}${year(month)}`,
  'MARCH 2019': (month, { months }) => `${named(month, months)} ${year(month)}`.toUpperCase(),
  'Mar. 2019': (month, { short }) => `${named(month, short)} ${year(month)}`,
  'mar/2019': (month, { short }) => `${named(month, short)}/${year(month)}`.toLowerCase(),
  'Mar ’19': (month, { short }) => `${named(month, short)} ’${two(year(month) % 100)}`,
  '28 March 2019': (month, { months, of }, last) => `${day(last)}${of}${named(month, months)}${of}${year(month)}`,
  '28.03.2019': (month, _, last) => `${day(last)}.${number(month)}.${year(month)}`,
  '28/03/2019': (month) => `28/${number(month)}/${year(month)}`,
  '2019-03-28': (month, _, last) => `${year(month)}-${number(month)}-${day(last)}`,
  '03/2019': (month) => `${number(month)}/${year(month)}`,
  '3/2019': (month) => `${(month % 12) + 1}/${year(month)}`,
  '03.2019': (month) => `${number(month)}.${year(month)}`,
  '2019-03': (month) => `${year(month)}-${number(month)}`,
  '2019/03': (month) => `${year(month)}/${number(month)}`,
  '2019 / 03': (month) => `${year(month)} / ${number(month)}`,
  '2019年3月': (month) => `${year(month)}年${(month % 12) + 1}月`,
};
