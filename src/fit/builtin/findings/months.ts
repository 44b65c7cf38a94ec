/** The names of the months by their first letters: English, German, French, Spanish, Portuguese, Italian. The longest beginning wins. */
const BEGINNINGS: readonly string[] = [
  'jan jän ene gen',
  'feb fév fev',
  'mar mär mrz',
  'apr avr abr',
  'may mai mag',
  'jun juin giu',
  'jul juil lug',
  'aug aoû aou ago',
  'sep set',
  'oct okt out ott',
  'nov',
  'dec déc dez dic',
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  BEGINNINGS.flatMap((names, month) => names.split(' ').map((name) => [name, month] as const)),
);
const SEASONS: Readonly<Record<string, number>> = { winter: 0, spring: 2, summer: 5, fall: 8, autumn: 8 };

/** The month a word names, from 0, or -1. A season begins in its month. */
export function monthOf(word: string): number {
  const small = word.normalize('NFC').toLowerCase();
  return MONTHS.get(small.slice(0, 4)) ?? MONTHS.get(small.slice(0, 3)) ?? SEASONS[small] ?? -1;
}
