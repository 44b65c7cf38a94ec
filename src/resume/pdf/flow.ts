import { isBold } from '../fragments.ts';
import { sectionOf } from '../headings.ts';
import { type Line, WIDE } from '../lines.ts';

/** Lines further apart than this (in font heights) belong to different paragraphs. */
const PITCH = 1.85;
/** A gap this much wider than the usual one between lines is a blank line. */
const BLANK = 1.5;
/** A wrapped line of prose has at least so many words; shorter ones are list entries unless their words say otherwise. */
const PROSE_WORDS = 5;
const FULL_LINES = 3;
/** Beyond this share of the distance within paragraphs, a capital starts a new one. */
const WIDER = 1.1;
/** Lines that stand for themselves, from which on their edge is the edge of a list. */
const LISTED = 2;
const OPEN_END =
  /(?:[,;:&/(–—-]|\b(?:and|or|the|a|an|of|to|in|for|with|on|by|from|at|as|und|oder|der|die|das|et|ou|de|des|du|la|le|y|o|en|e|di|da|do))$/iu;
/** "2. Built …" at the edge of the item before it is the next one. */
const NUMBERED = /^\(?\d{1,2}[.)]\s\p{Lu}/u;
/** "Jun 2016 – Feb" over "2020". */
const MONTH_END =
  /(?:^|[\s(–—-])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|okt|dez|mär|mai|juin|juil|août|déc|ene|abr|ago|dic)\p{L}{0,6}\.?$/iu;
const DATED_END = /(?:19|20)\d\d$/;
const DATED_START = /^(?:\p{L}{3,9}\.? )?(?:19|20)\d\d\b/u;

/** Joins wrapped lines into paragraphs and list items, one per line; a blank line stands between groups. */
export function flow(lines: readonly Line[]): string {
  const usual = usualPitch(lines);
  const wrapping = { prose: proseEdges(lines), inner: innerPitches(lines), listed: unmarkedLists(lines) };
  const out: string[] = [];
  let item: Line | null = null;
  const endItem = () => {
    if (item !== null && item.tail !== '') out.push(`${out.pop() ?? ''}${WIDE}${item.tail}`);
  };
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (last !== undefined && item !== null && continues({ item, last, line, wrapping })) {
      out.push(joinWrapped(out.pop() ?? '', line.text));
      return;
    }
    endItem();
    const listEnds = item?.bullet === true && !line.bullet;
    if (last !== undefined && (listEnds || isApart(last, line, usual))) out.push('');
    out.push(line.text);
    item = line;
  });
  endItem();
  return out.join('\n');
}

/** What the lines of a text say together about where they are wrapped. */
type Wrapping = {
  readonly prose: ReadonlySet<number>;
  readonly inner: ReadonlyMap<string, number>;
  readonly listed: ReadonlySet<number>;
};
type Pair = { readonly item: Line; readonly last: Line; readonly line: Line; readonly wrapping: Wrapping };

function continues({ item, last, line, wrapping }: Pair): boolean {
  if (
    line.bullet ||
    line.tail !== '' ||
    (NUMBERED.test(line.text) && line.left <= item.left + 1) ||
    !follows(last, line) ||
    sectionOf(line.text) !== null ||
    sectionOf(last.text) !== null
  )
    return false;
  const hangs = item.bullet && line.left > item.left + 1 && Math.abs(line.left - item.textLeft) < 0.6 * line.size;
  if (hangs) return true;
  if (Math.abs(line.left - last.textLeft) > 2.5 * line.size || isBold(line.font) !== isBold(last.font)) return false;
  if (isParted(last.text, line.text)) return true;
  if (/^\p{Lu}\S*\s/u.test(line.text) && startsAnew({ item, last, line, wrapping })) return false;
  const full = wrapping.prose.has(last.edge) && isFull(last, line);
  return (full || breaksOff(last, line)) && readsOn(last.text, line.text);
}

/** A word, a period or a list that is parted by the end of its line goes on, however short the line: columns are narrow. */
const isParted = (last: string, next: string): boolean =>
  !last.includes(WIDE) &&
  ((/\p{L}{2}-$/u.test(last) && /^\p{Ll}/u.test(next)) ||
    (MONTH_END.test(last) && /^(?:19|20)\d\d\b/.test(next)) ||
    (last.endsWith(',') && wordsIn(last) > 1));

/** A capital (no lone word: the rest of a title) after a full line may be the next item of a list without marks: the wider distance, or its neighbours, tell. */
function startsAnew({ item, last, line, wrapping }: Pair): boolean {
  const beforeText = item.bullet && line.left < item.textLeft - 0.6 * line.size;
  if (beforeText || OPEN_END.test(last.text)) return beforeText;
  const wider = pitchOf(last, line) > WIDER * (wrapping.inner.get(setting(line)) ?? Number.POSITIVE_INFINITY);
  return wider || wrapping.listed.has(Math.round(line.left));
}

/** Font and size in which a line is set. */
const setting = ({ font, size }: Line): string => `${font} ${Math.round(size * 2)}`;

/** The distance between two lines in font heights. */
const pitchOf = (last: Line, line: Line): number => (line.y - last.y) / Math.max(last.size, line.size);

