import { type Element, isElement, type Node, TEXT, textOf } from '../plain/dom.ts';
import { isVisible } from '../plain/dom-visible.ts';

/** Elements that frame a page and hold no part of what it is about. */
const FRAME =
  'nav,footer,aside,[role="navigation"],[role="banner"],[role="contentinfo"],[role="search"],[role="dialog"],[role="alertdialog"],[role="complementary"],[aria-modal="true"]';
/** Words in class names and ids of the same, each whole between separators: "social-share" counts, "shareholder" does not. */
const JUNK_WORD =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|newsletter|subscribe|breadcrumbs?|share|sharing|social|similar|related|recommend(?:ed|ations?)?|more-jobs|other-jobs|modal|popup|toast|skip-link|navbar|nav|menu|footer|pagination|advert|ads|job-alerts?|talent-community|apply-form|application-form|login|signin|signup)(?:$|[\s_-])/i;
/** Part of the page's prose beyond which an element is the page itself, whatever it is called. */
const PAGE_ITSELF = 0.5;
/** Part of a block's text that stands in links, beyond which it is a menu, and how many links that takes. */
const MENU_SHARE = 0.7;
const MENU_LINKS = 3;

/** For every visible element, the characters of text under it that a person sees and that are in no link. */
export type Prose = ReadonlyMap<Node, number>;

export function proseOf(root: Element): Prose {
  const prose = new Map<Node, number>();
  const count = (node: Node): number => {
    if (node.nodeType === TEXT) return (node.textContent ?? '').trim().length;
    if (!isElement(node) || !isVisible(node) || node.tagName.toUpperCase() === 'A') return 0;
    let sum = 0;
    for (const child of node.childNodes) sum += count(child);
    prose.set(node, sum);
    return sum;
  };
  count(root);
  return prose;
}

/** Removes frames, menus and application forms from the tree, but never what holds half of the page's prose. */
export function prune(root: Element): void {
  const prose = proseOf(root);
  const whole = prose.get(root) ?? 0;
  const isPart = (element: Element): boolean => (prose.get(element) ?? 0) < whole * PAGE_ITSELF;
  removeAll(root, FRAME, isPart);
  removeAll(root, '[class],[id]', (element) => isPart(element) && JUNK_WORD.test(namesOf(element)));
  removeAll(root, 'form', (form) => isPart(form) && form.querySelector('input') !== null);
  removeAll(root, 'ul,ol,div,section,header,table', (element) => isMenu(element, prose.get(element) ?? 0));
}

function removeAll(root: Element, selector: string, isJunk: (element: Element) => boolean): void {
  for (const element of [...root.querySelectorAll(selector)]) if (isJunk(element)) element.remove();
}

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

function isMenu(element: Element, prose: number): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  if (links.length < MENU_LINKS || element.querySelector('h1') !== null) return false;
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
  return linked / (linked + prose) > MENU_SHARE;
}
