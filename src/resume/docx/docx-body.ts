import { bulletIn } from '../bullets.ts';
import type { Hidden } from '../document.ts';
import { WIDE } from '../lines.ts';
import { addLook, type Look, type Styles } from './docx-styles.ts';
import { attribute, type Piece, piecesOf } from './xml.ts';

export type Body = { readonly text: string; readonly hidden: readonly Hidden[] };

type Paragraph = { text: string; look: Look; run: Look; inProperties: boolean };

/** Elements whose content is not what the reader sees: deleted text, field codes, the second copy of a text box. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'mc:Fallback',
  'w:delText',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
]);
const SMALLEST = 2;
/** A colour this light (0 to 255 in each part) is not seen on white. */
const LIGHTEST = 0xf0;

/** Reads the paragraphs, lists, tables and text boxes of one part of a Word document, and what is hidden among them. */
export function bodyOf(xml: string, styles: Styles): Body {
  const reader = new BodyReader(styles);
  for (const piece of piecesOf(xml)) reader.take(piece);
  return reader.finish();
}

/** Holds where in the tree the walk stands. */
class BodyReader {
  readonly #styles: Styles;
  readonly #lines: string[] = [];
  readonly #hidden = new Map<string, string[]>();
  /** Paragraphs inside paragraphs are text boxes. */
  readonly #open: Paragraph[] = [];
  readonly #cells: { text: string[][]; ground: string | undefined }[] = [];
  #skip: { name: string; depth: number } | null = null;
  #inText = false;
  #boxes = 0;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  take(piece: Piece): void {
    if (this.#skip !== null) this.#passOver(piece);
    else if (piece.kind === 'text') this.#write(this.#inText ? piece.text : '');
    else if (piece.kind === 'close') this.#close(piece.name);
    else if (SKIPPED.has(piece.name)) this.#skip = piece.empty ? null : { name: piece.name, depth: 1 };
    else {
      this.#start(piece.name, piece.attributes, piece.empty);
      if (piece.empty) this.#close(piece.name);
    }
  }

  finish(): Body {
    while (this.#open.length > 0) this.#endParagraph();
    const hidden = [...this.#hidden].map(([reason, texts]) => ({ reason, text: texts.join(' ').trim(), page: 1 }));
    return { text: this.#lines.join('\n'), hidden: hidden.filter(({ text }) => text !== '') };
  }

  #passOver(piece: Piece): void {
    if (this.#skip === null || piece.kind === 'text' || piece.name !== this.#skip.name) return;
    if (piece.kind === 'close') this.#skip.depth--;
    else if (!piece.empty) this.#skip.depth++;
    if (this.#skip.depth === 0) this.#skip = null;
  }

  #start(name: string, attributes: string, empty: boolean): void {
    const paragraph = this.#open.at(-1);
    if (name === 'w:p') this.#open.push({ text: '', look: {}, run: {}, inProperties: false });
    else if (name === 'w:r' && paragraph) paragraph.run = {};
    else if (name === 'w:rPr' && paragraph) paragraph.inProperties = !empty;
    else if (name === 'w:pStyle' && paragraph)
      Object.assign(paragraph.look, this.#styles.get(attribute(attributes, 'w:val') ?? ''));
    else if (name === 'w:rStyle' && paragraph)
      Object.assign(paragraph.run, this.#styles.get(attribute(attributes, 'w:val') ?? ''));
    else if (name === 'w:t') this.#inText = !empty;
    else if (name === 'w:tab' && paragraph && !attributes.includes('w:pos')) this.#write(WIDE);
    else if (name === 'w:br' || name === 'w:cr') this.#write('\n');
    else if (name === 'w:noBreakHyphen') this.#write('-');
    else if (name === 'w:tr') this.#cells.push({ text: [], ground: undefined });
    else if (name === 'w:tc') this.#cells.at(-1)?.text.push([]);
    else if (name === 'w:txbxContent') this.#boxes++;
    else if (paragraph === undefined) this.#cellLook(name, attributes);
    else addLook(paragraph.inProperties ? paragraph.run : paragraph.look, name, attributes);
  }

  #cellLook(name: string, attributes: string): void {
    const row = this.#cells.at(-1);
    if (row === undefined || name !== 'w:shd') return;
    const look: Look = {};
    addLook(look, name, attributes);
    row.ground = look.ground;
  }

  #close(name: string): void {
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:rPr' && this.#open.length > 0) this.#properties();
    else if (name === 'w:tr') this.#endRow();
    else if (name === 'w:tc') this.#endCell();
    else if (name === 'w:txbxContent') this.#boxes--;
  }

  #properties(): void {
    const paragraph = this.#open.at(-1);
    if (paragraph !== undefined) paragraph.inProperties = false;
  }

  #write(text: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph === undefined || text === '') return;
    const reason = this.#reason({ ...paragraph.look, ...paragraph.run });
    if (reason === null) paragraph.text += text;
    else this.#hide(reason, text);
  }

  #hide(reason: string, text: string): void {
    const known = this.#hidden.get(reason);
    if (known === undefined) this.#hidden.set(reason, [text]);
    else known.push(text);
  }

  #reason({ vanish, colour, size, ground }: Look): string | null {
    if (vanish === true) return 'marked as hidden text';
    if (size !== undefined && size < SMALLEST) return 'too small to see';
    // What fills a text box is not known here, and is often dark.
    if (colour === undefined || this.#boxes > 0 || !isLight(colour)) return null;
    const behind = ground ?? this.#cells.at(-1)?.ground ?? 'FFFFFF';
    return isLight(behind) ? 'white on white' : null;
  }

  #endParagraph(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined) return;
    const lines = paragraph.text.split('\n').map((line) => line.trim());
    const [first = '', ...rest] = lines;
    const rests = bulletIn(first)?.rest;
    const listed = rests ?? (paragraph.look.list === true ? first : null);
    this.#put([listed === null || listed === '' ? first : `- ${listed}`, ...rest]);
  }

  #put(lines: readonly string[]): void {
    const cell = this.#cells.at(-1)?.text.at(-1);
    (cell ?? this.#lines).push(...lines);
  }

  #endCell(): void {
    const row = this.#cells.at(-1);
    if (row !== undefined) row.ground = undefined;
  }

  /** Cells of one line each are one row of words; longer cells are columns, read one after the other. */
  #endRow(): void {
    const row = this.#cells.pop();
    const cells = (row?.text ?? [])
      .map((lines) => lines.filter((line) => line !== ''))
      .filter((lines) => lines.length > 0);
    const short = cells.every((lines) => lines.length === 1 && !lines[0]?.startsWith('- '));
    this.#put(short ? [cells.flat().join(WIDE)] : cells.flat());
  }
}

function isLight(colour: string): boolean {
  if (!/^[0-9A-F]{6}$/.test(colour)) return false;
  return [0, 2, 4].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) >= LIGHTEST);
}
