import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { IDENTITY, matrixFrom } from '../matrix.ts';
import { colourFrom, type Painting } from '../paint.ts';
import { Canvas, type Source } from './pdf-canvas.ts';

/** A page's drawing program as the library hands it over. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

type Step = { readonly canvas: Canvas; readonly args: readonly unknown[]; readonly at: number };

const numberAt = ({ args }: Step, index: number): number => (typeof args[index] === 'number' ? args[index] : 0);

/** What each operator does (PDF 32000-1, annex A, in the library's spelling). The others change nothing that bears on text. */
const ACTIONS: ReadonlyMap<number, (step: Step) => void> = new Map([
  [OPS.save, ({ canvas }: Step) => canvas.save()],
  [OPS.restore, ({ canvas, at }) => canvas.restore(at)],
  [OPS.transform, ({ canvas, args }) => canvas.transform(matrixFrom(args))],
  [OPS.paintFormXObjectBegin, ({ canvas, args }) => canvas.enter(args[0], args[1])],
  [OPS.paintFormXObjectEnd, ({ canvas, at }) => canvas.restore(at)],
  [OPS.beginGroup, ({ canvas, args }) => canvas.group(softMaskOf(args[0]) !== undefined)],
  [OPS.endGroup, ({ canvas, args, at }) => canvas.ungroup(softMaskOf(args[0]), at)],
  [OPS.beginAnnotation, ({ canvas, args }) => canvas.annotate(args)],
  [OPS.endAnnotation, ({ canvas, at }) => canvas.restore(at)],
  [OPS.beginMarkedContent, ({ canvas }) => canvas.mark(true)],
  [OPS.beginMarkedContentProps, ({ canvas, args }) => canvas.mark(args[0] !== 'OC' || canvas.shows(args[1]))],
  [OPS.endMarkedContent, ({ canvas }) => canvas.unmark()],
  [OPS.clip, ({ canvas }) => Object.assign(canvas, { clipNext: true })],
  [OPS.eoClip, ({ canvas }) => Object.assign(canvas, { clipNext: true })],
  [
    OPS.constructPath,
    (step) => step.canvas.path(numberAt(step, 0), { data: step.args[1], bounds: step.args[2] }, step.at),
  ],
  [OPS.shadingFill, ({ canvas, at }) => canvas.shade(at)],
  [OPS.setFillRGBColor, ({ canvas, args }) => Object.assign(canvas.state, { colour: colourFrom(args[0]) })],
  [OPS.setFillColorN, ({ canvas }) => Object.assign(canvas.state, { colour: null })],
  [OPS.setFillTransparent, ({ canvas }) => Object.assign(canvas.state, { colour: null })],
  [OPS.setStrokeRGBColor, ({ canvas, args }) => Object.assign(canvas.state, { stroke: colourFrom(args[0]) })],
  [OPS.setStrokeColorN, ({ canvas }) => Object.assign(canvas.state, { stroke: null })],
  [OPS.setStrokeTransparent, ({ canvas }) => Object.assign(canvas.state, { stroke: null })],
  [OPS.setLineWidth, (step) => Object.assign(step.canvas.state, { lineWidth: numberAt(step, 0) })],
  [OPS.setGState, ({ canvas, args }) => canvas.graphics(args[0])],
  [OPS.setFont, (step) => Object.assign(step.canvas.state, { font: String(step.args[0]), size: numberAt(step, 1) })],
  [OPS.setCharSpacing, (step) => Object.assign(step.canvas.state, { charSpacing: numberAt(step, 0) })],
  [OPS.setWordSpacing, (step) => Object.assign(step.canvas.state, { wordSpacing: numberAt(step, 0) })],
  [OPS.setHScale, (step) => Object.assign(step.canvas.state, { hScale: numberAt(step, 0) / 100 })],
  [OPS.setLeading, (step) => Object.assign(step.canvas.state, { leading: -numberAt(step, 0) })],
  [OPS.setTextRise, (step) => Object.assign(step.canvas.state, { rise: numberAt(step, 0) })],
  [OPS.setTextRenderingMode, (step) => Object.assign(step.canvas.state, { mode: numberAt(step, 0) })],
  [OPS.beginText, ({ canvas }) => canvas.place(IDENTITY)],
  [OPS.setTextMatrix, ({ canvas, args }) => canvas.place(matrixFrom(args[0]))],
  [OPS.moveText, (step) => step.canvas.move(numberAt(step, 0), numberAt(step, 1))],
  [OPS.setLeadingMoveText, setLeadingAndMove],
  [OPS.nextLine, ({ canvas }) => canvas.move(0, canvas.state.leading)],
  [OPS.showText, ({ canvas, args, at }) => canvas.show(args[0], at)],
  [OPS.paintImageXObject, ({ canvas, at }) => canvas.image(at)],
  [OPS.paintImageMaskXObject, ({ canvas, at }) => canvas.image(at)],
  [OPS.paintInlineImageXObject, ({ canvas, at }) => canvas.image(at)],
  [OPS.paintSolidColorImageMask, ({ canvas, at }) => canvas.dot(at)],
]);

/** The options of a group that is a soft mask. */
const softMaskOf = (options: unknown): unknown =>
  typeof options === 'object' && options !== null ? (Reflect.get(options, 'smask') ?? undefined) : undefined;

function setLeadingAndMove(step: Step): void {
  Object.assign(step.canvas.state, { leading: numberAt(step, 1) });
  step.canvas.move(numberAt(step, 0), numberAt(step, 1));
}

/** Runs the operators of a page and gives what they paint, in order, without painting it. */
export function paint(operators: Operators, source: Source): Painting {
  const canvas = new Canvas(source);
  operators.fnArray.forEach((operator, at) => {
    const args = operators.argsArray[at];
    ACTIONS.get(operator)?.({ canvas, args: Array.isArray(args) ? args : [], at });
  });
  canvas.end(operators.fnArray.length);
  return { width: source.width, height: source.height, ...canvas.painted };
}
