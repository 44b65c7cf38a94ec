import { type Element, take, textOf } from '../plain/dom.ts';
import { isVisible } from '../plain/dom-visible.ts';
import { squeezed } from '../plain/plain-blocks.ts';
import { looksLikeTitle } from '../role-words.ts';

export interface PageNames {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
}

/** What stands in a page's title beside the job and the employer. */
const GENERIC =
  /^(?:(?:all |open |our |current )?(?:jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|opportunities|job (?:details?|board|search|opening|description|posting|application)|career (?:site|page|portal|opportunities)|home|apply|details?|work (?:with|for) us|join us|karriere|stellenangebote?|jobbörse|emplois?|carrières?|empleos?|trabajo|ofertas de empleo)|remote|hybrid|full[- ]time|part[- ]time)$/i;
/** Job boards: their name in the title is not the employer's. */
const BOARD =
  /^(?:built ?in.*|monster.*|stepstone.*|dice(?:\.com)?|simplyhired|careerbuilder|greenhouse|lever|ashby|workable.*|workday|smartrecruiters|recruitee|teamtailor|personio|jobvite|icims|bamboohr|welcome to the jungle|otta|wellfound|angellist.*|remote ?ok|we work remotely|hacker ?news|ycombinator|y combinator|xing.*|jobs\.ch|infojobs|hellowork|apec|totaljobs|reed\.co\.uk|reed|adzuna|jooble|talent\.com|the muse|jobs?\.[a-z]{2,3})$/i;
/** Words that careers sites add to the employer's name. */
const CAREERS_SUFFIX =
  /\s+(?:careers?(?: (?:site|page|portal))?|jobs?|job board|karriere|recruiting|talent(?: community)?|emplois?|empleos?)$/i;
const SEPARATOR = /\s+[|–—·•»:-]\s+|\s*[|»]\s*|\s+@\s+/;
const COMPANY_CLASS = '[class*="company-name" i],[class*="companyname" i],[class*="employer-name" i]';
const LONGEST_NAME = 80;
/** Headings and marked places that are looked at: the job's own stand among the first. */
const LOOKED_AT = 60;

/** Title, employer and place as the page shows them, when it has no structured data; null when unsure. */
export function pageNames(root: Element): PageNames {
  const heads = [meta(root, 'og:title'), textOf(root.querySelector('title'))].filter((head) => head !== '');
  const title = titleOf(root, heads);
  return { title, company: companyOf(root, heads, title), location: placeOf(root) };
}

function titleOf(root: Element, heads: readonly string[]): string | null {
  const shown = take(root.querySelectorAll('[itemprop="title"],h1,h2'), LOOKED_AT)
    .filter(isVisible)
    .map((heading) => squeezed(textOf(heading)));
  const parts = heads.flatMap((head) => partsOf(head));
  const first = take(root.querySelectorAll('h1'), LOOKED_AT)
    .filter(isVisible)
    .map((heading) => squeezed(textOf(heading)));
  return (
    shown.find(
      (heading) => heading.length > 2 && parts.some((part) => same(part, heading)) && looksLikeTitle(heading),
    ) ??
    first.find((heading) => heading.length > 2 && heading.length <= 150 && !GENERIC.test(heading)) ??
    shown.find(looksLikeTitle) ??
    parts.find(looksLikeTitle) ??
    null
  );
}

function companyOf(root: Element, heads: readonly string[], title: string | null): string | null {
  const marked = root.querySelector(
    '[itemprop="hiringOrganization"] [itemprop="name"],[itemprop="hiringOrganization"]',
  );
  const said = [
    marked?.getAttribute('content') ?? textOf(marked),
    hiring(root)?.company ?? '',
    ...heads.map((head) => afterAt(head, title)),
    textOf(root.querySelector(COMPANY_CLASS)),
  ];
  const beside = [
    ...heads.flatMap((head) => partsOf(head).filter((part) => !isOf(part, title))),
    meta(root, 'og:site_name'),
  ].filter((name) => !BOARD.test(name));
  const names = [...said, ...beside].map((name) => squeezed(name).replace(CAREERS_SUFFIX, ''));
  return names.find((name) => isCompany(name, title)) ?? null;
}

/** "Acme is hiring a Welder in Leeds.": what boards write for search engines. */
function hiring(root: Element): { company: string; place: string | undefined } | null {
  const found = /^(.{2,80}?) is (?:hiring|looking|seeking|recruiting)\b(?:[^.\n]{0,150}? in ([^.\n]{2,80})\.)?/.exec(
    meta(root, 'description').slice(0, 400),
  );
  return found?.[1] === undefined ? null : { company: found[1], place: found[2] };
}

/** "Title at Company", "Job Application for Title at Company". */
function afterAt(head: string, title: string | null): string {
  const bare = head.replace(/^Job Application for /i, '');
  const rest = title !== null && bare.toLowerCase().startsWith(title.toLowerCase()) ? bare.slice(title.length) : '';
  return /^\s+(?:at|bei|chez|@)\s+(.{2,80}?)(?:\s+[|–—·-]\s.*)?$/i.exec(rest)?.[1] ?? '';
}

const isCompany = (name: string, title: string | null): boolean =>
  name.length > 1 && name.length <= LONGEST_NAME && !GENERIC.test(name) && !isOf(name, title) && !looksLikeTitle(name);

/** The first short text that is marked as the place. */
function placeOf(root: Element): string | null {
  const marked = root.querySelectorAll(
    '[itemprop="jobLocation"],[class*="location" i],[data-automation-id="locations"],[data-qa*="location" i]',
  );
  for (const element of take(marked, LOOKED_AT)) {
    const text = squeezed(textOf(element)).replace(/^(?:job )?(?:locations?|standort|lieu|ubicación)\s*:?\s*/i, '');
    if (isVisible(element) && text.length > 1 && text.length <= LONGEST_NAME && /\p{L}/u.test(text)) return text;
  }
  return hiring(root)?.place ?? null;
}

const meta = (root: Element, name: string): string =>
  (root.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? '').trim();

const partsOf = (head: string): readonly string[] =>
  head
    .slice(0, 300)
    .split(SEPARATOR)
    .map((part) => squeezed(part))
    .filter((part) => part !== '' && !GENERIC.test(part));

const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const same = (one: string, other: string): boolean => plainName(one) === plainName(other);
const isOf = (name: string, title: string | null): boolean =>
  title !== null && (plainName(title).includes(plainName(name)) || plainName(name).includes(plainName(title)));
