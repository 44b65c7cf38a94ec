import type { Vocabulary } from './terms.ts';

/** Joins the words of one name, so that no comma, "and" or preposition inside it cuts it. No posting holds it. */
const JOINT = '\uE001';
const COMMA = '\uE002';
const FIXED =
  /\b(?:[a-z\d]+- (?:and|or|to) [a-z\d]+-[a-z\d-]+|attention to (?:the )?details?|(?:privacy|security|safety|secure|quality) by design|infrastructure as code|(?:software|platform|infrastructure)[- ]as[- ]a[- ]service|points? of (?:sale|care)|return on investment|go[- ]to[- ]market|proofs? of concept|front and back of house|(?:front|back|heart) of house|bills? of (?:materials?|quantities)|chain of custody|accounts payable (?:and|&|\/) (?:accounts )?receivable|accounts receivable (?:and|&|\/) (?:accounts )?payable|profit (?:and|&) loss|mergers (?:and|&) acquisitions|research (?:and|&) development|(?:occupational )?health (?:and|&) safety|diversity (?:and|&) inclusion|terms (?:and|&) conditions|learning (?:and|&) development|food (?:and|&) beverage|time (?:and|&) attendance|heating (?:and|&) (?:cooling|ventilation)|policies (?:and|&) procedures|trusts? (?:and|&) (?:safety|estates?)|wills (?:and|&) (?:probate|trusts)|word of mouth|monitoring (?:and|&) evaluation|pick(?:ing)? (?:and|&) pack(?:ing)?|shipping (?:and|&) receiving|sales (?:and|&) marketing|standards? of care|continuity of care|plans? of care|activities of daily living|duty of care|scope of work|schemes? of work|lines? of (?:business|code)|order to cash|procure to pay|record to report|design of experiments|internet of things|search engine optimi[sz]ation|code of (?:conduct|practice)|assessment for learning|rules of (?:civil|criminal) procedure|(?:(?:unit|integration|functional|end-to-end|e2e|regression|acceptance|system|smoke|load)(?:,? (?:and|&|or) |, ?|\/)){1,5}(?:unit|integration|functional|end-to-end|e2e|regression|acceptance|system|smoke|performance|load) tests?(?:ing)?(?: (?:frameworks?|tools))?|root cause analysis|on[- ]call|cost of goods(?: sold)?|train the trainer|work(?:ing)? (?:safely )?at heights?|(?:GCSEs?|A[- ]levels?|O[- ]levels?) (?:in )?[a-z]+ (?:and|&) maths?(?:ematics)?(?:,? (?:at )?grades? [^\s,;]+)?|early years foundation stage|planning (?:and|&) analysis|diagnosis (?:and|&) treatment|cost[- ]of[- ]living|extract,? transform,? (?:and )?load|request for proposals?|quality of (?:life|service)|ease of use|dispensing of medication|moving (?:and|&) handling|manual handling|sales (?:and|&) use tax(?: returns?| filings?)?|mandatory reporting|lock-?out\/?tag-?out)\b/gi;

/** Proper names before one common noun: "Aboriginal and Torres Strait Islander perspectives"; names of a heading: "Child and Family Assessments". */
const NAMES_OF_ONE =
  /(?<![\p{L}-])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* (?:and|&) (?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* (?:perspectives|peoples?|communities|cultures?|histor(?:y|ies)|assessments?|knowledges)\b|\p{Lu}\p{Ll}+ (?:Assessments?|Services?|Plans?|Conferences?|Studies|Reviews?)\b)/gu;

/** "Cert IV in Retail Management or Leadership" is one paper. */
const PAPER_IN =
  /\b(?:Cert(?:ificate)? (?:I{1,3}|IV|V|\d)|NVQ Level \d) in \p{Lu}\p{Ll}+(?: (?:(?:and|or|&) )?\p{Lu}\p{Ll}+){0,5}/gu;

/** Joins fixed phrases, names before one noun and the lexicon's names of several words. */
export function join(text: string, vocabulary: Vocabulary): string {
  const names = text
    .replace(PAPER_IN, glue)
    .replace(NAMES_OF_ONE, (whole) => (vocabulary.hits(whole).length > 1 ? whole : glue(whole)));
  const fixed = names.replace(FIXED, glue);
  return vocabulary
    .hits(fixed)
    .reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + glue(rest.slice(start, end)) + rest.slice(end),
      fixed,
    );
}

function glue(name: string): string {
  return name.replace(/,\s*/g, COMMA).replace(/\s+/g, JOINT);
}

/** Takes the joints out again. */
export function unjoin(text: string): string {
  return text.replaceAll(COMMA, ', ').replaceAll(JOINT, ' ');
}
