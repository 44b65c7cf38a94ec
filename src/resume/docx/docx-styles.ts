import { attribute, piecesOf } from '../xml.ts';
import { addLook, type WordLook } from './docx-look.ts';
import type { Theme } from './docx-theme.ts';

/** Looks of all styles by id, with what they inherit, and the look of a paragraph that names no style. */
export type Styles = { readonly base: WordLook; readonly byId: ReadonlyMap<string, WordLook> };

type Style = { readonly look: WordLook; parent: string | null };

/** Styles build on each other; a chain longer than this is a loop. */
const DEEPEST = 12;

/** Reads the styles of a Word document. */
export function stylesOf(xml: string, theme: Theme): Styles {
  const own = new Map<string, Style>();
  const defaults: Style = { look: {}, parent: null };
  let usual = '';
  let current: Style | null = null;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'close' && (piece.name === 'w:style' || piece.name === 'w:docDefaults')) current = null;
    if (piece.kind !== 'open') continue;
    if (piece.name === 'w:docDefaults') current = defaults;
    else if (piece.name === 'w:style') {
      const id = attribute(piece.attributes, 'w:styleId') ?? '';
      if (isUsual(piece.attributes)) usual = id;
      current = { look: {}, parent: null };
      own.set(id, current);
    } else if (current !== null) {
      if (piece.name === 'w:basedOn') current.parent = attribute(piece.attributes, 'w:val');
      if (piece.name === 'w:name') addName(current.look, attribute(piece.attributes, 'w:val') ?? '');
      addLook(current.look, piece, theme);
    }
  }
  const byId = new Map([...own.keys()].map((id) => [id, { ...defaults.look, ...inherited(own, id) }]));
  return { base: byId.get(usual) ?? defaults.look, byId };
}

const isUsual = (attributes: string): boolean =>
  attribute(attributes, 'w:type') === 'paragraph' && /^(?:1|true|on)$/.test(attribute(attributes, 'w:default') ?? '');

function addName(look: WordLook, name: string): void {
  if (/^list (?:bullet|number)/i.test(name)) look.list = true;
  if (/^(?:heading \d|title|subtitle)/i.test(name)) look.heading = true;
}

function inherited(own: ReadonlyMap<string, Style>, id: string): WordLook {
  const chain: WordLook[] = [];
  for (let at: string | null = id; at !== null && chain.length < DEEPEST; ) {
    const style: Style | undefined = own.get(at);
    if (style !== undefined) chain.unshift(style.look);
    at = style?.parent ?? null;
  }
  return Object.assign({}, ...chain);
}
