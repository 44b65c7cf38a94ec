import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Box, boxOf, compose, IDENTITY, intersect, type Matrix, matrixFrom } from '../matrix.ts';
import { BLACK, type Fill, type Glyph, type Picture, type State } from '../paint.ts';
import { isRectangle } from './outline.ts';
import { fillFromPath, fillOf, pictureOf, shading } from './pdf-fills.ts';
import { type Font, placeGlyphs } from './pdf-glyphs.ts';
import { applyGraphics } from './pdf-state.ts';
import { maskFrom } from './soft-mask.ts';

/** What is asked of the library's page. */
export type Source = {
  readonly width: number;
  readonly height: number;
  /** From PDF space to points from the top left corner. */
  readonly view: Matrix;
  /** False where pictures of the file may be seen through. */
  readonly solidImages: boolean;
  readonly fontOf: (name: string) => Font;
  /** Whether optional content of this kind is shown. */
  readonly shows: (content: unknown) => boolean;
};

/** Glyphs kept of one page: over ten times a dense page, and small enough for the child's memory. */
const MOST_GLYPHS = 120_000;
/** Narrow shapes kept of one page, and what is narrow (points): a list mark or a rule, not a box around text. */
const MOST_SHAPES = 4_000;
const NARROW = 24;
/** Beyond any page. */
const EVERYWHERE: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

type Pen = { matrix: Matrix; x: number; y: number; lineX: number; lineY: number };
type Painted = { glyphs: Glyph[]; fills: Fill[]; images: Picture[]; shapes: Box[] };
const nothing = (): Painted => ({ glyphs: [], fills: [], images: [], shapes: [] });

/** Holds the changing state of one page: PDF's own model is a machine, so this is one of the few classes. */
export class Canvas {
  painted: Painted = nothing();
  readonly #source: Source;
  readonly #stack: State[] = [];
  readonly #marked: boolean[] = [];
  /** What was painted before each open group of a soft mask. */
  readonly #outside: Painted[] = [];
  /** The graphics state as it stands. */
  state: State;
  #pen: Pen = { matrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 };
  /** True from a clip operator until the path that it takes. */
  clipNext = false;
  /** True from a transform until something is painted or restored. */
  #bare = false;
  /** The soft mask read last; the graphics state that follows takes it. */
  #mask: State['mask'] = null;

  constructor(source: Source) {
    this.#source = source;
    const look = { colour: BLACK, stroke: BLACK, alpha: 1, strokeAlpha: 1, groupAlpha: 1, plain: true, lineWidth: 1 };
    const text = { font: '', size: 0, charSpacing: 0, wordSpacing: 0, hScale: 1, leading: 0, rise: 0, mode: 0 };
    const clip = { clip: EVERYWHERE, clipIsBox: true, mask: null, groupMasks: [] };
    this.state = { ctm: source.view, ...clip, ...look, ...text };
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
    this.#fill(shading(this.state, at));
  }

  save(): void {
    this.#stack.push({ ...this.state });
    this.#bare = false;
  }

  /** Images are dropped before they are decoded (see `pdf.ts`): a transform with nothing painted under it is where one was. */
  restore(at: number): void {
    this.end(at);
    this.state = this.#stack.pop() ?? this.state;
  }

  /** The page ends without a restore where a scanner wrote nothing but its picture. */
  end(at: number): void {
    if (this.#bare) this.image(at);
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

  /** A group is painted as a whole: opacity and mask around it go on, and inside they start anew. */
  group(softMask: boolean): void {
    this.save();
    const { mask, groupMasks, groupAlpha, alpha } = this.state;
    const around = mask === null ? groupMasks : [...groupMasks, mask];
    Object.assign(this.state, { groupAlpha: groupAlpha * alpha, alpha: 1, strokeAlpha: 1, mask: null });
    this.state.groupMasks = softMask ? [] : around;
    if (!softMask) return;
    this.state.groupAlpha = 1;
    this.#outside.push(this.painted);
    this.painted = nothing();
  }

  ungroup(softMask: unknown, at: number): void {
    const outside = softMask === undefined ? undefined : this.#outside.pop();
    if (outside !== undefined) {
      this.#mask = maskFrom(softMask, this.painted);
      this.painted = outside;
    }
    this.restore(at);
  }

  graphics(entries: unknown): void {
    applyGraphics(this.state, entries, this.#mask);
  }

  /** Arguments: id, rectangle, transform, matrix. */
  annotate(args: readonly unknown[]): void {
    this.save();
    this.state.ctm = compose(compose(this.#source.view, matrixFrom(args[2])), matrixFrom(args[3]));
    Object.assign(this.state, { clip: EVERYWHERE, clipIsBox: true });
  }

  image(at: number): void {
    this.painted.images.push(pictureOf(this.state, this.#source.solidImages, at));
    this.#bare = false;
  }

  /** A stencil of one dot is how some programs write a rectangle. */
  dot(at: number): void {
    this.#fill(fillOf(this.state, { box: boxOf(this.state.ctm, 0, 0, 1, 1), outline: null, at }));
  }

  path(op: number, { data, bounds }: { readonly data: unknown; readonly bounds: unknown }, at: number): void {
    const [x0, y0, x1, y1] = Array.from((bounds ?? []) as ArrayLike<number>);
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    const box = boxOf(this.state.ctm, x0, y0, x1, y1);
    const path = Array.isArray(data) ? data[0] : null;
    if (op !== OPS.endPath && box.right - box.left <= NARROW && this.painted.shapes.length < MOST_SHAPES)
      this.painted.shapes.push(intersect(box, this.state.clip));
    if (op !== OPS.endPath) this.#fill(fillFromPath(this.state, { op, path, box, at }));
    if (this.clipNext) {
      this.state.clip = intersect(this.state.clip, box);
      this.state.clipIsBox &&= isRectangle(path);
    }
    this.clipNext = false;
    this.#bare = false;
  }

  #fill(fill: Fill | null): void {
    if (fill !== null) this.painted.fills.push(fill);
    this.#bare = false;
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
    const onLayer = this.#marked.includes(false);
    const font = this.#source.fontOf(this.state.font);
    const moved = placeGlyphs({ glyphs, state: this.state, pen, font, at, onLayer }, this.painted.glyphs);
    pen.x += moved.x;
    pen.y += moved.y;
  }
}
