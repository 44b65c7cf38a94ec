import { isSymbolFont, type Look } from '../../look.ts';
import { attribute, type Piece, piecesOf } from '../../xml.ts';

/** The look of a named style, with what it inherits. */
export type OdtStyles = (family: string, name: string) => Look;

type Style = { readonly look: Look; readonly parent: string | null };
type Open = Extract<Piece, { kind: 'open' }>;

/** Styles build on each other; a chain longer than this is a loop. */
const DEEPEST = 12;

/** Reads the styles of the parts of an OpenDocument text; later parts win. */
export function odtStyles(parts: readonly string[]): OdtStyles {
  const styles = new Map<string, Style>();
  for (const part of parts) {
    let current: Look | null = null;
    for (const piece of piecesOf(part)) {
      if (piece.kind === 'close' && piece.name === 'style:style') current = null;
      if (piece.kind !== 'open') continue;
      if (piece.name === 'style:style' || piece.name === 'style:default-style') {
        current = {};
        styles.set(keyOf(piece), { look: current, parent: attribute(piece.attributes, 'style:parent-style-name') });
      } else if (current !== null) addOdtLook(current, piece);
    }
  }
  return (family, name) => inherited(styles, family, name);
}

const keyOf = ({ attributes }: Open): string =>
  `${attribute(attributes, 'style:family') ?? ''}/${attribute(attributes, 'style:name') ?? ''}`;

function inherited(styles: ReadonlyMap<string, Style>, family: string, name: string): Look {
  const chain: Look[] = [];
  for (let at: string | null = name; at !== null && chain.length < DEEPEST; ) {
    const style: Style | undefined = styles.get(`${family}/${at}`);
    if (style !== undefined) chain.unshift(style.look);
    at = style?.parent ?? null;
  }
  return Object.assign({}, styles.get(`${family}/`)?.look, ...chain);
}

function addOdtLook(look: Look, { name, attributes }: Open): void {
  const ground = attribute(attributes, 'fo:background-color');
  if (ground !== null && /^style:(?:text|paragraph|table-cell|graphic)-properties$/.test(name))
    look.ground = ground === 'transparent' ? undefined : hex(ground);
  if (name === 'style:graphic-properties' && attribute(attributes, 'draw:fill') === 'solid')
    look.ground = hex(attribute(attributes, 'draw:fill-color') ?? '');
  if (name !== 'style:text-properties') return;
  const colour = attribute(attributes, 'fo:color');
  const size = attribute(attributes, 'fo:font-size');
  const font = attribute(attributes, 'style:font-name') ?? attribute(attributes, 'fo:font-family');
  if (colour !== null) look.colour = hex(colour);
  if (attribute(attributes, 'style:use-window-font-color') === 'true') look.colour = 'auto';
  if (size?.endsWith('pt')) look.size = Number.parseFloat(size);
  if (font !== null) look.symbols = isSymbolFont(font);
  const display = attribute(attributes, 'text:display');
  if (display !== null) look.vanish = display === 'none';
}

const hex = (colour: string): string => (/^#[0-9a-f]{6}$/i.test(colour) ? colour.slice(1).toUpperCase() : 'unknown');
