import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Box, boxOf, compose, IDENTITY, intersect, type Matrix, matrixFrom } from '../matrix.ts';
import type { Colour, Fill, Glyph, State } from '../paint.ts';
import { type Font, placeGlyphs } from './pdf-glyphs.ts';

/** What is asked of the library's page. */
export type Source = {
  readonly width: number;
  readonly height: number;
  /** From PDF space to points from the top left corner. */
  readonly view: Matrix;
  readonly fontOf: (name: string) => Font;
  /** Whether optional content of this kind is shown. */
  readonly shows: (content: unknown) => boolean;
};

/** Glyphs kept of one page: over ten times a dense page, and small enough for the child's memory. */
const MOST_GLYPHS = 120_000;
/** Narrow shapes kept of one page, and what is narrow (points): a list mark or a rule, not a box around text. */
const MOST_SHAPES = 4_000;
const NARROW = 24;
const NO_PAINT: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke, OPS.endPath]);
/** Beyond any page. */
const EVERYWHERE: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

type Pen = { matrix: Matrix; x: number; y: number; lineX: number; lineY: number };

/** Holds the changing state of one page: PDF's own model is a machine, so this is one of the few classes. */
export class Canvas {
  readonly painted: { glyphs: Glyph[]; fills: Fill[]; images: Box[]; shapes: Box[] } = {
    glyphs: [],
    fills: [],
    images: [],
    shapes: [],
  };
  readonly #source: Source;
  readonly #stack: State[] = [];
  readonly #marked: boolean[] = [];
  /** The graphics state as it stands. */
  state: State;
  #pen: Pen = { matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 };
  /** True from a clip operator until the path that it takes. */
  clipNext = false;
  /** True from a transform until something is painted or restored. */
  #bare = false;

  constructor(source: Source) {
    this.#source = source;
    const clip = EVERYWHERE;
    const text = { font: '', size: 0, charSpacing: 0, wordSpacing: 0, hScale: 1, leading: 0, rise: 0, mode: 0 };
    this.state = { ctm: source.view, clip, colour: [0, 0, 0], alpha: 1, ...text };
  }

  /** Opens marked content; what is not shown hides all that is in it. */
  mark(shown: boolean): void {
    this.#marked.push(shown);
  }

  unmark(): void {
    this.#marked.pop();
  }

  shows(content: unknown): boolean {
    return this.#source.shows(content);
  }

  /** A gradient fills all that the clip leaves. */
  shade(at: number): void {
    this.#fill(this.state.clip, null, at);
  }

  save(): void {
    this.#stack.push({ ...this.state });
    this.#bare = false;
  }

  /** Images are dropped before they are decoded (see `pdf.ts`): a transform with nothing painted under it is where one was. */
  restore(): void {
    if (this.#bare) this.image();
    this.state = this.#stack.pop() ?? this.state;
    this.#bare = false;
  }

  transform(matrix: Matrix): void {
    this.state.ctm = compose(this.state.ctm, matrix);
    this.#bare = true;
  }

  enter(matrix: unknown, box: unknown): void {
    this.save();
    this.state.ctm = compose(this.state.ctm, matrixFrom(matrix));
    const [x0, y0, x1, y1] = Array.isArray(box) || box instanceof Float32Array ? Array.from(box as number[]) : [];
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    this.state.clip = intersect(this.state.clip, boxOf(this.state.ctm, x0, y0, x1, y1));
  }

  /** Arguments: id, rectangle, transform, matrix. */
  annotate(args: readonly unknown[]): void {
    this.save();
    this.state.ctm = compose(compose(this.#source.view, matrixFrom(args[2])), matrixFrom(args[3]));
    this.state.clip = EVERYWHERE;
  }

  image(): void {
    this.painted.images.push(intersect(boxOf(this.state.ctm, 0, 0, 1, 1), this.state.clip));
    this.#bare = false;
  }

  path(op: number, { data, bounds }: { readonly data: unknown; readonly bounds: unknown }, at: number): void {
    const [x0, y0, x1, y1] = Array.from((bounds ?? []) as ArrayLike<number>);
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    const box = boxOf(this.state.ctm, x0, y0, x1, y1);
    if (op !== OPS.endPath && box.right - box.left <= NARROW && this.painted.shapes.length < MOST_SHAPES)
      this.painted.shapes.push(intersect(box, this.state.clip));
    if (!NO_PAINT.has(op)) {
      const path = Array.isArray(data) ? data[0] : null;
      this.#fill(intersect(box, this.state.clip), isRectangle(path) ? this.state.colour : null, at);
    }
    if (this.clipNext) this.state.clip = intersect(this.state.clip, box);
    this.clipNext = false;
    this.#bare = false;
  }

  #fill(box: Box, colour: Colour | null, at: number): void {
    if (box.right - box.left > 1 && box.bottom - box.top > 1) {
      this.painted.fills.push({ box, colour, alpha: this.state.alpha, at });
    }
    this.#bare = false;
  }

  graphics(entries: unknown): void {
    for (const entry of Array.isArray(entries) ? entries : []) {
      const [key, value] = Array.isArray(entry) ? entry : [];
      if (key === 'ca' && typeof value === 'number') this.state.alpha = value;
      if (key === 'Font' && Array.isArray(value)) {
        this.state.font = String(value[0]);
        this.state.size = Number(value[1]);
      }
    }
  }

  place(matrix: Matrix): void {
    this.#pen = { matrix, x: 0, y: 0, lineX: 0, lineY: 0 };
  }

  move(x: number, y: number): void {
    const pen = this.#pen;
    pen.lineX += x;
    pen.lineY += y;
    pen.x = pen.lineX;
    pen.y = pen.lineY;
  }

  show(glyphs: unknown, at: number): void {
    this.#bare = false;
    if (!Array.isArray(glyphs) || this.painted.glyphs.length > MOST_GLYPHS) return;
    const pen = this.#pen;
    const away = this.#marked.includes(false) ? 'layer' : null;
    const font = this.#source.fontOf(this.state.font);
    const moved = placeGlyphs({ glyphs, state: this.state, pen, font, at, away }, this.painted.glyphs);
    pen.x += moved.x;
    pen.y += moved.y;
  }
}

const LINE_TO = 1;
const CLOSE = 3;

/** True where a path is an upright rectangle: moves and lines only, each along one axis. */
function isRectangle(path: unknown): boolean {
  if (!(path instanceof Float32Array) || path.length < 12 || path.length > 40) return false;
  let [x, y] = [Number.NaN, Number.NaN];
  for (let i = 0; i < path.length; ) {
    const step = path[i++];
    if (step === CLOSE) continue;
    if (step !== 0 && step !== LINE_TO) return false;
    const [nextX, nextY] = [path[i++] ?? 0, path[i++] ?? 0];
    if (step === LINE_TO && Math.abs(nextX - x) > 0.01 && Math.abs(nextY - y) > 0.01) return false;
    [x, y] = [nextX, nextY];
  }
  return true;
}
