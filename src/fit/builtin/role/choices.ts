import { VAGUE } from '../grammar.ts';
import { isName, MARK, saysNothing } from './content.ts';
import { slashed } from './examples.ts';
import { ofOnePaper, shareHead } from './shared-heads.ts';
import { softLabel } from './soft.ts';
import { verbOf } from './verbs.ts';

/** One thing asked for, still in the posting's words. `options`: any of them will do. */
export interface Item {
  readonly head: string;
  readonly options: readonly string[];
  /** True when the options only illustrate the head: "BI tools such as Tableau". */
  readonly illustrates: boolean;
  /** True for what another thing includes: it is named as it stands. */
  readonly aside?: boolean;
}

/** Tells whether a piece of text is the name of something known. */
export type Known = (text: string) => boolean;

const SEPARATOR =
  /\s*(?:,\s*(?:and\/or|and|or|&)\s+|,\s*|;\s*|\s+(?:and\/or|as well as|and|or|&|plus|\+|nor)\s+(?:(?:the|a|an|other|similar)\s+)?|\s+\/\s+|\s*\|\s*)/;

const QUALITY =
  '(?:clean|clear|concise|efficient|effective|elegant|simple|readable|maintainable|testable|reusable|modular|extensible|scalable|secure|stable|robust|reliable|resilient|performant|responsive|accessible|fault-tolerant|(?:highly )?available|high-quality|high-performance|well-(?:documented|structured|tested|written|designed|organi[sz]ed)|production-(?:ready|grade|quality)|low-latency)';
/** "clean, efficient and well-documented code" is one thing: all but its last quality go. */
const QUALITIES = new RegExp(`(?<![\\p{L}-])(?:${QUALITY}(?:, (?:and )?|,? and ))+(?=${QUALITY} \\p{L})`, 'giu');

/** Cuts a row of names into the things it asks for; choices stay together. */
export function split(whole: string, known: Known): Item[] {
  const text = whole.replace(QUALITIES, '');
  const pieces = separated(text);
  if (pieces.length <= 1) return [single(text.trim(), known)];
  if (/^\s*(?:either|both)\b/i.test(text)) return choiceOf(pieces, known);
  return segments(pieces, known)
    .flatMap((segment) => beforeNames(segment, known))
    .flatMap((segment) => choiceOf(segment, known));
}

/** "answering phones, booking appointments, EMIS or SystmOne": the choice is between the two names at the end. */
function beforeNames(segment: Piece[], known: Known): Piece[][] {
  const from = segment.findLastIndex(({ text }) => !known(text) && !isName(text)) + 1;
  const names = segment.slice(from);
  const doings = segment.slice(0, from).every(({ text }) => /^\p{L}+ing\s/u.test(text));
  return from > 0 && doings && names.length === 2
    ? [...segment.slice(0, from).map((piece) => [piece]), names]
    : [segment];
}

interface Piece {
  readonly text: string;
  /** What stands between it and the piece before it. */
  readonly before: string;
}

function choiceOf(pieces: readonly Piece[], known: Known): Item[] {
  const texts = ofOnePaper(
    pieces.map((piece) => piece.text),
    known,
  );
  const whole = pieces.map(({ text, before }, index) => (index === 0 ? text : before + text)).join('');
  return pieces.slice(1).some(isChoice) ? eitherOf(whole, texts, known) : everyOf(texts, known);
}

const isChoice = ({ before }: Piece): boolean => /\bor\b|\s\/\s/.test(before);

/** "Go or Rust, SQL" is a choice and a thing of its own; so is "Terraform and AWS or GCP". */
function segments(pieces: readonly Piece[], known: Known): Piece[][] {
  if (!pieces.some(isChoice)) return [[...pieces]];
  const out: Piece[][] = [];
  for (const piece of pieces) {
    const open = out.at(-1);
    const name = open?.at(-1)?.text ?? '';
    const ends = open?.slice(1).some(isChoice) || (/\b(?:and|&)\b/.test(piece.before) && (known(name) || isName(name)));
    if (open && (isChoice(piece) || (!ends && !PLACED.test(name)))) open.push(piece);
    else out.push([piece]);
  }
  return out;
}

/** "barista skills for the brunch shift, WSET or Cicerone": what is told with its occasion is no part of the choice after it. */
const PLACED = /\s(?:for|during) the \S/i;

/** The pieces between commas and joining words. */
export function separated(text: string): Piece[] {
  const out: Piece[] = [];
  let rest = text;
  let before = '';
  for (let hit = SEPARATOR.exec(rest); hit; hit = SEPARATOR.exec(rest)) {
    out.push({ text: rest.slice(0, hit.index).trim(), before });
    before = hit[0];
    rest = rest.slice(hit.index + hit[0].length);
  }
  return [...out, { text: rest.trim(), before }].filter((piece) => piece.text !== '');
}

function single(text: string, known: Known): Item {
  const options = known(text) ? [text] : slashed(text);
  const names = options.length > 1 && options.every((option) => known(option) || isName(option));
  return names ? { head: '', options, illustrates: false } : { head: text, options: [], illustrates: false };
}

const OTHER = /^(?:(?:an)?other|similar|related|equivalent|comparable|any|some)\b(?:\s+\w+ of)?\s*/i;

