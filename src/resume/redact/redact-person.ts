import type { Section } from '../resume.ts';
import { headerOf, matches, type Span, sliceOf } from '../spans.ts';
import { genderSpans } from './redact-gender.ts';
import { nationSpans } from './redact-nation.ts';

/** Labels of personal data, English, German, French, Spanish, Portuguese, Italian; then pictures and numbers of papers. What follows on the line, up to a bar or a wide gap, is masked. */
const LABELS = [
  'date of birth|birth ?date|birthday|dob|d\\.o\\.b\\.?|born(?: on| in)?|place of birth|age|nationality|citizenship|gender|sex|marital status|civil status|family status|religion|ethnicity|race|pronouns|children',
  'geburtsdatum|geburtstag|geburtsort|geboren(?: am| in)?|alter|nationalität|staatsangehörigkeit|staatsbürgerschaft|geschlecht|familienstand|konfession|kinder',
  'date de naissance|lieu de naissance|née?(?: le| à)?|âge|nationalité|sexe|situation (?:familiale|de famille|matrimoniale)|état civil',
  'fecha de nacimiento|lugar de nacimiento|nacimiento|edad|nacionalidad|sexo|género|ciudadanía|estado civil|hijos',
  'data de nascimento|local de nascimento|naturalidade|idade|nacionalidade|cidadania|gênero|género',
  'data di nascita|luogo di nascita|nato(?: il| a)?|nata(?: il| a)?|età|nazionalità|sesso|genere|stato civile|cittadinanza',
  'photo|photograph|picture|(?:bewerbungs|pass)?foto|lichtbild|fotografía|fotografia',
  'ssn|social security(?: number| no\\.?)?|passport(?: number| no\\.?)?|ausweisnummer|cpf|rg|dni|nie|nif|cuil|codice fiscale|n[°º] de sécurité sociale',
].join('|');

const LABELLED = new RegExp(
  `(?<=(?:^|[|•·,;]| {2}) ?(?:- )?(?:${LABELS})(?: ?:| ?[-–](?= )| {2}) {0,4})[^\\s|•·;:][^\\n|•·;:]{0,80}?(?= ?(?:$|[|•·;])| {2})`,
  'gimu',
);
/** Without a colon, where a date or a place must follow at once. */
const BORN =
  /\b(?:born|geboren|née?|nacid[oa]|nascid[oa]|nat[oa]) (?:(?:on|in|am|le|el|il|em|a|à|en) )?[^\n|•·;,]{3,40}/giu;
/** A date or a name of a place is in it; "born and raised to lead" has neither. */
const TELLS_BIRTH = /\d|(?:in|à|en|a) \p{Lu}/u;
const YEARS_OLD =
  /\b\d{2}[ -](?:years?[ -]old|year old|yrs?[ -]old|y\/o|jahre alt|ans\b|años\b|anni\b|anos de idade)/giu;
/** Under a header a full date that stands alone is a birthday; Germans mark it with a star. */
const BIRTHDAY =
  /(?<=^|[|•·,;] ?| {2})(?:\* ?)?\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?: in \p{Lu}\p{L}{1,30})?(?= ?(?:$|[|•·,;]| {2}))/gmu;
const PICTURE =
  /(?<=^|[|•·,;(] ?| {2})(?:photo(?:graph)?|picture|(?:bewerbungs|pass)?foto|lichtbild)(?: (?:attached|enclosed|included|liegt bei|anbei|ci-jointe|jointe|adjunta|anexa|allegata))?(?= ?(?:$|[|•·,;)]| {2}))/gimu;

/** Birth, age, family, pictures and numbers of papers: by their labels anywhere, by their words where the person presents themselves. */
export function personSpans(text: string, sections: readonly Section[]): Span[] {
  const anywhere = [LABELLED, YEARS_OLD].flatMap((pattern) => matches(text, pattern));
  const header = headerOf(sections).flatMap((section) => [
    ...[BIRTHDAY, PICTURE].flatMap((pattern) => matches(text, pattern, section)),
    ...matches(text, BORN, section).filter((span) => TELLS_BIRTH.test(sliceOf(text, span))),
  ]);
  return [...anywhere, ...header, ...genderSpans(text, sections), ...nationSpans(text, sections)];
}
