import { attribute, piecesOf } from '../xml.ts';

/** Colours of a document's theme by their names in it: "dk1", "lt1", "accent1" … */
export type Theme = ReadonlyMap<string, string>;

/** What Word calls the same colours where text uses them. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bg1: 'lt1',
    tx1: 'dk1',
    bg2: 'lt2',
    tx2: 'dk2',
    background1: 'lt1',
    light1: 'lt1',
    text1: 'dk1',
    dark1: 'dk1',
    background2: 'lt2',
    light2: 'lt2',
    text2: 'dk2',
    dark2: 'dk2',
    hyperlink: 'hlink',
    followedHyperlink: 'folHlink',
  }),
);
/** White paper and black letters, in every theme that does not say otherwise. */
const USUAL: Readonly<Record<string, string>> = { lt1: 'FFFFFF', dk1: '000000' };

/** Reads the colours of a theme. */
export function themeOf(xml: string): Theme {
  const theme = new Map(Object.entries(USUAL));
  let name: string | null = null;
  for (const piece of piecesOf(xml)) {
    if (piece.kind !== 'open') continue;
    if (/^a:(?:dk\d|lt\d|accent\d|hlink|folHlink)$/.test(piece.name)) name = piece.name.slice(2);
    const colour =
      piece.name === 'a:srgbClr' ? attribute(piece.attributes, 'val') : attribute(piece.attributes, 'lastClr');
    if (name !== null && colour !== null && /^[0-9a-f]{6}$/i.test(colour)) {
      theme.set(name, colour.toUpperCase());
      name = null;
    }
  }
  return theme;
}

/** The colour that attributes like w:themeColor, w:themeTint and w:themeShade give, or null where they name none that is known. */
export function themed(theme: Theme, attributes: string, prefix: string, suffix: string): string | null {
  const name = attribute(attributes, `${prefix}${suffix}`);
  const colour = name === null ? undefined : theme.get(NAMES.get(name) ?? name);
  if (colour === undefined) return null;
  return mixed(mixed(colour, attribute(attributes, `${prefix}Tint`), 255), attribute(attributes, `${prefix}Shade`), 0);
}

/** A tint goes towards white and a shade towards black; "FF" leaves the colour as it is. */
function mixed(colour: string, share: string | null, towards: number): string {
  const kept = share === null ? 1 : Number.parseInt(share, 16) / 255;
  if (!Number.isFinite(kept)) return colour;
  return [0, 2, 4]
    .map((at) => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * kept + towards * (1 - kept)))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
