/** A sign of a pattern, a class or how a group opens and ends; and how often it comes. */
const PIECE =
  /(\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\[(?:\\.|[^\]\\])*\]|\\(?:u[\da-f]{4}|p\{\w+\}|.)|.)((?:[*?+]|\{\d+(?:,\d*)?\})\??)?/giy;
/** A sign that stands for itself, with its mark of escape where it has one. */
const ITSELF = /^\\?([^\w\\]|(?<!\\)\w)$/;
const STANDS_FOR_OTHERS = /^[.^$]$/;
const CAN_BE_LEFT_OUT = /^(?:[*?]|\{0)/;
/** What must not stand there is not needed: "(?!", "(?<!". */
const FORBIDS = /!$/;
/** Stands between two runs of letters. */
const GAP = '\n';
/** A shorter run stands in nearly every text. */
const SHORTEST = 2;

interface Piece {
  readonly sign: string;
  readonly often: string;
}

/** Runs of letters, at least one of which is needed. */
type Needed = readonly string[];

/** One way of a group to match, as far as it is read. */
interface Way {
  letters: string;
  readonly groups: Needed[];
}

/**
 * Runs of letters, in lower case: whatever a regular expression of this source matches, in any case, holds one of them.
 * "licen[cs]ed plumber|plumb(?:ing|er) licen" needs "ed plumber" or " licen". Empty where no such runs can be told.
 */
export function neededLetters(source: string): Needed {
  const pieces = [...source.matchAll(PIECE)].map(([, sign = '', often = '']): Piece => ({ sign, often }));
  return groupFrom(pieces.values()).needed;
}

/** Reads up to the end of the group that the pieces before opened. */
function groupFrom(pieces: Iterable<Piece>): { readonly needed: Needed; readonly often: string } {
  const ways: [Way, ...Way[]] = [{ letters: '', groups: [] }];
  for (const piece of pieces) {
    if (piece.sign === ')') return { needed: eitherOf(ways), often: piece.often };
    if (piece.sign === '|') ways.unshift({ letters: '', groups: [] });
    else readOn(ways[0], piece, pieces);
  }
  return { needed: eitherOf(ways), often: '' };
}

function readOn(way: Way, { sign, often }: Piece, pieces: Iterable<Piece>): void {
  if (sign.startsWith('(')) {
    const group = groupFrom(pieces);
    way.letters += GAP;
    if (!FORBIDS.test(sign) && !CAN_BE_LEFT_OUT.test(group.often)) way.groups.push(group.needed);
    return;
  }
  const own = STANDS_FOR_OTHERS.test(sign) || CAN_BE_LEFT_OUT.test(often) ? undefined : ITSELF.exec(sign)?.[1];
  way.letters += own === undefined ? GAP : own.toLowerCase() + (often && GAP);
}

/** A match goes one of the ways: without letters for each of them, there are none for all. */
function eitherOf(ways: readonly Way[]): Needed {
  const each = ways.map(mostTelling);
  return each.every((needed) => needed.length > 0) ? each.flat() : [];
}

/** All that a way goes through is needed; the longest says most. */
function mostTelling({ letters, groups }: Way): Needed {
  const runs = letters.split(GAP).filter((run) => run.length >= SHORTEST);
  const all = [...runs.map((run) => [run]), ...groups.filter((needed) => needed.length > 0)];
  return all.toSorted((one, other) => shortest(other) - shortest(one) || one.length - other.length)[0] ?? [];
}

const shortest = (needed: Needed): number => Math.min(...needed.map(({ length }) => length));
