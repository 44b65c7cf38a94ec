/** Declarations of one rule or one style attribute: property to value, in lower case. */
export type Declarations = ReadonlyMap<string, string>;

/** What bears on whether text is seen; all else is dropped at once. */
const PROPERTIES =
  /^(?:display|visibility|opacity|color|background(?:-color|-image)?|font-size|text-indent|left|top|clip|clip-path|height|width|max-height|max-width|overflow|font-family)$/;
/** A style sheet of a resume has tens of rules that bear on that; each costs a walk through the page. */
const MOST_RULES = 300;

export const declarationsOf = (style: string): Declarations =>
  new Map(
    style
      .toLowerCase()
      .split(';')
      .slice(0, 100)
      .map((pair): [string, string] => {
        const colon = pair.indexOf(':');
        const value = pair.slice(colon + 1).replace('!important', '');
        return [pair.slice(0, Math.max(0, colon)).trim(), value.trim()];
      })
      .filter(([property]) => PROPERTIES.test(property)),
  );

export type Rule = { readonly selector: string; readonly declarations: Declarations };

/** The rules of a style sheet that hold on every screen. Rules for print, for small screens and for states of the pointer are left out. */
export function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  for (const { head, body } of blocksOf(css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ''))) {
    const declarations = declarationsOf(body);
    if (head.startsWith('@') || /:(?!root|first|last|nth|not)/.test(head) || declarations.size === 0) continue;
    rules.push({ selector: head, declarations });
    if (rules.length >= MOST_RULES) break;
  }
  return rules;
}

/** Outer blocks of a style sheet: the rules within an at-rule stay in its body. */
function* blocksOf(css: string): Generator<{ readonly head: string; readonly body: string }> {
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) open = at;
    if (css[at] !== '}' || depth === 0) continue;
    depth--;
    if (depth > 0) continue;
    yield { head: css.slice(start, open).trim(), body: css.slice(open + 1, at) };
    start = at + 1;
  }
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    white: 'FFFFFF',
    snow: 'FFFAFA',
    ivory: 'FFFFF0',
    ghostwhite: 'F8F8FF',
    whitesmoke: 'F5F5F5',
    black: '000000',
    red: 'FF0000',
    green: '008000',
    blue: '0000FF',
    yellow: 'FFFF00',
    navy: '000080',
    gray: '808080',
    grey: '808080',
  }),
);

/** A colour as "RRGGBB", "transparent", or null where it is none that is known. */
export function colourOf(value: string): string | 'transparent' | null {
  if (value === 'transparent') return value;
  const hex = /^#([0-9a-f]{3,8})$/.exec(value)?.[1]?.toUpperCase();
  if (hex !== undefined) return fromHex(hex);
  const parts = /^rgba?\(([^)]{1,60})\)$/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .filter((part) => part !== '');
  if (parts === undefined) return NAMED.get(value) ?? null;
  const numbers = parts.map((part) => Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1));
  if (numbers.length < 3 || numbers.some((part) => !Number.isFinite(part))) return null;
  if ((numbers[3] ?? 1) < FAINTEST) return 'transparent';
  return numbers
    .slice(0, 3)
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, '0')
        .toUpperCase(),
    )
    .join('');
}

/** Below this opacity nothing is seen. */
export const FAINTEST = 0.05;

function fromHex(hex: string): string | null {
  const long = hex.length < 6 ? Array.from(hex, (digit) => digit + digit).join('') : hex;
  if (long.length === 8 && Number.parseInt(long.slice(6), 16) / 255 < FAINTEST) return 'transparent';
  return long.length === 6 || long.length === 8 ? long.slice(0, 6) : null;
}
