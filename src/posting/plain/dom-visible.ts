import type { Element } from './dom.ts';

/** Elements whose content is no text of the page. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO PICTURE MAP HEAD INPUT SELECT TEXTAREA BUTTON DATALIST METER PROGRESS DIALOG'.split(
    ' ',
  ),
);
/** Class names by which pages hide text from eyes. */
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screenreader-only|u-hidden)(?:\s|$)/i;
const WHITE = /^(?:#fff(?:fff)?(?:ff)?|white|rgba?\(\s*255[\s,]+255[\s,]+255\b.*|transparent)$/;

/** Whether a person looking at the page would see the element, by its own attributes and inline style. */
export function isVisible(element: Element): boolean {
  if (SILENT.has(element.tagName.toUpperCase())) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
  if (UNSEEN_CLASS.test(element.getAttribute('class') ?? '')) return false;
  const style = element.getAttribute('style');
  return style === null || !hides(declarations(style));
}

/** An inline style by property; values in lower case without "!important". */
function declarations(style: string): ReadonlyMap<string, string> {
  const pairs = style.toLowerCase().split(';').slice(0, 50);
  return new Map(
    pairs.map((pair) => {
      const colon = pair.indexOf(':');
      return [
        pair.slice(0, colon).trim(),
        pair
          .slice(colon + 1)
          .replace('!important', '')
          .trim(),
      ];
    }),
  );
}

function hides(style: ReadonlyMap<string, string>): boolean {
  const value = (name: string): string => style.get(name) ?? '';
  const zero = (name: string): boolean => /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(value(name));
  if (value('display') === 'none' || /^(?:hidden|collapse)$/.test(value('visibility'))) return true;
  if (zero('font-size') || /^[01]px$/.test(value('font-size')) || zero('opacity')) return true;
  if (/^-\d{3,}/.test(value('left')) || /^-\d{3,}/.test(value('top')) || /^-\d{3,}/.test(value('text-indent')))
    return true;
  return WHITE.test(value('color')) && isWhiteGround(value('background-color') || value('background'));
}

/** No ground of its own, or a white one: an inline white text on it is meant for machines. */
const isWhiteGround = (ground: string): boolean => ground === '' || WHITE.test(ground);
