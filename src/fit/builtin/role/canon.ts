import type { Term } from '../lexicon/term.ts';
import { isName } from './content.ts';
import { COMMON_END, nounLabel } from './labels.ts';
import type { Vocabulary } from './terms.ts';

/** A label in the posting's words, and the lexicon's name for it. */
export function namesOf(label: string, vocabulary: Vocabulary): string[] {
  const term = vocabulary.whole(label);
  return term && term.label.toLowerCase() !== label.toLowerCase() ? [label, term.label] : [label];
}

/** The name the lexicon gives a text, or its own as a label; common words that are a name together ("design system") stay one. */
export function canonicalName(text: string, vocabulary: Vocabulary): string {
  const known = /\s/.test(text.trim()) && vocabulary.whole(text) !== null;
  const own = nounLabel(text) || (known ? text.trim() : '');
  const named = own.replace(/^modern\s+/i, '');
  const label = named !== own && isName(named) && vocabulary.whole(named) ? named : own;
  const term = vocabulary.whole(label);
  if (term) return isName(label) || isNameOf(term, label) ? spelled(label, term) : label;
  if (/^(?:non-)?relational$/i.test(label)) return `${label.toLowerCase()} databases`;
  if (label === '') return isName(text) && !/\s/.test(text.trim()) ? text.trim() : '';
  return cased(withoutClass(label, vocabulary), vocabulary);
}

/** "python" is Python's name written small. */
const isNameOf = ({ label }: Term, written: string): boolean =>
  label.toLowerCase() === written.toLowerCase() && label === uncapital(label);

const CLASS =
  /\s+(?:applications?|platforms?|tools?|software|systems?|suite|products?|databases?|librar(?:y|ies)|frameworks?|programming(?: languages?)?|languages?|environments?|clusters?|stack|scripting|development)$/i;
const SHORTEST_NAME = 3;

/** "Salesforce platform" is Salesforce, "the HACCP file" HACCP; "AI platforms" are not AI. */
function withoutClass(label: string, vocabulary: Vocabulary): string {
  const filed = label.replace(/\s+(?:files?|paperwork)$/i, '');
  if (filed !== label && isName(filed) && vocabulary.whole(filed)) return filed;
  const bare = label.replace(CLASS, '');
  const term = bare.length >= SHORTEST_NAME && isName(bare) && bare !== label ? vocabulary.whole(bare) : null;
  return term?.kind === 'skill' && spelled(bare, term) === uncapital(term.label) ? term.label : label;
}

/** The posting's own name, unless it is only another spelling of the lexicon's: k8s is Kubernetes, Postgres PostgreSQL, MS Excel Excel. A number is no spelling: "Microsoft 365". */
export function spelled(own: string, term: Term): string {
  const [a, b] = [own.toLowerCase(), term.label.toLowerCase()];
  if (a === b || ` ${a} `.includes(` ${b} `) || a.startsWith(`${b}.`) || a === `${b}js`) return uncapital(term.label);
  if (/\s\d+$/.test(own)) return own;
  if (b.startsWith(`${a}.`) || b === `${a}js`) return own;
  const acronym = /^[A-Z]{2,5}s?$/.test(own) && term.field !== 'languages';
  return !acronym && !` ${b} `.includes(` ${a} `) && a.length < b.length && shortens(a, b)
    ? uncapital(term.label)
    : uncapital(own);
}

function shortens(short: string, long: string): boolean {
  const letters = [...short].filter((letter) => /[a-z]/.test(letter));
  if (letters[0] !== long[0]) return false;
  let at = -1;
  return letters.every((letter) => {
    at = long.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** "Relational databases" is a thing, no name: inside a list it starts small. */
export function uncapital(label: string): string {
  const [first = ''] = label.split(/\s+/);
  const plain = /\s/.test(label) ? COMMON_PHRASE.test(label) && !PROPER_FIRST.has(first) : isCommonNoun(first);
  return plain ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

const COMMON_PHRASE = /^[A-Z][a-z]+(?:[- ][a-z]+)+$/;
/** Names of products that the lexicon tells apart by a common word after them. */
const PROPER_FIRST: ReadonlySet<string> = new Set(
  'Luigi Celery Sinatra Phoenix Unity Qt Electron Helm Cypress Jasmine Espresso'.split(' '),
);

/** "Observability" and "Payroll" are things, "Kubernetes" is a name. */
function isCommonNoun(word: string): boolean {
  return COMMON_NOUNS.has(word) || (/^[A-Z][a-z-]+$/.test(word) && COMMON_END.test(word) && !NAMES.has(word));
}

const NAMES: ReadonlySet<string> = new Set(
  'Solidity Subversion Confluence Notion Gatling Spring Unity Celery Audition Ring'.split(' '),
);
const COMMON_NOUNS: ReadonlySet<string> = new Set(
  `Webhooks Databases Serverless On-call Microservices Concurrency Algorithms Blockchain Firewalls Cryptography Antivirus Dashboards Personas Typography
   Photography Go-to-market Spreadsheets Payroll Patents Trademarks Audit Treasury Derivatives Phlebotomy Triage Telemetry Dialysis Pharmacy Chromatography
   Sales Retail E-commerce Carpentry Masonry Childcare Payments Fintech Healthcare Biotech Marketplaces Adtech Telecommunications Automotive Aerospace
   Nonprofit Cryptocurrency Semiconductors Startups`.split(/\s+/),
);

/** A name keeps its capital at the start of a label: "Kubernetes-based platforms". */
function cased(label: string, vocabulary: Vocabulary): string {
  const capital = label.charAt(0).toUpperCase() + label.slice(1);
  const hit = vocabulary.hits(capital)[0];
  return hit?.start === 0 && /^[A-Z]/.test(uncapital(hit.term.label)) && !/\s/.test(hit.term.label) ? capital : label;
}
