import { parseHTML } from 'linkedom';
import { tooLarge } from '../problems.ts';
import { withoutUnread } from './dom-source.ts';

/** What we use of linkedom's DOM. */
export interface Node {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}
export interface Element extends Node {
  readonly tagName: string;
  readonly children: Iterable<Element>;
  readonly parentElement: Element | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  getAttributeNames(): string[];
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  remove(): void;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/**
 * Most tags, opening and closing, that are read once scripts, styles and drawings are out: real pages have 4,000, a full
 * megabyte of one 33,000. Pages are read in the process that answers people, so that this bounds how long it is deaf:
 * the worst page known takes about 0.3 s of a core.
 */
const MOST_TAGS = 40_000;
/** Most character references: each is a piece of text of its own. A page with its data in an attribute has 50,000. */
const MOST_REFERENCES = 150_000;
/** Deepest nesting that is kept: real pages stay under 60, and only an attack or a broken page goes on. */
const DEEPEST = 128;

/**
 * A page or a fragment as the root of its tree, safe to walk by recursion.
 * @throws Problem posting-too-large for more tags than any page has
 */
export function parsed(html: string): Element {
  const source = withoutUnread(html);
  if (exceeds(source, '<', MOST_TAGS) || exceeds(source, '&', MOST_REFERENCES)) throw tooLarge();
  const given = /<(?:html|body)\b/i.test(source) ? rootOf(source) : null;
  // A fragment without such tags of its own (or with them in the wrong place) would end up outside of any body.
  const root = given ?? rootOf(`<!doctype html><html><body>${source}</body></html>`) ?? rootOf('<html></html>');
  if (root === null) throw new Error('an empty page has no root');
  tidyBelow(root, 0);
  return root;
}

function rootOf(html: string): Element | null {
  const root = parseHTML(html).document.documentElement as unknown as Element | null;
  return root !== null && /^(?:html|body)$/i.test(root.tagName) ? root : null;
}

function exceeds(source: string, sign: string, most: number): boolean {
  let count = 0;
  for (let at = source.indexOf(sign); at !== -1 && count <= most; at = source.indexOf(sign, at + 1)) count += 1;
  return count > most;
}

function tidyBelow(element: Element, depth: number): void {
  lowerNames(element);
  for (const child of [...element.children]) {
    if (depth === DEEPEST) child.remove();
    else tidyBelow(child, depth + 1);
  }
}

/** In HTML, STYLE is style; the library takes them for two. */
function lowerNames(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const lower = name.toLowerCase();
    if (lower !== name && !element.hasAttribute(lower)) element.setAttribute(lower, element.getAttribute(name) ?? '');
  }
}

/** The text of an element on one line; '' for none. */
export const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The first elements, at most so many. */
export function take(elements: Iterable<Element>, most: number): readonly Element[] {
  return [...elements].slice(0, most);
}
