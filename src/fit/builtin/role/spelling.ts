/** Odd spellings of one sign, each as one character so that offsets hold. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010\u2011\u00AD]/g, '-'],
  [/[\u00A0\u2007\u202F\u2009]/g, ' '],
  [/[\u2018\u02BC]/g, '’'],
];

/** The text with one spelling of hyphens and spaces. Has the length of the text. */
export const plainSigns = (text: string): string => SIGNS.reduce((rest, [odd, sign]) => rest.replace(odd, sign), text);

/** "( Spark, Kafka )" is "(Spark, Kafka)". Shorter than the text: for reading only. */
export const tight = (text: string): string => text.replace(/([([])\s+/g, '$1').replace(/\s+([)\],])/g, '$1');
