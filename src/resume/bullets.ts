/** Marks that open a list item. A hyphen or dash counts only before a space. */
const MARK = /^(?:[•◦●○■□▪▫▸▹►▶▻➢➤➔→⇒»›✓✔✗❖◆◇⬥⁃∙·⦁⚫⬤‣∗\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8]|[-–—*+o](?=\s))\s*/u;
/** Alone in a fragment, these too. */
const ALONE = /^[-–—*]$/u;
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}]/gu;

/** The text after a list mark, or null where the line opens with none. */
export function bulletIn(line: string): { readonly rest: string } | null {
  if (ALONE.test(line)) return { rest: '' };
  const mark = MARK.exec(line);
  return mark === null ? null : { rest: line.slice(mark[0].length) };
}

/** True for a piece of text that is a list mark and nothing else. */
export const isMark = (text: string): boolean => bulletIn(text)?.rest === '';

/** Stands for a picture out of an icon font, whatever letter its font gives it. */
export const ICON = '\ue000';

/** True where nothing is left but symbols of an icon font. */
export const isIcon = (text: string): boolean => text.replace(PRIVATE, '').trim() === '';

export const withoutIcons = (text: string): string => text.replace(PRIVATE, '');

/** How many characters have no meaning outside their font. */
export const strangeIn = (text: string): number => text.replaceAll(ICON, '').match(PRIVATE)?.length ?? 0;
