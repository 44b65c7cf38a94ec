import type { Matrix } from '../matrix.ts';

/** A grey picture, one byte a dot, 255 is white. */
export type Bitmap = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** A picture and the map from the unit square (as PDF has it) to dots of the page. */
export type Placed = { readonly bitmap: Bitmap; readonly at: Matrix };

const BITS = 1;
const RGB = 2;
const RGBA = 3;

/** A picture as the PDF library hands it over, or null where it is none. A mask paints black where its bit is 0. */
export function bitmapFrom(value: unknown, mask: boolean): Bitmap | null {
  if (typeof value !== 'object' || value === null) return null;
  const [width, height, kind, data] = ['width', 'height', 'kind', 'data'].map((key) => Reflect.get(value, key));
  if (typeof width !== 'number' || typeof height !== 'number' || !ArrayBuffer.isView(data)) return null;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (mask || kind === BITS) return { width, height, grey: fromBits(bytes, width, height) };
  if (kind === RGB || kind === RGBA) return { width, height, grey: fromColours(bytes, kind === RGB ? 3 : 4) };
  return null;
}

function fromBits(bytes: Uint8Array, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height);
  const row = Math.ceil(width / 8);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bit = ((bytes[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      grey[y * width + x] = bit === 1 ? 255 : 0;
    }
  }
  return grey;
}

/** Grey by the eye's sensitivity to red, green and blue (ITU-R BT.601). */
function fromColours(bytes: Uint8Array, step: number): Uint8Array {
  const grey = new Uint8Array(Math.floor(bytes.length / step));
  for (let dot = 0; dot < grey.length; dot++) {
    const at = dot * step;
    grey[dot] = (299 * (bytes[at] ?? 0) + 587 * (bytes[at + 1] ?? 0) + 114 * (bytes[at + 2] ?? 0)) / 1000;
  }
  return grey;
}

/** Draws pictures on a white page. A dot of the page takes the mean of the picture's dots that it covers. */
export function drawn(width: number, height: number, pictures: readonly Placed[]): Bitmap {
  const grey = new Uint8Array(width * height).fill(255);
  for (const placed of pictures) draw({ width, height, grey }, placed);
  return { width, height, grey };
}

function draw(page: Bitmap, { bitmap, at: [a, b, c, d, e, f] }: Placed): void {
  const size = a * d - b * c;
  if (!Number.isFinite(size) || Math.abs(size) < 1) return;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const right = Math.min(page.width, Math.ceil(Math.max(...xs)));
  const bottom = Math.min(page.height, Math.ceil(Math.max(...ys)));
  const span = Math.max(1, Math.min(4, Math.round(Math.sqrt((bitmap.width * bitmap.height) / Math.abs(size)))));
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(Math.min(...xs))); x < right; x++) {
      const u = (d * (x + 0.5 - e) - c * (y + 0.5 - f)) / size;
      const v = (a * (y + 0.5 - f) - b * (x + 0.5 - e)) / size;
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      page.grey[y * page.width + x] = meanAt(bitmap, u * bitmap.width, (1 - v) * bitmap.height, span);
    }
  }
}

function meanAt({ width, height, grey }: Bitmap, x: number, y: number, span: number): number {
  const left = Math.min(width - 1, Math.max(0, Math.floor(x - (span - 1) / 2)));
  const top = Math.min(height - 1, Math.max(0, Math.floor(y - (span - 1) / 2)));
  let sum = 0;
  let count = 0;
  for (let row = top; row < Math.min(height, top + span); row++) {
    for (let column = left; column < Math.min(width, left + span); column++) {
      sum += grey[row * width + column] ?? 255;
      count++;
    }
  }
  return sum / count;
}

/** The picture in the simplest format there is (PGM), which the text recogniser reads. */
export function toPgm({ width, height, grey }: Bitmap): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}
