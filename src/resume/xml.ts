/** A piece of an XML file: the start or the end of an element, or the text between. Names keep their prefix. */
export type Piece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);

/**
 * Walks through XML from start to end. Declarations, comments and document types are passed over, so that no entity but the
 * five of XML itself and character numbers is ever resolved.
 */
export function* piecesOf(xml: string): Generator<Piece> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const text = xml.slice(at, open === -1 ? xml.length : open);
    if (text !== '') yield { kind: 'text', text: resolved(text) };
    if (open === -1) return;
    const end = endOfTag(xml, open);
    if (end === -1) return;
    const piece = tagFrom(xml.slice(open, end));
    if (piece !== null) yield piece;
    at = end;
  }
}

function endOfTag(xml: string, open: number): number {
  const close = (mark: string) => {
    const at = xml.indexOf(mark, open);
    return at === -1 ? -1 : at + mark.length;
  };
  if (xml.startsWith('<!--', open)) return close('-->');
  if (xml.startsWith('<![CDATA[', open)) return close(']]>');
  if (xml.startsWith('<!DOCTYPE', open) && xml.slice(open, close('>')).includes('[')) return close(']>');
  for (let at = open + 1; at < xml.length; at++) {
    const char = xml[at];
    if (char === '>') return at + 1;
    if (char === '"' || char === "'") {
      at = xml.indexOf(char, at + 1);
      if (at === -1) return -1;
    }
  }
  return -1;
}

function tagFrom(tag: string): Piece | null {
  if (tag.startsWith('<![CDATA[')) return { kind: 'text', text: tag.slice(9, -3) };
  if (tag.startsWith('<!') || tag.startsWith('<?')) return null;
  if (tag.startsWith('</')) return { kind: 'close', name: tag.slice(2, -1).trim() };
  const empty = tag.endsWith('/>');
  const inner = tag.slice(1, empty ? -2 : -1);
  const space = inner.search(/\s/);
  const name = space === -1 ? inner : inner.slice(0, space);
  return { kind: 'open', name, attributes: space === -1 ? '' : inner.slice(space), empty };
}

/** The value of an attribute, or null. */
export function attribute(attributes: string, name: string): string | null {
  for (const [, key, quoted] of attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (key === name) return resolved((quoted ?? '').slice(1, -1));
  }
  return null;
}

const resolved = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{1,8});/gi,
        (whole, name: string) => NAMED.get(name) ?? numbered(name) ?? whole,
      )
    : text;

function numbered(name: string): string | null {
  if (!name.startsWith('#')) return null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
