import { anyOf } from './months.ts';

// Everything here is as `plainDates` leaves it: small, without accents, with straight apostrophes and one kind of long dash.

/** Between the two ends of a range: English, German, French, Spanish, Portuguese, Italian. */
const TO: readonly string[] = [
  ...['to', 'until', 'till', 'thru', 'through', 'up to'],
  ...['bis', 'bis zum', 'bis zur'],
  ...['a', 'au', 'jusqu.a', 'jusqu.au', 'jusqu.en'],
  ...['al', 'hasta', 'ate', 'ad', 'fino a', 'fino al', 'fino ad', 'sino a', 'sino al', 'sino ad'],
];
/** What may stand before a date or before "now": "hasta la fecha", "bis zum 31. März", "ao dia de hoje". */
const ARTICLES: readonly string[] = [
  ...['the', 'den', 'dem', 'der', 'am', 'le', 'la', 'ce', 'el', 'en', 'o', 'os', 'em', 'na', 'no', 'il', 'in', "l'"],
];
/** The end of what has not ended. */
const NOW: readonly string[] = [
  ...['present', 'current', 'currently', 'now', 'today', 'ongoing', 'date'],
  ...['heute', 'heutigen tage?', 'aktuell', 'jetzt', 'dato', 'derzeit', 'gegenwartig', 'laufend', 'andauernd'],
  ...['aujourd.hui', 'maintenant', 'jour', 'en cours', 'en poste', 'actuel', 'actuellement'],
  ...['actualidad', 'actualmente', 'actual', 'hoy', 'hoy en dia', 'ahora', 'fecha', 'en curso', 'presente'],
  ...['atualmente', 'atual', 'atualidade', 'hoje', 'agora', 'momento', 'dias atuais', 'dias de hoje'],
  ...['em curso', 'em andamento', 'presente momento'],
  ...['oggi', 'attuale', 'attualmente', 'tuttora', 'adesso', 'in corso'],
  ...['今', '今天', '现在', '現在', '目前', '현재'],
];
/** Where the dash was lost, a date right before one of these is still a range. */
const NOW_ALONE: readonly string[] = [
  ...['present', 'now', 'onwards?', 'heute', "jusqu'aujourd'hui", 'en cours', 'en curso', 'en adelante'],
  ...['em curso', 'em diante', 'ate a data', 'in corso', 'in poi'],
];
/** Before the date on which something began that still goes on. */
const SINCE: readonly string[] = [
  ...['since', 'seit', 'ab', 'depuis', 'a partir', 'a partir de', 'a partir du', 'desde', 'da', 'dal', "dall'"],
  ...['a partire da', 'a partire dal'],
];
/** Before the first date of a range. */
const FROM: readonly string[] = [
  ...['from', 'von', 'vom', 'du', 'de', 'del', 'dal', "dall'", 'between', 'zwischen', 'entre', 'tra', 'fra'],
];
/** A year after one of these is a birthday, a graduation or the name of a product. */
const NEVER: readonly string[] = [
  ...['born', 'birth', 'geboren', 'geb', 'geburtsdatum', 'jahrgang', 'nee? le', 'naissance', 'nacido', 'nacida'],
  ...['nacimiento', 'nascido', 'nascida', 'nascimento', 'nat[oa] il', 'nascita', 'd\\.?o\\.?b'],
  ...['graduated', 'graduation', 'class of', 'version', 'versione', 'versao'],
  ...['sql server', 'windows server', 'visual studio', 'ms office', 'microsoft office', 'sharepoint', 'autocad'],
];

const SIGN = '[-–]{1,2}>?';
const ENDS = '(?![a-z\\d])';
const ARTICLE = `(?:(?:${anyOf(ARTICLES)})\\s*)?`;
const JOIN = `\\s*(?:${SIGN}|${anyOf(TO)})(?:\\s*(?:${anyOf(TO)})${ENDS})?\\s*${ARTICLE}`;

/** All that stands between two dates of one range. */
export const JOINED = new RegExp(`^${JOIN}$`, 'u');
/** Two columns of which the page lost the dash. */
export const LOST = /^\s*[ \t]{2}\s*$/;
/** What follows a date that has no end yet: a word for now, or a dash with nothing behind it. */
export const OPEN = new RegExp(
  `^(?:(?:${JOIN}(?:${anyOf(NOW)})|\\s{1,4}\\(?(?:${anyOf(NOW_ALONE)}))${ENDS}|[ \\t]*${SIGN}[ \\t]*(?=$|[\\n|,;)\\]]))`,
  'u',
);
export const BEFORE_SINCE = new RegExp(`(?<![a-z])(?:${anyOf(SINCE)})\\s*${ARTICLE}$`, 'u');
/** All that leads up to a range: "Von 2018 bis 2020" begins at "Von". */
export const BEFORE_RANGE = new RegExp(`(?<![a-z])(?:${anyOf([...SINCE, ...FROM])})\\s*${ARTICLE}$`, 'u');
export const BETWEEN = /(?<![a-z])(?:between|zwischen|entre|tra|fra)\s+(?:(?:the|le|el|il|o)\s+)?$/;
export const AND = /^\s+(?:and|und|et|y|e)\s+(?:(?:the|le|el|il|o)\s+)?$/;
export const BEFORE_NEVER = new RegExp(
  `(?<![a-z])(?:${anyOf(NEVER)})[\\s.:(]{0,4}(?:(?:on|in|am|le|el|em|il|a)\\s)?$`,
  'u',
);

const DASHES = /[‒–—―−~〜～→➔➜⇒►至到]/gu;

/** A text in which dates are found, character for character as long as the text itself. */
export function plainDates(text: string): string {
  return text
    .replace(/[A-Z]|[^\0-\x7f]/gu, plain)
    .replace(DASHES, '–')
    .replace(/[‐‑]/g, '-')
    .replace(/[’‘ʼ´`]/g, "'");
}

function plain(sign: string): string {
  if (/\s/.test(sign)) return sign === '\u2028' || sign === '\u2029' ? '\n' : ' ';
  if (!/[\p{Script=Latin}０-９]/u.test(sign)) return sign;
  const base = sign.normalize('NFKD').charAt(0).toLowerCase();
  return base.length === sign.length ? base : sign;
}
