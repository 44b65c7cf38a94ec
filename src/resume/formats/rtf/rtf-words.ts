import { WIDE } from '../../lines.ts';
import { isSymbolFont } from '../../look.ts';
import { newSheet, type Sheet } from '../../sheet.ts';
import { encodingOfCharset, encodingOfPage, SYMBOL_CHARSET } from './rtf-charsets.ts';
import type { Font, Rtf } from './rtf-state.ts';
import { endCell, endParagraph, endRow, put } from './rtf-text.ts';

/** Destinations whose content is not text of the document. What is marked "\*" and not known is left out as well. */
const SKIPPED = new Set(
  `stylesheet info pict fldinst listtable listoverridetable revtbl filetbl themedata objdata objclass objname objalias objsect sp sn sv shprslt nonshppict
   ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn bkmkstart bkmkend annotation atnid atnauthor atndate atnicn atnref tc xe txe
   template docvar falt panose ud fname generator xmlnstbl private do`.split(/\s+/),
);
/** Marked as optional, and still text. */
const OPTIONAL = new Set(['shpinst', 'shptxt', 'shpgrp']);

/** What one control word does. `optional` where "\*" stands before it. */
export function obey(rtf: Rtf, name: string, value: number | null, optional: boolean): void {
  if (name === 'pict') rtf.images = true;
  if (SKIPPED.has(name) || (optional && !OPTIONAL.has(name))) rtf.group.place = 'skip';
  else if (name === 'listtext' || name === 'pntext') {
    rtf.group.place = 'skip';
    rtf.listed = true;
  } else if (/^(?:header|footer)[lrf]?$/.test(name)) rtf.margins.push(ownSheet(rtf));
  else if (name === 'footnote') rtf.notes.push(ownSheet(rtf));
  else WORDS[name]?.(rtf, value ?? 1, value);
}

/** Text of headers, notes and boxes is written apart; what is hidden is known in one place. */
export function ownSheet(rtf: Rtf): Sheet {
  const sheet = { ...newSheet(), hidden: rtf.group.sheet.hidden };
  rtf.group = { ...rtf.group, sheet, place: 'text', inTable: false, run: {} };
  return sheet;
}

type Act = (rtf: Rtf, value: number, given: number | null) => void;

const letter =
  (text: string): Act =>
  (rtf) =>
    put(rtf, text);

const colourOf = (rtf: Rtf, index: number): string => rtf.colours[index] ?? 'auto';
const groundOf = (rtf: Rtf, index: number): string | undefined => rtf.colours[index] ?? undefined;

function groundRun(rtf: Rtf, index: number): void {
  rtf.group.run = { ...rtf.group.run, ground: groundOf(rtf, index) };
}

function fontOf({ fonts, group }: Rtf): Font {
  const font = fonts.get(group.font) ?? { encoding: null, symbols: false, name: '' };
  fonts.set(group.font, font);
  return font;
}

const WORDS: Readonly<Record<string, Act>> = {
  fonttbl: ({ group }) => {
    group.place = 'fonts';
  },
  colortbl: ({ group }) => {
    group.place = 'colours';
  },
  ansicpg: (rtf, page) => {
    rtf.encoding = encodingOfPage(page);
  },
  mac: (rtf) => {
    rtf.encoding = 'macintosh';
  },
  f: (rtf, number) => {
    rtf.group.font = number;
  },
  fcharset: (rtf, charset) => {
    if (rtf.group.place !== 'fonts') return;
    const font = fontOf(rtf);
    font.encoding = encodingOfCharset(charset);
    font.symbols ||= charset === SYMBOL_CHARSET;
  },
  red: ({ colour }, part) => {
    colour.red = part;
  },
  green: ({ colour }, part) => {
    colour.green = part;
    colour.red ??= 0;
  },
  blue: ({ colour }, part) => {
    colour.blue = part;
    colour.red ??= 0;
  },
  uc: ({ group }, count) => {
    group.unread = Math.min(8, Math.max(0, count));
  },
  u: (rtf, code) => {
    put(rtf, String.fromCharCode(code & 0xffff));
    rtf.leave = rtf.group.unread;
  },
  v: ({ group }, on) => {
    group.run = { ...group.run, vanish: on !== 0 };
  },
  deleted: ({ group }, on) => {
    group.deleted = on !== 0;
  },
  fs: ({ group }, halves) => {
    group.run = { ...group.run, size: halves / 2 };
  },
  cf: (rtf, index) => {
    rtf.group.run = { ...rtf.group.run, colour: colourOf(rtf, index) };
  },
  chcbpat: groundRun,
  cb: groundRun,
  highlight: groundRun,
  cbpat: (rtf, index) => {
    rtf.group.ground = groundOf(rtf, index);
  },
  plain: ({ group }) => {
    group.run = {};
    group.deleted = false;
  },
  pard: ({ group }) => {
    group.ground = undefined;
    group.inTable = false;
  },
  intbl: ({ group }) => {
    group.inTable = true;
  },
  trowd: (rtf) => {
    rtf.grounds = [];
    rtf.ground = undefined;
  },
  clcbpat: (rtf, index) => {
    rtf.ground = groundOf(rtf, index);
  },
  cellx: (rtf) => {
    rtf.grounds.push(rtf.ground);
    rtf.ground = undefined;
  },
  cols: (rtf, count) => {
    rtf.columns ||= count > 1;
  },
  shptxt: (rtf) => {
    rtf.boxes = true;
    ownSheet(rtf);
  },
  par: endParagraph,
  sect: endParagraph,
  page: endParagraph,
  cell: endCell,
  row: endRow,
  nestcell: letter(WIDE),
  nestrow: endParagraph,
  line: letter('\n'),
  tab: letter(WIDE),
  '~': letter('\u00a0'),
  _: letter('-'),
  bullet: letter('•'),
  emdash: letter('—'),
  endash: letter('–'),
  lquote: letter('‘'),
  rquote: letter('’'),
  ldblquote: letter('“'),
  rdblquote: letter('”'),
  emspace: letter(' '),
  enspace: letter(' '),
};

/** Adds a letter to the name of the font that is being described. */
export function nameFont(rtf: Rtf, char: string): void {
  const font = fontOf(rtf);
  if (char !== ';' && font.name.length < 40) font.name += char;
  else font.symbols ||= isSymbolFont(font.name);
}