/** "backend or platform engineering" shares its last word; "Go, Java or Python" shares none. A last "or similar" is no option. */
function eitherOf(text: string, all: readonly string[], known: Known): Item[] {
  const pieces = all
    .filter(
      (piece) =>
        !/^(?:anything\b.*|(?:near|close|nearly|working towards?|about)(?: to)?\b.*|(?:later|newer|above|higher|up)|(?:some(?:thing|one) |(?:an)?other |a )?(?:(?:an)?other|similar|related|equivalent|comparable|like it|else)(?:\s+\w+)?)$/i.test(
          piece,
        ),
    )
    .map((piece) => piece.replace(OTHER, ''));
  if (pieces.length === 1) return [single(pieces[0] ?? '', known)];
  const last = pieces.at(-1)?.split(/\s+/) ?? [];
  const shared = last.length > 1 && SHARED.test(last.at(-1) ?? '') ? ` ${last.at(-1)}` : '';
  const options = pieces.map((piece, index) =>
    index < pieces.length - 1 && shared !== '' && isShort(piece) && !known(piece) && !/[^s]s$/.test(piece)
      ? piece + shared
      : piece,
  );
  if (options.some((option, index) => option !== pieces[index]))
    return [
      {
        head: all.length === pieces.length && all.every((piece, index) => piece === pieces[index]) ? text.trim() : '',
        options,
        illustrates: false,
      },
    ];
  return [
    { head: '', options: pieces.flatMap((piece) => (known(piece) ? [piece] : slashed(piece))), illustrates: false },
  ];
}

/** Heads that a list of choices shares: "backend or platform engineering". */
const SHARED =
  /^(?:engineering|development|management|marketing|design|sales|accounting|software|tools?|nursing|care|teaching|operations|systems?|platforms?|frameworks?|languages?|databases?|environments?|industr(?:y|ies)|settings?|administration|support|services?|security|testing|analytics|processing|cleaning|technology|experience|science|planning|law|schools?|licen[cs]es?|roles?|sectors?|networks?|equipment|machines?|vehicles?|education|skills|teams?|projects)$/i;

function isShort(piece: string): boolean {
  return piece.split(/[\s\uE001]+/).length === 1 && !VAGUE.has(piece.toLowerCase());
}

/** "containerization and orchestration (Docker, Kubernetes)": the examples are of both. */
function shareExamples([first = '', second = '', ...more]: readonly string[]): boolean {
  if (more.length > 0 || new RegExp(MARK).test(first) || !/\uE000\d+\uE000\s*$/.test(second)) return false;
  return !isName(first) && !isName(second.replace(MARK, '').trim()) && !saysNothing(first);
}

/** Several things asked at once; words that only qualify the next one ("written and verbal communication") stay with it. */
function everyOf(pieces: readonly string[], known: Known): Item[] {
  if (shareExamples(pieces) || shareHead(pieces))
    return [{ head: pieces.join(' and '), options: [], illustrates: false }];
  const out: string[] = [];
  let held = '';
  pieces.forEach((piece, index) => {
    const glued = held === '' ? piece : `${held.replace(' and ', ', ')} and ${piece}`;
    const next = pieces[index + 1];
    const bound =
      held !== '' || QUALIFIER.test(piece) || (pieces.length === 2 && verbOf(piece) === null && !known(next ?? ''));
    if (
      index > 0 &&
      held === '' &&
      out.length > 0 &&
      saysNothing(piece.replace(MARK, '')) &&
      softLabel(piece) === null
    ) {
      out.push(`${out.pop()} and ${piece}`);
      return;
    }
    const acts = next !== undefined && /\s/.test(next) && verbOf(next.split(/\s+/)[0] ?? '') === next.split(/\s+/)[0];
    const ofAll = next !== undefined && /\sof (?:\p{Ll}+ )?\p{Ll}+(?:al|ic|ive|ary)$/u.test(piece);
    const fresh = ORDINAL.test(next ?? '');
    const number = /^\d[\d/.,-]*$/.test(piece);
    const manner = /^(?:organi[sz]ational|interpersonal|(?:non-)?relational)$/i.test(piece);
    const waits =
      (number && next !== undefined) ||
      ofAll ||
      (next !== undefined && ORDINAL.test(piece)) ||
      (!manner && !fresh && next !== undefined && !acts && !known(piece) && !isName(piece) && isShort(piece) && bound);
    held = waits ? glued : '';
    if (!waits) out.push(glued);
  });
  return out.filter((piece) => stands(piece, known)).map((piece) => single(piece, known));
}

/** "containment, first and second fix": an ordinal belongs to what follows it, and begins a thing of its own. */
const ORDINAL = /^(?:first|second|third)$/i;

/** A bare verb is the torn-off start of an action. */
function stands(piece: string, known: Known): boolean {
  return /\s/.test(piece) || known(piece) || verbOf(piece) !== piece || NOUN_VERBS.test(piece);
}

/** Bare verbs that are things as well; any other bare verb is the torn-off start of an action. */
const NOUN_VERBS =
  /^(?:design|test|research|market|order|stock|audit|report|repair|review|plan|control|schedule|process|coach|forecast|cook|code|draft)$/;

const QUALIFIER =
  /(?:al|able|ible|ive|ful|ous|ic|ed|en|ary|less|ant|ent|based|written|spoken|digital|fast|secure|robust|safe|receivable|level|\d[\d/.,-]*)$/i;
