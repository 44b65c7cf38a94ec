import { asksForSomething } from '../job-words.ts';
import { type Element, isElement, type Node, TEXT, take, textOf } from '../plain/dom.ts';
import { isVisible } from '../plain/dom-visible.ts';
import { elementToPlain } from '../plain/plain-html.ts';
import { SHORTEST_POSTING } from '../size.ts';

/** Elements that frame a page and hold no part of what it is about. */
const FRAME =
  'nav,footer,aside,[role="navigation"],[role="banner"],[role="contentinfo"],[role="search"],[role="dialog"],[role="alertdialog"],[role="complementary"],[aria-modal="true"]';
/** What asks for consent before a page may be read is often longer than what the page says, and never holds its title. */
const OVERLAY = ['onetrust', 'cookie', 'consent', 'cybot', 'usercentrics', 'didomi']
  .flatMap((name) => [`[id*="${name}" i]`, `[class*="${name}" i]`])
  .join(',');
/** Each is read as a whole, so that this bounds the work. */
const MOST_OVERLAYS = 12;
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
  const overlays = proseOf(root);
  const left = (element: Element): number => (overlays.get(root) ?? 0) - (overlays.get(element) ?? 0);
  const isOverlay = (element: Element): boolean =>
    left(element) >= SHORTEST_POSTING &&
    element.querySelector('h1') === null &&
    !asksForSomething(elementToPlain(element));
  for (const element of take(root.querySelectorAll(OVERLAY), MOST_OVERLAYS)) if (isOverlay(element)) element.remove();
  removeAll(root, '[class],[id]', (element) => isPart(element) && JUNK_WORD.test(namesOf(element)));
  const forms = contentsOf(root);
  removeAll(root, 'form', (form) => isPart(form) && forms.get(form)?.hasInput === true);
  const contents = contentsOf(root);
  const isJunk = (element: Element): boolean => isMenu(contents.get(element), prose.get(element) ?? 0);
  removeAll(root, 'ul,ol,div,section,header,table', isJunk);
}

function removeAll(root: Element, selector: string, isJunk: (element: Element) => boolean): void {
  for (const element of [...root.querySelectorAll(selector)]) if (isJunk(element)) element.remove();
}

const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** What stands under an element. */
interface Contents {
  links: number;
  /** Characters of text in links. */
  linked: number;
  hasTitle: boolean;
  hasInput: boolean;
}

/** The contents of every element, in one walk: asking each for its own would be one walk for each level of nesting. */
function contentsOf(root: Element): ReadonlyMap<Element, Contents> {
  const all = new Map<Element, Contents>();
  const count = (element: Element, isLinked: boolean): Contents => {
    const own: Contents = { links: 0, linked: 0, hasTitle: false, hasInput: false };
    for (const child of element.children) {
      const tag = child.tagName.toUpperCase();
      const isLink = tag === 'A' && child.hasAttribute('href') && !isLinked;
      const under = count(child, isLinked || isLink);
      own.links += under.links + (isLink ? 1 : 0);
      own.linked += isLink ? textOf(child).length : under.linked;
      own.hasTitle ||= under.hasTitle || tag === 'H1';
      own.hasInput ||= under.hasInput || tag === 'INPUT';
    }
    all.set(element, own);
    return own;
  };
  count(root, false);
  return all;
}

function isMenu(contents: Contents | undefined, prose: number): boolean {
  if (contents === undefined || contents.links < MENU_LINKS || contents.hasTitle) return false;
  return contents.linked / (contents.linked + prose) > MENU_SHARE;
}