/** The distance at which lines of one paragraph stand in each setting: the least between two lines of words. */
function innerPitches(lines: readonly Line[]): Map<string, number> {
  const inner = new Map<string, number>();
  lines.slice(1).forEach((line, index) => {
    const last = lines[index];
    if (last === undefined || !follows(last, line) || setting(last) !== setting(line)) return;
    inner.set(setting(line), Math.min(pitchOf(last, line), inner.get(setting(line)) ?? PITCH));
  });
  return inner;
}

/**
 * Left edges of lists without marks: short lines of some words without an end, each followed by another that starts with a
 * capital at the same edge and distance. A paragraph has no such lines.
 */
function unmarkedLists(lines: readonly Line[]): Set<number> {
  const items = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && !line.bullet && !next.bullet && isShortItem(line, next);
  });
  const counts = Map.groupBy(items, ({ left }) => Math.round(left));
  return new Set([...counts].filter(([, group]) => group.length >= LISTED).map(([left]) => left));
}

const isShortItem = (line: Line, next: Line): boolean =>
  follows(line, next) &&
  Math.abs(line.left - next.left) < 1 &&
  line.font === next.font &&
  /^\p{Lu}\p{Ll}/u.test(line.text) &&
  /^\p{Lu}/u.test(next.text) &&
  wordsIn(line.text) >= PROSE_WORDS &&
  !/[.!?:;,]$|\d{4}/u.test(line.text) &&
  !OPEN_END.test(line.text) &&
  !isFull(line, next);

/** The edges that several lines run up to: there, lines are wrapped; the longest line of a list is only long. */
function proseEdges(lines: readonly Line[]): Set<number> {
  const full = lines.filter(({ left, right, edge }) => right > edge - 0.1 * (edge - left));
  const counts = Map.groupBy(full, ({ edge }) => edge);
  return new Set([...counts].filter(([, group]) => group.length >= FULL_LINES).map(([edge]) => edge));
}

function follows(last: Line, line: Line): boolean {
  const pitch = line.y - last.y;
  const size = Math.max(last.size, line.size);
  return pitch > 0.5 * size && pitch < PITCH * size && Math.abs(last.size - line.size) < 0.12 * size;
}

/** True where the next line's first word did not fit any more. */
function isFull(last: Line, line: Line): boolean {
  const perLetter = (line.right - line.left) / Math.max(1, line.text.length);
  const word = line.text.split(' ', 1)[0] ?? '';
  return last.right + (word.length + 0.5) * perLetter > last.edge - 1;
}

/** True for a long line of words without an end, followed by a small letter: some programs wrap well before the edge. */
function breaksOff(last: Line, line: Line): boolean {
  const long = last.right - last.left > 0.65 * (last.edge - last.left) && wordsIn(last.text) >= PROSE_WORDS;
  return long && /^\p{Ll}/u.test(line.text) && !/[.!?:]$/.test(last.text) && !DATED_END.test(last.text);
}

function readsOn(last: string, next: string): boolean {
  if (last.includes(WIDE)) return false;
  if (DATED_START.test(next)) return OPEN_END.test(last) && !/[:;]$/.test(last);
  if (OPEN_END.test(last) || /^[\p{Ll}(]/u.test(next)) return true;
  return wordsIn(last) >= PROSE_WORDS;
}

/** Scripts that put no spaces between words, two letters a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff65]/u;
const wordsIn = (text: string): number =>
  text.split(/\s+/).length + (text.match(new RegExp(UNSPACED, 'gu'))?.length ?? 0) / 2;

function isApart(last: Line, line: Line, usual: number): boolean {
  const pitch = line.y - last.y;
  return pitch < 0 || pitch > BLANK * usual * Math.max(last.size, line.size);
}

/** The usual distance between lines, in font heights. */
function usualPitch(lines: readonly Line[]): number {
  const pitches = lines
    .slice(1)
    .map((line, index) => (line.y - (lines[index]?.y ?? 0)) / Math.max(line.size, lines[index]?.size ?? 0))
    .filter((pitch) => pitch > 0.5 && pitch < 3)
    .toSorted((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 3)] ?? 1.2;
}

/** Prefixes that keep their hyphen: "real-time", "co-founder". */
const KEEPS =
  /(?:^|[\s(/-])(?:real|full|cross|co|non|self|high|low|end|data|well|multi|open|on|off|in|long|short|part|first|second|third|large|small|cloud|client|server|test|user|customer|back|front|fast|pre|post|anti|semi|e|x|one|two|three|to|the|of|by|up|hands|state|cutting|award|best|pixel|time|object|event|domain|model|machine|type|role|risk|cost|value|world|company|team|industry|day|year|month|week|per|follow|problem|decision|detail|results|mission|business|production|in-house)-$/iu;

/** Joins a wrapped line to what it continues; a word parted by a hyphen is made whole. */
export function joinWrapped(before: string, after: string): string {
  if (UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.charAt(0))) return before + after;
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (/\p{L}-$/u.test(before) && /^\p{L}/u.test(after)) {
    const parted = /^\p{Ll}/u.test(after) && /\p{Ll}-$/u.test(before) && !KEEPS.test(before);
    return parted ? before.slice(0, -1) + after : before + after;
  }
  return /[/–—]$/u.test(before) && !/\s[/–—]$/u.test(before) ? before + after : `${before} ${after}`;
}
