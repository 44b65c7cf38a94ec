import { apply, inverse } from '../matrix.ts';
import type { Outline } from '../paint.ts';

/** Steps of a path in the library's spelling; a curve has two more points before its end. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const CLOSE = 3;
/** A rectangle is a move, three or four lines and a close: more numbers than this are another shape. */
const RECTANGLE = { least: 12, most: 40 };
/** Numbers of an outline looked at: more is a drawing, in which no text is looked for. */
const MOST_NUMBERS = 4_000;
/** A curve is followed in so many straight steps. */
const STEPS = 6;

/** True where a path is one upright rectangle: a move and lines, each along one axis. */
export function isRectangle(path: unknown): boolean {
  if (!(path instanceof Float32Array) || path.length < RECTANGLE.least || path.length > RECTANGLE.most) return false;
  let [x, y] = [Number.NaN, Number.NaN];
  for (let i = 0; i < path.length; ) {
    const step = path[i++];
    if (step === CLOSE) continue;
    if (step !== (i === 1 ? MOVE : LINE)) return false;
    const [nextX, nextY] = [path[i++] ?? 0, path[i++] ?? 0];
    if (step === LINE && Math.abs(nextX - x) > 0.01 && Math.abs(nextY - y) > 0.01) return false;
    [x, y] = [nextX, nextY];
  }
  return true;
}

/** True where a path is one straight stroke along an axis: a rule, or a bar if it is thick. */
export const isRule = (path: unknown): boolean =>
  path instanceof Float32Array && path.length === 6 && path[3] === LINE && (path[1] === path[4] || path[2] === path[5]);

/** True where a place on the page is inside an outline. */
export function isInside({ data, matrix, evenOdd }: Outline, x: number, y: number): boolean {
  const back = data.length > MOST_NUMBERS ? null : inverse(matrix);
  if (back === null) return false;
  const [px, py] = apply(back, x, y);
  let [wound, crossed] = [0, 0];
  const edges = edgesOf(data);
  for (let at = 0; at < edges.length; at += 4) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [edges[at], edges[at + 1], edges[at + 2], edges[at + 3]];
    if (y0 <= py === y1 <= py) continue;
    if (x0 + ((py - y0) / (y1 - y0)) * (x1 - x0) <= px) continue;
    wound += y1 > y0 ? 1 : -1;
    crossed++;
  }
  return evenOdd ? crossed % 2 === 1 : wound !== 0;
}

/** Edges of outlines that were asked about, four numbers each: one outline is asked about for every letter near it. */
const KNOWN = new WeakMap<Float32Array, readonly number[]>();

function edgesOf(data: Float32Array): readonly number[] {
  const edges = KNOWN.get(data) ?? edgesIn(data);
  KNOWN.set(data, edges);
  return edges;
}

/** The straight edges of a path: from x, y to x, y. What is filled is closed, said or not. */
function edgesIn(data: Float32Array): number[] {
  const edges: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (let i = 0; i < data.length; ) {
    const step = data[i++];
    const points = Array.from(data.subarray(i, i + pointsIn(step)));
    i += points.length;
    const [endX, endY] = step === CLOSE ? [startX, startY] : points.slice(-2);
    if (endX === undefined || endY === undefined) return edges;
    if (step === MOVE) edges.push(x, y, startX, startY);
    else if (step === CURVE) edges.push(...curve([x, y, ...points]));
    else edges.push(x, y, endX, endY);
    if (step === MOVE) [startX, startY] = [endX, endY];
    [x, y] = [endX, endY];
  }
  edges.push(x, y, startX, startY);
  return edges;
}

const pointsIn = (step: number | undefined): number => (step === CLOSE ? 0 : step === CURVE ? 6 : 2);

function curve(points: readonly number[]): number[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points;
  const edges: number[] = [];
  let [x, y] = [x0, y0];
  for (let step = 1; step <= STEPS; step++) {
    const t = step / STEPS;
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    const [nextX, nextY] = [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
    edges.push(x, y, nextX, nextY);
    [x, y] = [nextX, nextY];
  }
  return edges;
}
