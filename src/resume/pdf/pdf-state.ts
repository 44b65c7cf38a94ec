import type { Mask, State } from '../paint.ts';

/** Blend modes in the library's spelling that paint what they say. */
const PLAIN: ReadonlySet<unknown> = new Set(['source-over', 'Normal', 'Compatible']);

/** Takes over what a graphics state dictionary sets; `mask` is the soft mask read right before it. */
export function applyGraphics(state: State, entries: unknown, mask: Mask | null): void {
  for (const entry of Array.isArray(entries) ? entries : []) {
    const [key, value] = Array.isArray(entry) ? entry : [];
    ENTRIES.get(key)?.(state, value, mask);
  }
}

type Apply = (state: State, value: unknown, mask: Mask | null) => void;

const ENTRIES: ReadonlyMap<unknown, Apply> = new Map<unknown, Apply>([
  ['ca', (state, value) => Object.assign(state, { alpha: numberOr(value, state.alpha) })],
  ['CA', (state, value) => Object.assign(state, { strokeAlpha: numberOr(value, state.strokeAlpha) })],
  ['LW', (state, value) => Object.assign(state, { lineWidth: numberOr(value, state.lineWidth) })],
  ['BM', (state, value) => Object.assign(state, { plain: PLAIN.has(value) })],
  ['Font', setFont],
  ['SMask', (state, value, mask) => Object.assign(state, { mask: value === true ? mask : null })],
]);

const numberOr = (value: unknown, before: number): number => (typeof value === 'number' ? value : before);

function setFont(state: State, value: unknown): void {
  if (Array.isArray(value)) Object.assign(state, { font: String(value[0]), size: Number(value[1]) });
}
