import { attribute, piecesOf } from '../xml.ts';

/** What the main part of a document refers to by ids: names of parts, as in the archive ("word/header1.xml"). */
export type Related = ReadonlyMap<string, string>;

/** Reads the relations of the main part; those that lead out of the file are none. */
export function relatedIn(xml: string): Related {
  const related = new Map<string, string>();
  for (const piece of piecesOf(xml)) {
    if (piece.kind !== 'open' || !piece.name.endsWith('Relationship')) continue;
    const target = attribute(piece.attributes, 'Target') ?? '';
    const id = attribute(piece.attributes, 'Id') ?? '';
    if (attribute(piece.attributes, 'TargetMode') !== 'External')
      related.set(id, target.startsWith('/') ? target.slice(1) : `word/${target}`);
  }
  return related;
}

/** Every reference to a header or footer, with the kind of page that it is for. */
const REFERENCE = /<w:(header|footer)Reference\b([^>]*)>/g;

/**
 * Whether a header or footer is shown on some page: parts that no section refers to, and those for a first page where no section
 * has one of its own, are left over. All are shown where the document does not say.
 */
export function shownMargins(xml: string, related: Related): (name: string) => boolean {
  const firsts = /<w:titlePg(?![^>]*w:val="(?:0|false|off)")/.test(xml);
  const references = [...xml.matchAll(REFERENCE)].map(([, , attributes = '']) => attributes);
  const shown = references
    .filter((attributes) => firsts || attribute(attributes, 'w:type') !== 'first')
    .map((attributes) => related.get(attribute(attributes, 'r:id') ?? ''));
  return (name) => related.size === 0 || shown.includes(name);
}
