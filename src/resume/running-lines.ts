/** Lines at the top and at the bottom of a page that are looked at. */
const EDGE_LINES = 2;

/** "Jane Doe – 1/2", "Page 2 of 3": says nothing, and stands in the middle of a section that runs over two pages. */
const PAGE_NUMBER =
  /^(?:[^\n]{0,60}[\s–—|·•-])?(?:(?:page|seite|página|pagina|pág|pag|s)\.?\s)?\d{1,3}\s?(?:\/|of|von|de|sur|di)\s?\d{1,3}$|^(?:[-–]\s?)?\d{1,2}(?:\s?[-–])?$|^(?:page|seite|página|pagina)\s\d{1,3}$/iu;

/** On a single page, which may well end in "4/5" or a number, only this says nothing. */
const ONLY_NUMBER =
  /^(?:[^\n]{0,60}[\s–—|·•-])?(?:page|seite|página|pagina)\s\d{1,3}(?:\s?(?:\/|of|von|de|sur|di)\s?\d{1,3})?$|^(?:page|seite|página|pagina)\s{1,3}(?:of|von|de|sur|di)$|^(?:[-–]\s?)?1(?:\s?[-–])?$/iu;
/** "English 9/10" is a page number where the resume has ten pages, or it stands on the ninth. */
const SHARE_OF = /^.*[^\d\s].*?(\d{1,3})\/(\d{1,3})$/;

type Edge = 'top' | 'bottom';

/** Running lines are short, and stand on at least this share of the pages. */
const LONGEST = 120;
const SHARE = 0.6;

/**
 * Texts of pages without what runs along on every page: page numbers are dropped; a line that most pages have at the same edge is
 * read once, at the top where it first stands, at the bottom where it last stands, so that it parts no section.
 */
export function onceOnly(pages: readonly string[]): string[] {
  if (pages.length < 2) return pages.map(withoutNumber);
  const all = pages
    .map((page) => page.split('\n'))
    .map((lines, page) => {
      const counts = (line: string): boolean => countsPages(line, page + 1, pages.length);
      return lines.filter((line, at) => !isNumber(line, at, lines) || !counts(line));
    });
  const running = { top: runningAt('top', all), bottom: runningAt('bottom', all) };
  return all.map((lines, page) => {
    const drops = (line: string, places: readonly Place[]): boolean => {
      const kept = places.flatMap(({ edge, rank }) => running[edge].get(`${rank} ${textOf(line, page)}`) ?? []);
      // On a short page a line stands at both edges: one that keeps it is enough, or neither would.
      return kept.length > 0 && (!kept.includes(page) || isCounted(line, page));
    };
    return lines
      .filter((line, at) => !drops(line, placesOf(at, lines)))
      .join('\n')
      .trim();
  });
}

const withoutNumber = (page: string): string => {
  const lines = page.split('\n');
  return ONLY_NUMBER.test(lines.at(-1) ?? '') ? lines.slice(0, -1).join('\n').trimEnd() : page;
};

/** `page` of so many that are read: a file may have more. */
function countsPages(line: string, page: number, pages: number): boolean {
  const [, number, total] = SHARE_OF.exec(line) ?? [];
  if (total === undefined || ONLY_NUMBER.test(line)) return true;
  return Number(total) === pages || (Number(number) === page && Number(total) > pages);
}

/** The lines that run along at an edge, and the page on which each is kept. */
function runningAt(edge: Edge, pages: readonly (readonly string[])[]): Map<string, number> {
  const seen = pages.flatMap((lines, page) =>
    lines.flatMap((line, at) =>
      placesOf(at, lines)
        .filter((place) => place.edge === edge && isText(line))
        .map(({ rank }) => ({ page, text: `${rank} ${textOf(line, page)}` })),
    ),
  );
  const groups = [...Map.groupBy(seen, ({ text }) => text)].map(
    ([text, places]) => [text, [...new Set(places.map(({ page }) => page))]] as const,
  );
  const often = groups.filter(([, on]) => on.length >= Math.max(2, SHARE * pages.length));
  return new Map(often.map(([text, on]) => [text, (edge === 'top' ? on[0] : on.at(-1)) ?? 0]));
}

const isNumber = (line: string, at: number, lines: readonly string[]): boolean =>
  (at < EDGE_LINES || at >= lines.length - EDGE_LINES) && PAGE_NUMBER.test(line);

/** A list item may well stand at the same edge of two pages; a line without a letter says nothing on its own. */
const isText = (line: string): boolean => /\p{L}/u.test(line) && !line.startsWith('- ') && line.length <= LONGEST;

/** Which line from an edge: the same line of another page stands there too, or it is chance. */
type Place = { readonly edge: Edge; readonly rank: number };

function placesOf(at: number, lines: readonly string[]): Place[] {
  const full = (part: readonly string[]) => part.filter((line) => line !== '').length;
  const places: Place[] = [];
  if (at < 2 * EDGE_LINES) places.push({ edge: 'top', rank: full(lines.slice(0, at)) });
  if (at >= lines.length - 2 * EDGE_LINES) places.push({ edge: 'bottom', rank: full(lines.slice(at + 1)) });
  return places.filter(({ rank }) => rank < EDGE_LINES);
}

/** "Jane Doe, page 2" on the second page: the last number is that of the page, and says nothing. */
const isCounted = (line: string, page: number): boolean => new RegExp(`(?<![\\d.,/-])${page + 1}$`).test(line);
const textOf = (line: string, page: number): string => (isCounted(line, page) ? line.replace(/\d+$/, '#') : line);
