import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Box, boxOf, intersect } from '../matrix.ts';
import { type Fill, OPAQUE, type Outline, type Picture, type State } from '../paint.ts';
import { isRectangle, isRule } from './outline.ts';

const STROKES: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);
const EVEN_ODD: ReadonlySet<number> = new Set([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke]);

type Shape = { readonly box: Box; readonly outline: Outline | null; readonly at: number };
type Path = { readonly op: number; readonly path: unknown; readonly box: Box; readonly at: number };

/** What a path operator fills, or null where it fills nothing that could stand behind or before text. */
export function fillFromPath(state: State, { op, path, box, at }: Path): Fill | null {
  if (STROKES.has(op)) return isRule(path) ? bar(state, box, at) : null;
  const outlined = path instanceof Float32Array && !isRectangle(path);
  const outline = outlined ? { data: path, matrix: state.ctm, evenOdd: EVEN_ODD.has(op) } : null;
  return fillOf(state, { box, outline, at });
}

/** A thick rule is a bar. */
function bar(state: State, box: Box, at: number): Fill | null {
  const { ctm, lineWidth, stroke, strokeAlpha } = state;
  const half = (lineWidth * Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]))) / 2;
  const [x, y] = box.bottom - box.top > box.right - box.left ? [half, 0] : [0, half];
  const thick = { left: box.left - x, top: box.top - y, right: box.right + x, bottom: box.bottom + y };
  return fillOf({ ...state, colour: stroke, alpha: strokeAlpha }, { box: thick, outline: null, at });
}

/** A fill in the colour of the state; without one where a clip, a mask or a blend mode makes it another. */
export function fillOf(state: State, { box, outline, at }: Shape): Fill | null {
  const shown = intersect(box, state.clip);
  if (shown.right - shown.left <= 1 || shown.bottom - shown.top <= 1) return null;
  return {
    box: shown,
    outline,
    colour: isFlat(state) ? state.colour : null,
    alpha: state.alpha * state.groupAlpha,
    at,
  };
}

/** A gradient over all that the clip leaves. */
export const shading = (state: State, at: number): Fill | null =>
  fillOf({ ...state, colour: null }, { box: state.clip, outline: null, at });

/** `unseen`: no picture of the file can be seen through. */
export function pictureOf(state: State, unseen: boolean, at: number): Picture {
  const { ctm, clip, alpha, groupAlpha } = state;
  const upright = ctm[0] * ctm[1] === 0 && ctm[2] * ctm[3] === 0;
  const solid = unseen && upright && isFlat(state) && alpha * groupAlpha > OPAQUE;
  return { box: intersect(boxOf(ctm, 0, 0, 1, 1), clip), solid, at };
}

const isFlat = ({ clipIsBox, plain, mask, groupMasks }: State): boolean =>
  clipIsBox && plain && mask === null && groupMasks.length === 0;
