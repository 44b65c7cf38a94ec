/** What is never read: comments, programs, styles and drawings. They make up most of the tags of many real pages. */
const UNREAD = /<(?:!--|(script|style|svg)\b)/gi;
const CLOSING: Readonly<Record<string, RegExp>> = {
  '': /-->/g,
  script: /<\/script\b[^>]{0,200}>/gi,
  style: /<\/style\b[^>]{0,200}>/gi,
  svg: /<\/svg\b[^>]{0,200}>/gi,
};
/** The one kind of script that is read, with its plus as sites write it. */
const DATA = /ld\s{0,3}(?:\+|&#x2b;|&#43;|&plus;)\s{0,3}json/i;
/** Longest opening tag of a script that is looked at for its type. */
const LONGEST_TAG = 1_000;

/** A part of the page that only looks like a template: browsers show it in place. Its closing tag is passed over. */
const SHADOW = /<template\s[^<>]{0,200}?\bshadowrootmode\b[^<>]{0,200}>/gi;

/** A page's source without what is never read. One walk from start to end, whatever is left open. */
export function withoutUnread(html: string): string {
  const kept: string[] = [];
  const neverClosed = new Set<string>();
  const opening = new RegExp(UNREAD);
  let at = 0;
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    const name = found[1]?.toLowerCase() ?? '';
    const end = neverClosed.has(name) ? null : endAfter(html, name, opening.lastIndex);
    if (end === null) neverClosed.add(name);
    if (end === null) continue;
    kept.push(html.slice(at, name === 'script' && isData(html, found.index) ? end : found.index));
    at = end;
    opening.lastIndex = end;
  }
  return (kept.join('') + html.slice(at)).replace(SHADOW, '<div>');
}

function endAfter(html: string, name: string, from: number): number | null {
  const closing = new RegExp(CLOSING[name] ?? '');
  closing.lastIndex = from;
  return closing.exec(html) === null ? null : closing.lastIndex;
}

const isData = (html: string, start: number): boolean =>
  DATA.test(html.slice(start, start + LONGEST_TAG).split('>', 1)[0] ?? '');
