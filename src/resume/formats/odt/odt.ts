import type { Document } from '../../document.ts';
import { corrupt } from '../../problems.ts';
import { tidy } from '../../tidy.ts';
import { directoryOf, partOf } from '../../zip.ts';
import { odtBody } from './odt-body.ts';
import { odtStyles } from './odt-styles.ts';

/** Reads an OpenDocument text: headers, body with frames, tables and notes, footers. */
export function readOdt(bytes: Uint8Array): Document {
  const entries = directoryOf(bytes);
  const content = partOf(bytes, entries, 'content.xml');
  if (content === null) throw corrupt();
  const settings = partOf(bytes, entries, 'styles.xml') ?? '';
  const images = entries.some(({ name }) => name.startsWith('Pictures/'));
  return documentFrom(content, settings, images);
}

/** Reads the same kind of document written as one XML file (FODT). */
export const readFlatOdt = (xml: string): Document => documentFrom(xml, xml, xml.includes('<office:binary-data'));

const PAGES = /meta:page-count="(\d{1,4})"/;

function documentFrom(content: string, settings: string, images: boolean): Document {
  const styles = odtStyles([settings, content]);
  const headers = odtBody(settings, styles, 'style:header');
  const main = odtBody(content, styles, 'office:text');
  const footers = odtBody(settings, styles, 'style:footer');
  const bodies = [headers, main, footers];
  if (!content.includes('<office:text')) throw corrupt();
  return tidy({
    format: 'odt',
    pages: Math.max(1, Number(PAGES.exec(settings)?.[1] ?? PAGES.exec(content)?.[1] ?? 1)),
    texts: [
      bodies
        .map(({ text }) => text)
        .filter((text) => text.trim() !== '')
        .join('\n\n'),
    ],
    hidden: bodies.flatMap(({ hidden }) => hidden),
    layout: {
      columns: /<style:columns [^>]*fo:column-count="[2-9]/.test(content),
      scanned: false,
      images,
      strange: 0,
      boxes: main.boxes,
      margins: `${headers.text}\n${footers.text}`,
    },
  });
}
