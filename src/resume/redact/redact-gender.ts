import type { Section } from '../resume.ts';
import { matches, presentedIn, type Span } from '../spans.ts';

const PAIRS =
  /\b(?:she|he|they|ze|xe|elle|il|sie|er|ella|él|ela|ele|lei|lui) ?\/ ?(?:her|him|them|their|zir|xem|la|le|lui|ihr|ihn|ella|ele|ela)s?(?: ?\/ ?(?:hers|his|theirs|zirs|ihre?))?\b/giu;
/** Words for one person of one gender. Case counts: HIS is a kind of software, Elle a magazine. */
const PRONOUNS = [
  /(?<![\p{L}\p{N}])(?:[Ss]he|[Hh]e|[Hh]ers?|[Hh]is|[Hh]im|[Hh]erself|[Hh]imself)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:[Ee]lle|[Ee]lla|[Éé]l|[Ee]la|[Ee]le|[Ll]ei)(?= \p{Ll})/gu,
];
/** German says "Sie" to people and "er" to things: only at the start of a sentence about the person. */
const OPENING = /(?<=(?:^|[.!?] ))(?:Er|Sie|Il)(?= \p{Ll})/gmu;
/** Case counts: "MS" is a degree and a company. */
const TITLES =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Monsieur|Madame|Mademoiselle|Señora?|Senhora?|Signora?)\b\.?(?= \p{Lu}\p{Ll})/gu;

const COUNT =
  '(?:\\d{1,2}|one|two|three|four|five|zwei|drei|vier|einem|einer|deux|trois|quatre|un|une|dos|tres|cuatro|uno|una|dois|duas|três|um|uma|due|tre|quattro)';
const CHILDREN = '(?:child(?:ren)?|kids?|kind(?:er|ern)?|enfants?|hij[oa]s?|filh[oa]s?|figli[oae]?)';
const STATUS =
  'male|female|man|woman|non-binary|nonbinary|transgender|cisgender|single|married|divorced|widowed|unmarried|männlich|weiblich|ledig|verheiratet|geschieden|verwitwet|homme|femme|célibataire|mariée?|divorcée?|pacsée?|veu(?:f|ve)|hombre|mujer|solteir[oa]|solter[oa]|casad[oa]|divorciad[oa]|viud[oa]|homem|mulher|divorciad[oa]|viúv[oa]|celibe|nubile|coniugat[oa]|sposat[oa]|vedov[oa]';
/** On their own between marks, with the children that may follow. */
const WORDS = new RegExp(
  `(?<=^|[|•·,;:(.] ?| {2})(?:(?:${STATUS})(?:,? (?:and |with |mit |avec |con |com |und |et |e |y )?${COUNT} ${CHILDREN})?|${COUNT} ${CHILDREN})(?= ?(?:$|[|•·,;).])| {2})`,
  'gimu',
);
const FAMILY = new RegExp(
  `(?<![\\p{L}])(?:proud |happy |single |working |stay-at-home )?(?:mother|father|mom|mum|dad|grandmother|grandfather|mutter|vater|mère|père|madre|padre|mãe|pai|mamma|papà)(?: (?:of|to|von|de|di) ${COUNT}(?: ${CHILDREN})?)(?![\\p{L}])`,
  'giu',
);

/** Pronouns and titles anywhere; gender, marriage and children where the person presents themselves. */
export function genderSpans(text: string, sections: readonly Section[]): Span[] {
  const anywhere = [PAIRS, ...PRONOUNS, TITLES].flatMap((pattern) => matches(text, pattern));
  const presented = presentedIn(sections).flatMap((section) =>
    [WORDS, FAMILY, OPENING].flatMap((pattern) => matches(text, pattern, section)),
  );
  return [...anywhere, ...presented];
}
