import type { Document } from './document.ts';
import { imageOnly, noText, notAResume, strangeFont } from './problems.ts';
import type { Section } from './resume.ts';

/** A page of a scan holds at most a stamp or a page number. */
const LETTERS_OF_A_PAGE = 100;
/** Fewer words cannot say what somebody has done. */
const FEWEST_WORDS = 25;
/** Share of characters without meaning from which on nothing can be read. */
const STRANGE = 0.4;
/** Signs of a resume that are enough, whatever else the text says. */
const ENOUGH = 3;
/** Signs without which a very short text is not even the start of a resume. */
const FEW = 2;
/** Signs of something else that are needed to call it that. */
const CLEARLY = 3;

const YEAR = /\b(?:19[6-9]\d|20[0-4]\d)\b/g;
/** "2012 – present": one job that goes on has one year alone. */
const GOES_ON =
  /\b(?:19[6-9]\d|20[0-4]\d)\s{0,3}(?:[-–—]|to|till|until|bis)\s{0,3}(?:present|now|date|today|current|heute|aujourd|actual|presente|atual|oggi|hoje)/i;
const EMAIL = /@[\w-]{1,60}\.\w/;
const PHONE = /\+?\(?\d{2,4}\)?[\s.-]\d{2,4}[\s.-]\d{2,4}/;
const WORDS_OF_WORK =
  /\b(?:experience[ds]?|worked|developed|managed|led|responsible|education|degree|university|college|bachelor|master|diploma|skills?|proficient|certified|employment|career|intern(?:ship)?|engineer|developer|manager|nurse|teacher|analyst|assistant|erfahrung|ausbildung|studium|kenntnisse|berufserfahrung|exp[ée]rience|formation|comp[ée]tences|experiencia|formaci[óo]n|habilidades|esperienza|istruzione|competenze|experi[êe]ncia|forma[çc][ãa]o)\b/giu;

type Kind = { readonly says: string; readonly signs: readonly RegExp[] };

/** What people attach by mistake, and how it gives itself away. */
const OTHERS: readonly Kind[] = [
  {
    says: 'It looks like a job posting: it says what an employer asks for, not what you have done.',
    signs: [
      /\bwe(?:'|’| a)re (?:looking for|hiring|seeking)\b|\bis (?:looking for|seeking|hiring) (?:a|an)\b/i,
      /\byou(?:'|’)ll\b|\byou will\b|\byou have\b|\byour (?:role|responsibilities|profile)\b/i,
      /\bapply (?:now|today|online|here)\b|\bhow to apply\b|\bto apply\b|\bsend your (?:cv|resume)\b/i,
      /\bequal opportunity employer\b|\bwithout regard to\b/i,
      /\bwe offer\b|\bbenefits include\b|\bwhat we offer\b|\bour team\b|\bjoin us\b/i,
      /\b(?:ideal|successful) candidate\b|\bmust[- ]have|\bnice[- ]to[- ]have|\bjob description\b/i,
      /\bsalary (?:range|:)|\bemployment type\b|\breports to\b/i,
    ],
  },
  {
    says: 'It looks like an invoice or a bill.',
    signs: [
      /\binvoice\b|\brechnung\b|\bfacture\b|\bfactura\b|\bfattura\b/i,
      /\b(?:total|subtotal|amount) ?(?:due)?\b.{0,20}\d/i,
      /\b(?:vat|mwst|tva|iva|tax id)\b/i,
      /\b(?:bill to|due date|payment terms|iban|qty|quantity)\b/i,
    ],
  },
  {
    says: 'It looks like an article or a paper.',
    signs: [
      /^abstract\b/im,
      /^(?:references|bibliography)\s*$/im,
      /\b(?:et al\.|in this paper|we propose|theorem|doi:)/i,
      /^(?:\d+\.?\s+)?introduction\s*$/im,
      /\b(?:figure|fig\.|table) \d/i,
    ],
  },
];

/** True for pictures of text with at most a stamp or a page number beside them. */
export function isImageOnly({ text, layout, pageStarts }: Document): boolean {
  const letters = text.replace(/\s/g, '').length;
  return (
    layout.images && layout.recognised === undefined && letters < LETTERS_OF_A_PAGE * Math.max(1, pageStarts.length)
  );
}

/**
 * Throws a Problem where there is no text to weigh, or where the text is clearly something else than a resume. A real
 * resume refused is worse than another text weighed, so a text is only refused when it has few signs of a resume.
 */
export function refuseOther(document: Document, sections: readonly Section[]): void {
  const { text, layout } = document;
  const letters = text.replace(/\s/g, '').length;
  if (isImageOnly(document)) throw imageOnly();
  if (layout.strange > STRANGE * (letters + layout.strange)) throw strangeFont();
  if (letters === 0) throw noText();
  const words = text.split(/\s+/).length;
  const signs = signsOf(text, sections);
  const other = OTHERS.find(({ signs: marks }) => marks.filter((mark) => mark.test(text)).length >= CLEARLY);
  if (other !== undefined && signs < ENOUGH) throw notAResume(other.says);
  if (words < FEWEST_WORDS && signs < FEW) throw notAResume('There are only a few words in it.');
  if (signs === 0) throw notAResume('It names no work, no education, no skills and no dates.');
}

/** How many kinds of things it has that resumes have: sections, years, contact, words of work. */
function signsOf(text: string, sections: readonly Section[]): number {
  const named = new Set(
    sections
      .map(({ name }) => name)
      .filter((name) => name !== 'header' && name !== 'other' && name !== 'references' && name !== 'summary'),
  );
  const years = new Set(text.match(YEAR)).size;
  const contact = EMAIL.test(text) || PHONE.test(text.slice(0, 1_000));
  const work = new Set(text.match(WORDS_OF_WORK)?.map((word) => word.toLowerCase())).size;
  return Math.min(3, named.size) + (years >= 2 || GOES_ON.test(text) ? 1 : 0) + (contact ? 1 : 0) + (work >= 3 ? 1 : 0);
}
