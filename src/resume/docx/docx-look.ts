import { isSymbolFont, type Look } from '../look.ts';
import { attribute, type Piece } from '../xml.ts';
import { type Theme, themed } from './docx-theme.ts';

/** A look, with what only Word says. */
export type WordLook = Look & {
  /** Headings may be numbered and are still no list. */
  heading?: boolean;
  /** Number and level of the list that it belongs to; "0" takes it out of one. */
  numbering?: string;
  level?: string;
};

type Open = Extract<Piece, { kind: 'open' }>;

/** Adds what one formatting element says to a look; elements that are not about looks add nothing. */
export function addLook(look: WordLook, { name, attributes }: Open, theme: Theme): void {
  const value = attribute(attributes, 'w:val');
  const on = value === null || !/^(?:0|false|off|none)$/i.test(value);
  if (name === 'w:vanish' || name === 'w:specVanish') look.vanish = on;
  if (name === 'w:color') look.colour = themed(theme, attributes, 'w:theme', 'Color') ?? value?.toUpperCase() ?? 'auto';
  if (name === 'w:sz') look.size = Number(value) / 2;
  if (name === 'w:w') look.width = percent(value);
  if (name.startsWith('w14:')) addFill(look, { name, attributes }, theme);
  if (name === 'w:numId') look.numbering = value ?? '0';
  if (name === 'w:ilvl') look.level = value ?? '0';
  if (name === 'w:highlight' && on) look.ground = HIGHLIGHTS.get(value ?? '') ?? 'unknown';
  if (name === 'w:shd') look.ground = shading(attributes, theme);
  if (name === 'w:rFonts') look.symbols = isSymbolFont(attribute(attributes, 'w:ascii') ?? '');
}

/** Word says 66 or, since 2010, "66%". */
const percent = (value: string | null): number => (Number.parseInt(value ?? '', 10) || 100) / 100;

/** Newer programs paint letters like shapes ("text fill"): a colour, or none, and how much is seen through (in thousandths of a percent). */
function addFill(look: WordLook, { name, attributes }: Pick<Open, 'name' | 'attributes'>, theme: Theme): void {
  if (name === 'w14:noFill') look.alpha = 0;
  if (name === 'w14:srgbClr') look.colour = attribute(attributes, 'w14:val')?.toUpperCase() ?? 'auto';
  if (name === 'w14:schemeClr') look.colour = themed(theme, attributes, 'w14:', 'val') ?? 'auto';
  if (name === 'w14:alpha') look.alpha = 1 - Number(attribute(attributes, 'w14:val') ?? 0) / 100_000;
}

/** The highlights that text can vanish in; text in the others is seen or of a colour nobody hides in. */
const HIGHLIGHTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    black: '000000',
    white: 'FFFFFF',
    yellow: 'FFFF00',
    blue: '0000FF',
    red: 'FF0000',
    green: '00FF00',
  }),
);

function shading(attributes: string, theme: Theme): string {
  const pattern = attribute(attributes, 'w:val');
  if (pattern !== null && !/^(?:clear|nil)$/.test(pattern)) return 'unknown';
  if (attribute(attributes, 'w:themeFill') !== null)
    return themed(theme, attributes, 'w:themeFill', '') ?? attribute(attributes, 'w:fill')?.toUpperCase() ?? 'unknown';
  const fill = attribute(attributes, 'w:fill');
  return fill === null || fill === 'auto' ? 'FFFFFF' : fill.toUpperCase();
}
