import type { Section } from '../resume.ts';
import { headerOf, matches, type Span, sliceOf } from '../spans.ts';

/** Labels of personal data, English, German, French, Spanish, Portuguese, Italian. What follows on the line, up to a bar or a wide gap, is masked. */
const LABELS = [
  'date of birth|birth ?date|birthday|dob|d\\.o\\.b\\.?|born(?: on| in)?|place of birth|age|nationality|citizenship|gender|sex|marital status|civil status|family status|religion|ethnicity|race|pronouns|children',
  'geburtsdatum|geburtstag|geburtsort|geboren(?: am| in)?|alter|nationalität|staatsangehörigkeit|staatsbürgerschaft|geschlecht|familienstand|konfession|kinder',
  'date de naissance|lieu de naissance|née?(?: le| à)?|âge|nationalité|sexe|situation (?:familiale|de famille|matrimoniale)|état civil',
  'fecha de nacimiento|lugar de nacimiento|nacimiento|edad|nacionalidad|sexo|género|estado civil',
  'data de nascimento|naturalidade|idade|nacionalidade|gênero',
  'data di nascita|luogo di nascita|nato(?: il| a)?|nata(?: il| a)?|età|nazionalità|sesso|stato civile|cittadinanza',
].join('|');

const LABELLED = new RegExp(
  `(?<=(?:^|[|•·,;]| {2}) ?(?:- )?(?:${LABELS}) ?(?::|-|–| {2}) {0,4})[^\\s|•·;:][^\\n|•·;:]{0,80}?(?= ?(?:$|[|•·;])| {2})`,
  'gimu',
);
/** Without a colon, where a date or a place must follow at once. */
const BORN =
  /\b(?:born|geboren|née?|nacid[oa]|nascid[oa]|nat[oa]) (?:(?:on|in|am|le|el|il|em|a|à|en) )?[^\n|•·;,]{3,40}/giu;
/** A date or a name of a place is in it; "born and raised to lead" has neither. */
const TELLS_BIRTH = /\d|(?:in|à|en|a) \p{Lu}/u;
const YEARS_OLD =
  /\b\d{2}[ -](?:years?[ -]old|year old|yrs?[ -]old|y\/o|jahre alt|ans\b|años\b|anni\b|anos de idade)/giu;
const PRONOUNS =
  /\b(?:she|he|they|ze|xe|elle|il|sie|er|ella|él|ela|ele|lei|lui) ?\/ ?(?:her|him|them|their|zir|xem|la|le|lui|ihr|ihn|ella|ele|ela)s?(?: ?\/ ?(?:hers|his|theirs|zirs|ihre?))?\b/giu;
/** Case counts: "MS" is a degree and a company. */
const TITLES =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Monsieur|Madame|Mademoiselle|Señora?|Senhora?|Signora?)\b\.?(?= \p{Lu}\p{Ll})/gu;
const WORDS =
  /(?<=^|[|•·,;:(] ?| {2})(?:male|female|non-binary|nonbinary|transgender|cisgender|single|married|divorced|widowed|unmarried|männlich|weiblich|ledig|verheiratet|geschieden|célibataire|mariée?|divorcée?|solter[oa]|casad[oa]|celibe|nubile|coniugat[oa])(?= ?(?:$|[|•·,;)])| {2})/gimu;

/** Birth, age, gender, nationality and family: by their labels anywhere, by their words where the person presents themselves. */
export function personSpans(text: string, sections: readonly Section[]): Span[] {
  const anywhere = [LABELLED, PRONOUNS, TITLES, YEARS_OLD].flatMap((pattern) => matches(text, pattern));
  const born = (section: Span) => matches(text, BORN, section).filter((span) => TELLS_BIRTH.test(sliceOf(text, span)));
  return [
    ...anywhere,
    ...headerOf(sections).flatMap((section) => [...matches(text, WORDS, section), ...born(section)]),
  ];
}
