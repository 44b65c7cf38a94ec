import { attribute, piecesOf } from './xml.ts';

/** What a run, a paragraph or a style says about how its text looks; what it leaves open is undefined. */
export type Look = {
  vanish?: boolean;
  /** "RRGGBB" in capitals, or "auto". */
  colour?: string;
  /** In points. */
  size?: number;
  /** Colour behind the text, or 'unknown' for a highlight or a theme colour. */
  ground?: string;
  list?: boolean;
};

export type Styles = ReadonlyMap<string, Look>;

/** Adds what one formatting element says to a look. Gives false where the element is not about looks. */
export function addLook(look: Look, name: string, attributes: string): void {
  const value = attribute(attributes, 'w:val');
  const on = value === null || !/^(?:0|false|off|none)$/i.test(value);
  if (name === 'w:vanish' || name === 'w:specVanish') look.vanish = on;
  if (name === 'w:color') look.colour = themeColour(attributes) ?? value?.toUpperCase() ?? 'auto';
  if (name === 'w:sz') look.size = Number(value) / 2;
  if (name === 'w:numPr') look.list = true;
  if (name === 'w:numId') look.list = value !== '0';
  if (name === 'w:highlight' && on) look.ground = 'unknown';
  if (name === 'w:shd') look.ground = shading(attributes);
}

/** "background1" is white in every usual theme; of other theme colours only the stored value is known. */
function themeColour(attributes: string): string | null {
  const theme = attribute(attributes, 'w:themeColor');
  return theme === 'background1' || theme === 'light1'
    ? attribute(attributes, 'w:themeShade') === null
      ? 'FFFFFF'
      : 'auto'
    : null;
}

function shading(attributes: string): string {
  const fill = attribute(attributes, 'w:fill');
  if (attribute(attributes, 'w:themeFill') !== null) return 'unknown';
  const pattern = attribute(attributes, 'w:val');
  if (pattern !== null && !/^(?:clear|nil)$/.test(pattern)) return 'unknown';
  return fill === null || fill === 'auto' ? 'FFFFFF' : fill.toUpperCase();
}

/** The looks of all styles by id, with what they inherit. */
export function stylesOf(xml: string): Styles {
  const own = new Map<string, { look: Look; parent: string | null }>();
  let current: { look: Look; parent: string | null } | null = null;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'close' && piece.name === 'w:style') current = null;
    if (piece.kind !== 'open') continue;
    if (piece.name === 'w:style') {
      current = { look: {}, parent: null };
      own.set(attribute(piece.attributes, 'w:styleId') ?? '', current);
    } else if (current !== null) {
      if (piece.name === 'w:basedOn') current.parent = attribute(piece.attributes, 'w:val');
      if (piece.name === 'w:name' && /^list (?:bullet|number)/i.test(attribute(piece.attributes, 'w:val') ?? ''))
        current.look.list = true;
      addLook(current.look, piece.name, piece.attributes);
    }
  }
  return new Map([...own.keys()].map((id) => [id, inherited(own, id)]));
}

/** Styles build on each other; a chain longer than this is a loop. */
const DEEPEST = 12;

function inherited(own: ReadonlyMap<string, { look: Look; parent: string | null }>, id: string): Look {
  const chain: Look[] = [];
  for (let at: string | null = id; at !== null && chain.length < DEEPEST; ) {
    const style: { look: Look; parent: string | null } | undefined = own.get(at);
    if (style !== undefined) chain.unshift(style.look);
    at = style?.parent ?? null;
  }
  return Object.assign({}, ...chain);
}
