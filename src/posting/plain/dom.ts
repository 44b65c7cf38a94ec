import { parseHTML } from 'linkedom';
import { tooLarge } from '../problems.ts';

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
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  remove(): void;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** Most tags, opening and closing, that are read: a full megabyte of a real page has about 33,000. */
const MOST_TAGS = 80_000;
/** Deepest nesting that is kept: real pages stay under 60, and only an attack or a broken page goes on. */
const DEEPEST = 300;

/**
 * A page or a fragment as the root of its tree, safe to walk by recursion.
 * @throws Problem posting-too-large for more tags than any page has
 */
export function parsed(html: string): Element {
  if (hasTooManyTags(html)) throw tooLarge();
  // A fragment without tags of its own would end up outside of any body.
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const root = parseHTML(whole).document.documentElement as unknown as Element;
  cutBelow(root, 0);
  return root;
}

function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) tags += 1;
  return tags > MOST_TAGS;
}

function cutBelow(element: Element, depth: number): void {
  for (const child of [...element.children]) {
    if (depth === DEEPEST) child.remove();
    else cutBelow(child, depth + 1);
  }
}

/** The text of an element on one line; '' for none. */
export const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
