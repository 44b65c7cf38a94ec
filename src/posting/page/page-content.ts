import { asksForSomething } from '../job-words.ts';
import type { Element } from '../plain/dom.ts';
import { elementToPlain } from '../plain/plain-html.ts';
import { proseOf } from './page-prune.ts';

/** Part of an element's prose that one child must hold for the rest to be frame. */
const MOST = 0.72;
/** The same when the rest says nothing that a posting says: a company's portrait, other jobs. */
const MAIN = 0.4;
/** Under this many characters a description marked as such is a teaser. */
const LEAST_DESCRIPTION = 600;
/** Only these are opened: a long paragraph is not the page. */
const CONTAINER = /^(?:body|div|section|article|main|form|center|table|tbody|tr|td)$/i;
/** A neighbour with less prose than this is a label or a button. */
const LEAST_PART = 60;
/** A marked heading from which on a page speaks of something else. */
const AFTER_POSTING =
  /^(?:(?:similar|related|more|other|recommended|latest|featured) (?:jobs|roles|positions|openings|opportunities|vacancies)\b.*|(?:jobs|people) (?:you (?:may|might)|also|similar)\b.*|apply (?:for|to) this (?:job|position|role)|share (?:this )?(?:job|posting|position|role|opportunity)|(?:create|get|set up) (?:a )?job alerts?\b.*|ähnliche (?:jobs|stellen|stellenangebote)|weitere (?:jobs|stellen|stellenangebote)|offres similaires|empleos similares|ofertas similares)[:!.]?$/i;
/** Labels of buttons and links that stand alone on a line. */
const CONTROL =
  /^(?:- )?(?:apply(?: now| here| online| today| for this (?:job|position|role))?|easy apply|save(?: job)?|share(?: this)?(?: job)?|print|back(?: to (?:jobs|all jobs|search|results|job (?:list|search)))?|view all jobs|see all jobs|all jobs|report(?: this)? job|copy link|refer a friend|email|facebook|twitter|linkedin|x|xing|whatsapp|show more|show less|read more|see more|learn more|jetzt bewerben|online bewerben|teilen|drucken|zurück|merken|postuler|partager|imprimer|inscribirse|compartir)[!.]?$/i;

/** The part of a pruned page that holds the posting, as plain text. */
export function readableText(root: Element): string {
  const marked = root.querySelector('[itemtype*="schema.org/JobPosting" i] [itemprop="description"]');
  const description = marked === null ? '' : elementToPlain(marked);
  return withoutTail(description.length >= LEAST_DESCRIPTION ? description : elementToPlain(contentOf(root)));
}

/** The innermost container that holds nearly all prose, or most of it while the rest is no part of a posting. */
function contentOf(root: Element): Element {
  const prose = proseOf(root);
  const held = (element: Element): number => prose.get(element) ?? 0;
  let content = root;
  for (;;) {
    const parts = [...content.children].filter((child) => prose.has(child));
    const main = parts.find((part) => CONTAINER.test(part.tagName) && held(part) > held(content) * MAIN);
    if (main === undefined) return content;
    const rest = parts.filter((part) => part !== main);
    const isNearlyAll = held(main) > held(content) * MOST;
    if (!isNearlyAll && rest.some((part) => isPartOf(main, part, held(part)))) return content;
    content = main;
  }
}

/** Whether a neighbour belongs to the same posting: it asks for something, lists something, or is made like the main part. */
function isPartOf(main: Element, part: Element, held: number): boolean {
  if (held < LEAST_PART) return false;
  const isAlike = part.hasAttribute('class') && part.getAttribute('class') === main.getAttribute('class');
  return isAlike || [...part.querySelectorAll('li')].length > 2 || asksForSomething(elementToPlain(part));
}

/** Without controls, and without what follows the posting: other jobs, forms. */
function withoutTail(text: string): string {
  const lines = text.split('\n').filter((line) => !CONTROL.test(line));
  const lastAsk = lines.findLastIndex(asksForSomething);
  const end = lines.findIndex((line, index) => index > Math.max(0, lastAsk) && AFTER_POSTING.test(line));
  return (end === -1 ? lines : lines.slice(0, end))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
