import { type Element, isElement, type Node, parsed, TEXT } from './dom.ts';
import { isVisible } from './dom-visible.ts';
import { type Block, lineBlock, plainText, squeezed } from './plain-blocks.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** A row inside of a row makes the outer one no plain row; so no cell is read twice. */
const BLOCK_SELECTOR = 'tr,p,ul,ol,div,table,h1,h2,h3,h4,h5,h6,section,article';
/** Longest heading in characters. A longer bold line is an emphasised sentence. */
const LONGEST_HEADING = 100;

interface Walk {
  readonly blocks: Block[];
  /** Characters of the open line, and how many of its visible ones are bold. */
  line: string;
  bold: number;
  /** The kind that the next closed line gets. */
  next: Block['kind'];
  /** Inside a list item. */
  inItem: boolean;
  /** What joins a further line to the open list item: ": " after a bold lead. */
  glue: string;
}

interface Place {
  readonly bold: boolean;
  readonly pre: boolean;
  /** Inside a heading, where a further one is only a line: its text is not copied once for each level. */
  readonly heading: boolean;
}

/** What a person sees of an HTML fragment, as plain text in the shape that `Posting.text` has. */
export const htmlToPlain = (html: string): string => elementToPlain(parsed(html));

/** The same for a part of a tree. Hidden elements are left out. */
export function elementToPlain(root: Element): string {
  const walk: Walk = { blocks: [], line: '', bold: 0, next: 'paragraph', inItem: false, glue: ' ' };
  visit(root, walk, { bold: false, pre: false, heading: false });
  closeLine(walk);
  return plainText(walk.blocks);
}

function visit(node: Node, walk: Walk, place: Place): void {
  if (node.nodeType === TEXT) addText(node.textContent ?? '', walk, place);
  if (!isElement(node) || !isVisible(node)) return;
  const tag = node.tagName.toUpperCase();
  if (tag === 'BR') lineBreak(walk);
  else if (tag === 'TR' && isPlainRow(node)) addRow(node, walk);
  else if (tag === 'LI') addItem(node, walk, place);
  else if (/^H[1-6]$/.test(tag) && !place.heading) addHeading(node, walk, place);
  else if (BLOCKS.has(tag)) addBlock(node, walk, { ...place, pre: place.pre || tag === 'PRE' });
  else children(node, walk, { ...place, bold: place.bold || isBold(node, tag) });
}

function children(node: Element, walk: Walk, place: Place): void {
  for (const child of node.childNodes) visit(child, walk, place);
}

function addText(text: string, walk: Walk, place: Place): void {
  const lines = place.pre ? text.split('\n') : [text];
  lines.forEach((line, index) => {
    if (index > 0) lineBreak(walk);
    walk.line += line;
    if (place.bold) walk.bold += squeezed(line).length;
  });
}

function addBlock(node: Element, walk: Walk, place: Place): void {
  closeLine(walk);
  children(node, walk, place);
  closeLine(walk);
}

function addHeading(node: Element, walk: Walk, place: Place): void {
  closeLine(walk);
  const inner: Walk = { blocks: [], line: '', bold: 0, next: 'line', inItem: false, glue: ' ' };
  children(node, inner, { ...place, heading: true });
  closeLine(inner);
  const text = inner.blocks.map((block) => squeezed(block.text)).join(' ');
  walk.blocks.push({ kind: text.length > LONGEST_HEADING ? 'paragraph' : 'heading', text });
}

function addItem(node: Element, walk: Walk, place: Place): void {
  closeLine(walk);
  const outer = walk.inItem;
  walk.next = 'item';
  walk.inItem = true;
  children(node, walk, place);
  closeLine(walk);
  walk.next = 'paragraph';
  walk.inItem = outer;
}

function addRow(row: Element, walk: Walk): void {
  closeLine(walk);
  const cells = [...row.children].filter(isVisible).map((cell) => elementToPlain(cell).replaceAll('\n', ' '));
  walk.blocks.push({ kind: 'row', text: cells.filter((cell) => cell !== '').join(' | ') });
}

const isPlainRow = (row: Element): boolean => row.querySelector(BLOCK_SELECTOR) === null;

const isBold = (node: Element, tag: string): boolean =>
  tag === 'B' || tag === 'STRONG' || /font-weight:\s*(?:bold|[6-9]00)/i.test(node.getAttribute('style') ?? '');

/** Two breaks in a row end a paragraph, one ends a line. */
function lineBreak(walk: Walk): void {
  const empty = squeezed(walk.line) === '';
  closeLine(walk);
  if (walk.next !== 'item') walk.next = empty ? 'paragraph' : 'line';
}

function closeLine(walk: Walk): void {
  const text = squeezed(walk.line);
  const isBold = walk.bold > 0 && walk.bold >= text.length - 2;
  walk.line = '';
  walk.bold = 0;
  if (text !== '') addLine(walk, text, isBold && isHeadingLine(text));
  else if (walk.next === 'line') walk.next = 'paragraph';
}

function addLine(walk: Walk, text: string, isLead: boolean): void {
  if (walk.inItem && walk.next !== 'item') continueItem(walk, text);
  else walk.blocks.push(lineBlock(text, isLead && walk.next !== 'item' ? 'heading' : walk.next));
  walk.glue = isLead && !text.endsWith(':') ? ': ' : ' ';
  walk.next = 'paragraph';
}

/** A bold line alone is a heading, unless it is a sentence. */
const isHeadingLine = (text: string): boolean =>
  text.length <= LONGEST_HEADING && /\p{L}/u.test(text) && !/[.;,!]$/.test(text);

/** Further paragraphs of one list item stay on its line. */
function continueItem(walk: Walk, text: string): void {
  const last = walk.blocks.at(-1);
  if (last?.kind !== 'item') walk.blocks.push(lineBlock(text, 'paragraph'));
  else walk.blocks[walk.blocks.length - 1] = { kind: 'item', text: `${last.text}${walk.glue}${text}` };
}
