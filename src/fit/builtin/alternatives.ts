import { examplesIn, slashed } from './examples.ts';
import { GLUE, HARD_TAIL, PRAISE, TAIL, VAGUE } from './grammar.ts';
import { namesField } from './labels.ts';
import { verbOf } from './verbs.ts';

/** One thing asked for, still in the posting's words. `options`: any of them will do. */
export interface Item {
  readonly head: string;
  readonly options: readonly string[];
  /** True when the options only illustrate the head: "BI tools such as Tableau". */
  readonly illustrates: boolean;
}

/** Tells whether a piece of text is the name of something known. */
export type Known = (text: string) => boolean;

const SEPARATOR =
  /\s*(?:,\s*(?:and\/or|and|or|&)\s+|,\s*|;\s*|\s+(?:and\/or|as well as|and|or|&|plus|\+|nor)\s+(?:(?:the|a|an|other|similar)\s+)?|\s+\/\s+|\s*\|\s*)/;
/** Stands for the examples taken out of a text; no posting holds it. */
const MARK = /\s*\uE000(\d+)\uE000/g;

/** Reads one object ("Python and ML frameworks (PyTorch, TensorFlow)") into the separate things it names. */
export function items(object: string, known: Known): Item[] {
  const { text, groups } = examplesIn(object);
  const head = withoutTail(text, known);
  const parts = [...split(head, known), ...toolsAfter(text, head, known)];
  const used = new Set(parts.flatMap((part) => marks(part.head)));
  const loose = groups.filter((_, index) => !used.has(index) && text.includes(`\uE000${index}\uE000`));
  const out = parts
    .map((part) => illustrated(part, groups))
    .filter((part) => part.head !== '' || part.options.length > 0);
  if (loose.length === 0) return out;
  const last = out.at(-1);
  const options = loose.flat();
  return last && last.options.length === 0 && parts.length === 1
    ? [...out.slice(0, -1), { head: last.head, options, illustrates: true }]
    : [...out, { head: '', options, illustrates: false }];
}

/** The tools behind the thing: "motion design in After Effects or Principle", "services using Go and gRPC". */
function toolsAfter(text: string, head: string, known: Known): Item[] {
  const rest = text.slice(text.indexOf(head) + head.length);
  const hit = /^\s+(?:(using|with|via|leveraging|utili[sz]ing)|in|on)\s+(?:tools like\s+|the\s+)?/i.exec(rest);
  if (!hit) return [];
  const list = rest.slice(hit[0].length).split(HARD_TAIL)[0]?.split(TAIL)[0] ?? '';
  const pieces = separated(list).flatMap(({ text: piece }) => (known(piece) ? [piece] : slashed(piece)));
  const named = pieces.every(isName) && pieces.some((piece) => known(piece));
  return named ? split(list, known) : [];
}

function marks(text: string): number[] {
  return [...text.matchAll(MARK)].map((hit) => Number(hit[1]));
}

function illustrated(part: Item, groups: readonly (readonly string[])[]): Item {
  const shown = marks(part.head).flatMap((index) => groups[index] ?? []);
  const head = part.head.replace(MARK, '').trim();
  const options = part.options.map((option) => option.replace(MARK, '').trim());
  return shown.length === 0
    ? { ...part, head, options }
    : { head: head === '' ? options.join(' or ') : head, options: shown, illustrates: true };
}

/** Cuts circumstances off ("Kubernetes in production"), unless what is left would say nothing ("children with autism"). */
function withoutTail(whole: string, known: Known): string {
  const hard = HARD_TAIL.exec(whole);
  const text = (hard && hard.index > 0 ? whole.slice(0, hard.index) : whole).split(/:\s/)[0] ?? '';
  let start = 0;
  let from = 0;
  for (let hit = TAIL.exec(text); hit; hit = TAIL.exec(text.slice(from))) {
    const left = text.slice(start, from + hit.index);
    if (stands(left.replace(MARK, ''), hit[0].trim().toLowerCase(), known)) return left;
    from += hit.index + hit[0].length;
    if (saysNothing(left) && /^\s*(?:in|for|on|within|across|around)\s/i.test(hit[0])) start = from;
    else if (left.split(/\s+/).length > MOST_WORDS) return left;
  }
  return text.slice(start);
}

