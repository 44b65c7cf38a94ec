import type { Element } from '../plain/dom.ts';

/** A node of structured data. Its values are a stranger's: any shape, checked where they are read. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Deepest nesting of `@graph`, arrays and `mainEntity` that is searched. */
const DEEPEST = 12;
/** Postings on one page that are looked at: more than one that is not the page's own is a list already. */
const MOST_POSTINGS = 100;
/** Values of one field that are looked at. A posting for a whole country names sixty places. */
const MOST_VALUES = 100;

/** Every schema.org JobPosting on the page, in document order. Broken scripts are passed over. */
export function jobPostings(root: Element): readonly LdNode[] {
  const found: LdNode[] = [];
  for (const script of root.querySelectorAll('script[type]')) {
    const type = (script.getAttribute('type') ?? '').toLowerCase().replace(/&#x2b;|&#43;|&plus;/g, '+');
    if (found.length >= MOST_POSTINGS) break;
    if (type.trim().startsWith('application/ld+json')) collect(parseLenient(script.textContent ?? ''), found, 0);
  }
  return found;
}

/** The JobPostings in a JSON text; [] when it is none. */
export function jobPostingsInJson(text: string): readonly LdNode[] {
  const found: LdNode[] = [];
  collect(parseLenient(text), found, 0);
  return found;
}

function collect(value: unknown, found: LdNode[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1);
  if (!isNode(value)) return;
  if (found.length >= MOST_POSTINGS) return;
  if (isJobPosting(value)) found.push(value);
  else for (const key of ['@graph', 'mainEntity', 'itemListElement', 'item']) collect(value[key], found, depth + 1);
}

export const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isJobPosting(node: LdNode): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/i.test(type));
}

/** As sites really write it: in comments, with raw line ends inside strings, with a comma too many, as HTML entities. */
function parseLenient(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  const flat = json.replace(/\p{Cc}/gu, ' ');
  const attempts = [
    json,
    flat,
    flat.replace(/,(?=\s{0,100}[}\]])/g, ''),
    flat.replace(/&quot;/g, '"').replace(/&amp;/g, '&'),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next spelling may do; data that no spelling reads is no data.
    }
  }
  return null;
}

/** A value that may be one or many, as many, up to a hundred. */
export function elementsIn(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
}
