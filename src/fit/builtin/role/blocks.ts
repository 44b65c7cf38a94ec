import { headingsInside } from './run-on.ts';

/** A paragraph, list item or heading of the posting. `text` has the same length as the slice it stands for, so offsets agree. */
export interface Block {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly bullet: boolean;
  /** How many `#` stood before it, or 0. */
  readonly hashes: number;
}

const BULLET =
  /^(?:[-–—*•·▪▫◦●○‣⁃■□✓✔✅➢➤►»→⇒▸▶◆◇★☆☑∙⁃–o](?=\s)|[•·▪●✓✔➢➤►→▸](?=\S)|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s))\s*/u;
const HASHES = /^(#{1,6})\s+/;
const STRAY_BULLETS = /\s[•·▪●✓✔➢➤►]\s|(?<=[.;])[•·▪●](?=\p{Lu})/gu;
/** A line this long that runs on in lower case was wrapped by a mail program or a fixed-width page, not ended by its author. */
const WRAPPED = 50;

/**
 * Cuts plain text into blocks: one per list item, heading or paragraph, with lines that were only wrapped joined again.
 * Offsets are into `text`.
 */
export function blocks(text: string): Block[] {
  const out: Block[] = [];
  let previousEnd = -1;
  for (const line of lines(text)) {
    if (line.text === '') continue;
    const last = out.at(-1);
    if (last && line.start === previousEnd + 1 && continues(last, line.text))
      out[out.length - 1] = join(text, last, line);
    else out.push(...blocksOf(line));
    previousEnd = line.lineEnd;
  }
  return out.filter((block) => block.text.trim() !== '');
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly lineEnd: number;
}

function lines(text: string): Line[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { text: line, start, lineEnd: start + line.length };
  });
}

function continues(last: Block, line: string): boolean {
  const head = line.trimStart();
  if (BULLET.test(head) || HASHES.test(head) || head === '') return false;
  const runsOn =
    /^[a-z(,&]/.test(head) ||
    (last.bullet && /^\s{2,}\S/.test(line)) ||
    (last.hashes === 0 && last.text.length >= WRAPPED + 30);
  const tail = last.text.slice(Math.max(0, last.text.lastIndexOf('\n') + 1)).trimEnd();
  return (
    runsOn &&
    last.text.trimEnd().length >= WRAPPED &&
    last.hashes === 0 &&
    !/[.!?:;]$/.test(tail) &&
    wrappedLook(tail, head)
  );
}

/** A wrapped line breaks inside a sentence: the next one starts small, or the last one ends on a word that cannot end a sentence. */
function wrappedLook(tail: string, head: string): boolean {
  return (
    /^[a-z(,&]/.test(head) || /(?:,|\b(?:and|or|of|the|a|an|in|with|to|for|by|on|at|our|your|as|from))$/i.test(tail)
  );
}

function join(text: string, last: Block, line: Line): Block {
  const end = line.start + line.text.trimEnd().length;
  return { ...last, end, text: text.slice(last.start, end).replaceAll('\n', ' ') };
}

function blocksOf(line: Line): Block[] {
  const trimmed = line.text.trimEnd();
  const indent = trimmed.length - trimmed.trimStart().length;
  const hashes = HASHES.exec(trimmed.slice(indent));
  const mark = hashes ?? BULLET.exec(trimmed.slice(indent));
  const from = indent + (mark?.[0].length ?? 0);
  const level = hashes?.[1]?.length ?? 0;
  return pieces(trimmed, from).map(({ start, end, item }) => ({
    text: trimmed.slice(start, end),
    start: line.start + start,
    end: line.start + end,
    bullet: item ?? (mark !== null && level === 0),
    hashes: level,
  }));
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Whether a mark stood before it; null for what the line itself begins with. */
  readonly item: boolean | null;
}

/** A list that lost its line breaks ("Skills: • one • two"), and headings in the middle of a text that lost them. */
function pieces(line: string, from: number): Piece[] {
  const rest = line.slice(from);
  const marks = [...rest.matchAll(STRAY_BULLETS)].map((hit) => ({
    at: from + hit.index,
    next: from + hit.index + hit[0].length,
    item: true,
  }));
  const edges = headingsInside(rest).flatMap(({ start, end }) =>
    [start, end].map((at) => ({ at: from + at, next: from + at, item: false })),
  );
  const cuts = [...marks, ...edges].sort((one, other) => one.at - other.at);
  const starts = [{ next: from, item: null }, ...cuts];
  const ends = [...cuts.map(({ at }) => at), line.length];
  return starts.map(({ next, item }, index) => ({ start: next, end: ends[index] ?? line.length, item }));
}
