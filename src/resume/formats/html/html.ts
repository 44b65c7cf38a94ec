import { parseHTML } from 'linkedom';
import { decodePage } from '../../decode.ts';
import type { Document } from '../../document.ts';
import type { Look } from '../../look.ts';
import { corrupt } from '../../problems.ts';
import {
  closeParagraph,
  closeRow,
  finish,
  newSheet,
  openCell,
  openParagraph,
  openRow,
  type Sheet,
  write,
} from '../../sheet.ts';
import { tidy } from '../../tidy.ts';
import { type Declarations, declarationsOf, rulesOf } from './css.ts';
import { htmlLook } from './html-look.ts';

/** What is used of the library's tree. */
type Node = { readonly nodeType: number; readonly textContent: string | null; readonly childNodes: Iterable<Node> };
type Element = Node & {
  readonly localName: string;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<Element>;
};

const ELEMENT = 1;
const TEXT = 3;
/** A full megabyte of a real page has about 33,000 tags, opening and closing. */
const MOST_TAGS = 80_000;
/** Real pages stay under 60; below this depth nothing is read. */
const DEEPEST = 300;

const SILENT = new Set(
  'script style noscript template svg math iframe object embed canvas video audio map head input select textarea button datalist dialog title'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead ul'.split(
    ' ',
  ),
);

const HEADING = /^h[1-6]$/i;

type Walk = {
  readonly sheet: Sheet;
  readonly styles: ReadonlyMap<Node, readonly Declarations[]>;
  images: boolean;
  /** True between the start of a list item and its first line. */
  listed: boolean;
};
type Place = { readonly look: Look; readonly pre: boolean; readonly depth: number };

/** Reads a saved page: what is seen of it as lines, with what its styles hide taken out and told. */
export function readHtml(bytes: Uint8Array): Document {
  const html = decodePage(bytes);
  const root = rootOf(html);
  const walk: Walk = { sheet: newSheet(), styles: stylesIn(root), images: false, listed: false };
  visit(root, walk, { look: {}, pre: false, depth: 0 });
  const { text, hidden } = finish(walk.sheet);
  const layout = { columns: false, scanned: false, images: walk.images, strange: 0 };
  return tidy({ format: 'html', pages: 1, texts: [text], hidden, layout });
}

function rootOf(html: string): Element {
  if (html.split('<', MOST_TAGS + 1).length > MOST_TAGS) throw corrupt();
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const root = parseHTML(whole).document.documentElement as unknown as Element;
  for (const element of root.querySelectorAll('*')) lowerNames(element);
  return root;
}

/** In HTML, STYLE is style; the library takes them for two. */
function lowerNames(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const lower = name.toLowerCase();
    if (lower !== name && element.getAttribute(lower) === null)
      element.setAttribute(lower, element.getAttribute(name) ?? '');
  }
}

/** Which declarations of the page's own style sheets hold for which element, in the order in which they are written. */
function stylesIn(root: Element): Map<Node, Declarations[]> {
  const styles = new Map<Node, Declarations[]>();
  const css = Array.from(root.querySelectorAll('style'), ({ textContent }) => textContent ?? '').join('\n');
  for (const { selector, declarations } of rulesOf(css))
    for (const element of matching(root, selector)) {
      const known = styles.get(element);
      if (known === undefined) styles.set(element, [declarations]);
      else known.push(declarations);
    }
  return styles;
}

function matching(root: Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    // A selector that the library does not know selects nothing.
    return [];
  }
}

function visit(node: Node, walk: Walk, place: Place): void {
  if (node.nodeType === TEXT) addText(node.textContent ?? '', walk, place);
  if (node.nodeType !== ELEMENT || place.depth > DEEPEST) return;
  const element = node as Element;
  const tag = element.localName.toLowerCase();
  if (tag === 'img') walk.images = true;
  if (SILENT.has(tag)) return;
  const inner = { look: lookOf(element, walk, place.look), pre: place.pre || tag === 'pre', depth: place.depth + 1 };
  if (tag === 'br') addText('\n', walk, { ...inner, pre: true });
  else if (tag === 'tr') addRow(element, walk, inner);
  else if (BLOCKS.has(tag)) addBlock(element, walk, { place: inner, listed: tag === 'li' });
  else children(element, walk, inner);
}

function lookOf(element: Element, { styles }: Walk, around: Look): Look {
  const own = declarationsOf(element.getAttribute('style') ?? '');
  const all = [...(styles.get(element) ?? []), own];
  let look = around;
  for (const declarations of all) look = htmlLook(look, declarations);
  return element.getAttribute('hidden') === null ? look : { ...look, vanish: true };
}

function children(element: Element, walk: Walk, place: Place): void {
  for (const child of element.childNodes) visit(child, walk, place);
}

/** Ends what is open before a block and what is open after it. The first line of a list item carries its mark. */
function addBlock(element: Element, walk: Walk, { place, listed }: { place: Place; listed: boolean }): void {
  endLine(walk);
  if (HEADING.test(element.localName)) walk.sheet.lines.push('');
  if (listed) walk.listed = true;
  children(element, walk, place);
  endLine(walk);
  if (listed) walk.listed = false;
}

function addRow(element: Element, walk: Walk, place: Place): void {
  endLine(walk);
  openRow(walk.sheet);
  for (const cell of element.childNodes) {
    if (cell.nodeType !== ELEMENT) continue;
    const look = lookOf(cell as Element, walk, place.look);
    openCell(walk.sheet, look.ground);
    children(cell as Element, walk, { ...place, look });
    endLine(walk);
  }
  closeRow(walk.sheet);
}

function addText(text: string, walk: Walk, { look, pre }: Place): void {
  const { sheet } = walk;
  const plain = pre ? text : text.replace(/[\t\n\f\r ]+/g, ' ');
  const open = sheet.open.at(-1);
  if (open === undefined && plain.trim() === '') return;
  if (open === undefined) openParagraph(sheet);
  write(sheet, /\s$/.test(open?.text ?? ' ') && !pre ? plain.trimStart() : plain, look);
}

function endLine(walk: Walk): void {
  const open = walk.sheet.open.at(-1);
  if (open === undefined) return;
  const listed = walk.listed && open.text.trim() !== '';
  closeParagraph(walk.sheet, listed);
  if (listed) walk.listed = false;
}
