import type { Look } from '../../look.ts';
import { colourOf, type Declarations, FAINTEST } from './css.ts';

/** A page's usual letters (points). */
const USUAL = 12;
const POINTS_OF_PIXEL = 0.75;
/** Moved this far (pixels) out of its place, text is nowhere on the page. */
const AWAY = -900;

/** The look of an element: what it inherits, and what its own declarations say. */
export function htmlLook(around: Look, style: Declarations): Look {
  const look: Look = { ...around };
  const colour = colourOf(style.get('color') ?? '');
  if (colour === 'transparent') look.vanish = true;
  else if (colour !== null) look.colour = colour;
  const ground = groundOf(style);
  if (ground !== null) look.ground = ground;
  look.size = sizeOf(style.get('font-size'), around.size ?? USUAL);
  if (isHidden(style)) look.vanish = true;
  return look;
}

/** A picture or a gradient behind text may have any colour. */
function groundOf(style: Declarations): string | null {
  const value = style.get('background-color') ?? style.get('background') ?? '';
  if (/url\(|gradient\(/.test(`${style.get('background-image') ?? ''}${value}`)) return 'unknown';
  const colour = value === '' ? null : (colourOf(value) ?? 'unknown');
  return colour === 'transparent' || value === 'none' ? null : colour;
}

function sizeOf(value: string | undefined, around: number): number {
  const [, number = '', unit = ''] = /^([\d.]+)(px|pt|em|rem|%)?$/.exec(value ?? '') ?? [];
  const size = Number.parseFloat(number);
  if (!Number.isFinite(size)) return around;
  if (unit === 'px') return size * POINTS_OF_PIXEL;
  if (unit === 'em') return size * around;
  if (unit === 'rem') return size * USUAL;
  if (unit === '%') return (size / 100) * around;
  return size;
}

function isHidden(style: Declarations): boolean {
  const pixels = (property: string) => Number.parseFloat(style.get(property) ?? '');
  const none = (property: string) => /^0(?:px|%|em|pt)?$/.test(style.get(property) ?? '');
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    Number.parseFloat(style.get('opacity') ?? '1') < FAINTEST ||
    ['text-indent', 'left', 'top'].some((property) => pixels(property) <= AWAY) ||
    /^rect\(\s*(?:0|1px)/.test(style.get('clip') ?? '') ||
    /^inset\(\s*(?:50|100)%/.test(style.get('clip-path') ?? '') ||
    (style.get('overflow') === 'hidden' && ['height', 'width', 'max-height', 'max-width'].some(none))
  );
}