const MOST_WORDS = 6;
/** Prepositions that a single word may need: "children with autism". */
const STICKY = new Set(['with', 'in', 'on', 'at', 'from', 'under']);
const PERSONS =
  /^(?:children|adults|people|patients|students|pupils|clients|families|residents|individuals|customers|users|learners|adolescents|youth|teenagers|men|women|animals|communities|persons|teams)$/i;

function contentOf(left: string): string[] {
  return left
    .split(/\s+/)
    .filter((word) => word !== '' && !GLUE.has(word.toLowerCase()) && !PRAISE.has(word.toLowerCase()));
}

function saysNothing(left: string): boolean {
  return !namesField(contentOf(left)) && contentOf(left).every((word) => VAGUE.has(word.toLowerCase()));
}

function stands(left: string, tail: string, known: Known): boolean {
  const words = contentOf(left);
  if (saysNothing(left)) return false;
  return words.length >= 2 || !STICKY.has(tail) || known(words.join(' ')) || !PERSONS.test(words[0] ?? '');
}

/** Capitals inside, digits or signs: a name even to somebody who does not know it. */
export function isName(text: string): boolean {
  return /[A-Z].*[A-Z]|[a-z][A-Z]|\d|[+#]/.test(text) || /^[A-Z][\w.-]*(?:\s+(?:[A-Z][\w.-]*|\d+))*$/.test(text);
}

function split(text: string, known: Known): Item[] {
  const pieces = separated(text);
  if (pieces.length <= 1) return [single(text.trim(), known)];
  const either = pieces.some((piece) => /\bor\b/.test(piece.before)) || /^\s*either\b/i.test(text);
  const texts = pieces.map((piece) => piece.text);
  return either ? eitherOf(text, texts, known) : everyOf(texts, known);
}

function separated(text: string): { text: string; before: string }[] {
  const out: { text: string; before: string }[] = [];
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
    .filter((piece) => !/^(?:(?:an)?other|similar|related|equivalent|comparable)(?:\s+\w+)?$/i.test(piece))
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

/** Several things asked at once; words that only qualify the next one ("written and verbal communication") stay with it. */
function everyOf(pieces: readonly string[], known: Known): Item[] {
  const out: string[] = [];
  let held = '';
  pieces.forEach((piece, index) => {
    const glued = held === '' ? piece : `${held} and ${piece}`;
    const next = pieces[index + 1];
    const bound = QUALIFIER.test(piece) || (pieces.length === 2 && verbOf(piece) === null && !known(next ?? ''));
    if (index > 0 && held === '' && out.length > 0 && saysNothing(piece.replace(MARK, ''))) {
      out.push(`${out.pop()} and ${piece}`);
      return;
    }
    const acts = next !== undefined && /\s/.test(next) && verbOf(next.split(/\s+/)[0] ?? '') === next.split(/\s+/)[0];
    const waits = next !== undefined && !acts && !known(piece) && !isName(piece) && isShort(piece) && bound;
    held = waits ? glued : '';
    if (!waits) out.push(glued);
  });
  return out
    .filter((piece) => /\s/.test(piece) || known(piece) || verbOf(piece) !== piece || NOUN_VERBS.test(piece))
    .map((piece) => single(piece, known));
}

/** Bare verbs that are things as well; any other bare verb is the torn-off start of an action. */
const NOUN_VERBS =
  /^(?:design|test|research|market|order|stock|audit|report|repair|review|plan|control|schedule|process|coach|forecast|cook|code|draft)$/;

const QUALIFIER =
  /(?:al|able|ible|ive|ful|ous|ic|ed|en|ary|less|ant|ent|based|written|spoken|digital|fast|secure|robust|safe|receivable|level)$/i;
