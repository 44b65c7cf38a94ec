import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pdf } from './pdf.ts';

/** What the PDF library brings to draw with. */
type Canvas = {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): {
    fillStyle: string;
    font: string;
    fillRect(x: number, y: number, width: number, height: number): void;
    fillText(text: string, x: number, y: number): void;
  };
  toBuffer(kind: 'image/png'): Buffer;
  toBuffer(kind: 'image/jpeg', quality: number): Buffer;
};
type Drawing = {
  createCanvas(width: number, height: number): Canvas;
  readonly GlobalFonts: { registerFromPath(path: string, name: string): unknown };
};

const library = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
const { createCanvas, GlobalFonts } = library('@napi-rs/canvas') as Drawing;
const fonts = join(dirname(library.resolve('pdfjs-dist/package.json')), 'standard_fonts');
GlobalFonts.registerFromPath(join(fonts, 'LiberationSans-Regular.ttf'), 'Paper');

const POINTS_AN_INCH = 72;
const SIZE = 11;

/** Lines on an A4 page under a scanner of so many dots an inch; what follows two spaces stands at the right. */
function drawn(lines: readonly string[], dots: number): Canvas {
  const scale = dots / POINTS_AN_INCH;
  const canvas = createCanvas(Math.round(595 * scale), Math.round(842 * scale));
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.fillStyle = '#111';
  paper.font = `${SIZE * scale}px Paper`;
  for (const [index, line] of lines.entries()) {
    const [left = '', right = ''] = line.split('  ');
    paper.fillText(left.replace(/^- /, '•  '), 60 * scale, (80 + index * 17) * scale);
    paper.fillText(right, 430 * scale, (80 + index * 17) * scale);
  }
  return canvas;
}

export const asPng = (lines: readonly string[], dots: number): Uint8Array =>
  new Uint8Array(drawn(lines, dots).toBuffer('image/png'));

export const asJpeg = (lines: readonly string[], dots: number): Uint8Array =>
  new Uint8Array(drawn(lines, dots).toBuffer('image/jpeg', 80));

/** A PDF of A4 pages that each hold one scan and nothing else. */
export function asScan(lines: readonly string[], dots: number, pages = 1): Uint8Array {
  const canvas = drawn(lines, dots);
  const jpeg = canvas.toBuffer('image/jpeg', 80).toString('latin1');
  const operators = `q 595 0 0 842 0 0 cm BI /W ${canvas.width} /H ${canvas.height} /CS /RGB /BPC 8 /F /DCT ID ${jpeg}\nEI Q`;
  return pdf(Array.from({ length: pages }, () => ({ operators })));
}
