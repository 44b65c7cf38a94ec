import type { PageNames } from './page/page-names.ts';
import { looksLikeTitle } from './role-words.ts';

/** How far down a title or an employer is looked for, in lines with text. */
const FIRST_LINES = 12;
const NAME =
  "([\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’+-]*(?: (?:[\\p{Lu}\\p{N}&][\\p{L}\\p{N}&.'’+-]*|of|and|for|the|de|du|und|y)){0,5})";
const LABELLED: Readonly<Record<keyof PageNames, RegExp>> = {
  title:
    /^(?:job (?:title|specification)|role title|position(?: title)?|(?:the )?role|title|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|titre)\s?:\s?(.{2,110})$/iu,
  company:
    /^(?:company(?: name)?|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa)\s?:\s?(.{2,80})$/iu,
  location:
    /^(?:(?:job |work |office )?locations?|place|based in|standort|arbeitsort|ort|lieu(?: de travail)?|localisation|ubicación|lugar)\s?:\s?(.{2,80})$/iu,
};
const TITLE_AT = new RegExp(`^(.{3,110}?) (?:at|@|bei|chez) ${NAME}(?:$| [-–—|(,])`, 'u');
const TITLE_DASH = /^(.{3,110}?)\s[-–—|]\s(.{2,60})$/u;
const HIRING = new RegExp(
  `^${NAME} (?:is (?:currently )?(?:hiring|looking for|seeking|recruiting|searching for)|sucht|recrute|busca) `,
  'u',
);
const AT_NAME = new RegExp(`^(?:At|Bei|Chez|En) ${NAME}, `, 'u');
const ABOUT = new RegExp(`^(?:About|Über|À propos d[eu']|Sobre) ${NAME}[:?!]?$`, 'u');
/** How often a name that a heading gives must stand in the text to be the employer's. */
const OFTEN = 3;
/** What follows "About" when it is no name. */
const NO_NAME =
  /^(?:The|This|What|Why|How|Join|Life|Working|Us|You|Your|Our|We|Me|Role|Job|Team|Position|Company|Opportunity|Them|It|Who|Work|Now|Today)\b/u;

/** Title, employer and place as the first lines of a plain text name them; null when unsure. */
export function textNames(text: string): PageNames {
  const lines = text.split('\n').filter((line) => line !== '');
  const first = lines.slice(0, FIRST_LINES);
  return {
    title: titleOver(first) ?? labelled('title', first) ?? titleIn(first) ?? sought(first),
    company: labelled('company', first) ?? companyIn(first, lines),
    location: labelled('location', lines.slice(0, FIRST_LINES * 2)),
  };
}

const labelled = (field: keyof PageNames, lines: readonly string[]): string | null => {
  for (const line of lines) {
    const found = LABELLED[field].exec(line.replace(/^- /, ''))?.[1];
    if (found !== undefined) return found.trim();
  }
  return null;
};

/** "The Salt Shed is looking for a Bar Supervisor." */
const SOUGHT =
  /\b(?:is|are|(?:'|’)re) (?:looking for|hiring|seeking|recruiting) an? (\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4})(?=[.!,]|$| (?:to|in|for|who|with|at)\b)/u;

function sought([top = '']: readonly string[]): string | null {
  const title = SOUGHT.exec(top)?.[1];
  return title !== undefined && looksLikeTitle(title) ? title : null;
}

/** The line over all the rest: a page's own heading stands above what a template says of the role further down. */
const titleOver = ([top = '']: readonly string[]): string | null =>
  !top.startsWith('- ') && !LABELLED.title.test(top) && looksLikeTitle(top) ? titleIn([top]) : null;

function titleIn(lines: readonly string[]): string | null {
  for (const full of lines.slice(0, 5)) {
    const line = full.replace(/^Job Title /i, '');
    const before = TITLE_AT.exec(line)?.[1];
    if (before !== undefined && looksLikeTitle(before)) return before;
    if (!line.startsWith('- ') && looksLikeTitle(line)) return titlePart(line);
  }
  return null;
}

/** "Bookkeeper | Dunmore & Sons | Asheville, NC": bars part the title from what is beside it. */
const BARS = /\s\|\s/;

/** "Welder - Acme Ltd": the part before the dash when only that names a role. */
function titlePart(whole: string): string {
  const [line = whole] = whole.split(BARS).filter(looksLikeTitle);
  const [, before, after] = TITLE_DASH.exec(line) ?? [];
  return before !== undefined && after !== undefined && looksLikeTitle(before) && isCompanyLike(after) ? before : line;
}

/** Only forms of company make a bare name after a dash an employer; "- Remote" or "- Payments" are none. */
const isCompanyLike = (name: string): boolean =>
  !/^(?:middle|high|primary|secondary|elementary|special|sixth form) (?:school|college)\b/i.test(name) &&
  /\b(?:inc|ltd|llc|llp|gmbh|ag|se|kg|corp|co|plc|pty|s\.?a\.?|s\.?l\.?|sarl|sas|bv|b\.v|nv|ab|oy|hospital|university|college|bank|group|labs?|foundation|institute|council|trust|clinic|school|centre|center|nursery|academy|surgery|authority|ministry|hotel|museum|charity|airlines?|sons|brothers|bros)\b\.?/i.test(
    name,
  );

function companyIn(first: readonly string[], lines: readonly string[]): string | null {
  for (const line of first) {
    const [, before, at] = TITLE_AT.exec(line) ?? [];
    if (at !== undefined && before !== undefined && looksLikeTitle(before)) return at;
    const [beside, ...others] = line.split(BARS);
    const named = looksLikeTitle(beside ?? '') ? others.find(isCompanyLike) : undefined;
    if (named !== undefined) return named;
    const [, title, after] = TITLE_DASH.exec(line) ?? [];
    if (title !== undefined && after !== undefined && looksLikeTitle(title) && isCompanyLike(after)) return after;
  }
  const [top = '', next = ''] = first;
  const under = next.split(BESIDE)[0] ?? '';
  if (looksLikeTitle(top) && CAPITALS.test(under) && isCompanyLike(under)) return under;
  for (const line of lines) {
    const said = (HIRING.exec(line) ?? AT_NAME.exec(line))?.[1];
    const name = said ?? oftenNamed(ABOUT.exec(line)?.[1], lines);
    if (name !== undefined && !NO_NAME.test(name)) return name;
  }
  return null;
}

/** Where its place or its unit follows the name. */
const BESIDE = /,\s(?!(?:Inc|LLC|Ltd|Corp|Co)\b)|\s[|·–—]\s/;

/** "Northgate General Hospital" right under the title: a name, and nothing said. */
const CAPITALS = /^(?:(?:\p{Lu}[\p{L}&.'’-]*,?|&|and|of|for|the)(?: |$)){2,8}$/u;

const oftenNamed = (name: string | undefined, lines: readonly string[]): string | undefined =>
  name !== undefined && lines.join('\n').split(name).length > OFTEN ? name : undefined;
