import type { Look } from '../../look.ts';
import { newSheet, type Sheet } from '../../sheet.ts';

/** What a font says about the bytes written in it. */
export type Font = { encoding: string | null; symbols: boolean; name: string };

/** What a group inherits from the one around it, and gives back at its end. */
export type Group = {
  readonly sheet: Sheet;
  /** Destination that the group belongs to. */
  place: 'text' | 'fonts' | 'colours' | 'skip';
  run: Look;
  /** Shading of the paragraph, under that of the run. */
  ground: string | undefined;
  /** True for a tracked deletion. */
  deleted: boolean;
  font: number;
  /** Bytes to leave out after a Unicode letter, for programs that cannot read it. */
  unread: number;
  /** True for a paragraph within a table. */
  inTable: boolean;
};

/** A rich text file as read so far. */
export type Rtf = {
  readonly groups: Group[];
  group: Group;
  encoding: string;
  readonly fonts: Map<number, Font>;
  readonly colours: (string | null)[];
  readonly colour: { red: number | null; green: number; blue: number };
  /** Bytes whose letters are not known before the next one comes (some encodings use two). */
  bytes: number[];
  /** Bytes still to leave out. */
  leave: number;
  /** True where the paragraph opened with the mark of a list. */
  listed: boolean;
  /** Colours behind the cells of the row, in their order, and of the next one. */
  grounds: (string | undefined)[];
  ground: string | undefined;
  cell: number;
  readonly margins: Sheet[];
  readonly notes: Sheet[];
  boxes: boolean;
  columns: boolean;
  images: boolean;
};

const FIRST_COLOUR = { red: null, green: 0, blue: 0 };

export function newRtf(): Rtf {
  const group: Group = {
    sheet: newSheet(),
    place: 'text',
    run: {},
    ground: undefined,
    deleted: false,
    font: 0,
    unread: 1,
    inTable: false,
  };
  return {
    groups: [],
    group,
    encoding: 'windows-1252',
    fonts: new Map(),
    colours: [],
    colour: { ...FIRST_COLOUR },
    bytes: [],
    leave: 0,
    listed: false,
    grounds: [],
    ground: undefined,
    cell: 0,
    margins: [],
    notes: [],
    boxes: false,
    columns: false,
    images: false,
  };
}

/** Ends one colour of the table: the first is usually empty, and stands for "automatic". */
export function endColour({ colours, colour }: Rtf): void {
  const parts = [colour.red ?? 0, colour.green, colour.blue];
  const hex = parts.map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0').toUpperCase());
  colours.push(colour.red === null ? null : hex.join(''));
  Object.assign(colour, FIRST_COLOUR);
}
