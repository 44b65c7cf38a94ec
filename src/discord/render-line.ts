import { type Line, type Span, strong } from '../chat/card.ts';
import type { Person } from '../chat/platform.ts';
import { clip } from '../chat/text.ts';
import { BREAK, cleanText, clipText } from './escape.ts';
import { renderLink } from './render-link.ts';

/** A line as markdown, in at most `limit` UTF-16 units of text; the marks around it come on top. */
export function renderLine(line: Line, limit: number): string {
  let left = limit;
  let shown = '';
  for (const span of joined(line)) {
    if (left <= 0) break;
    const next = renderSpan(span, left);
    left -= next.length;
    shown += touching(shown, next) ? BREAK + next : next;
  }
  return shown;
}

/** A name in bold, or a line as it is where that has styles of its own. */
export function renderName(line: Line, limit: number): string {
  const [only, ...more] = line;
  return renderLine(typeof only === 'string' && more.length === 0 ? [strong(only)] : line, limit);
}

/** Neighbouring texts become one: "1" and ". x" are harmless apart, and a list together. */
function joined(line: Line): Line {
  const spans: Span[] = [];
  for (const span of line) {
    const last = spans.at(-1);
    if (typeof span === 'string' && typeof last === 'string') spans[spans.length - 1] = last + span;
    else spans.push(span);
  }
  return spans;
}

/** Marks that meet would be read as one: `**a**` and `**b**` as four stars. */
const touching = (before: string, next: string): boolean => /[*`]$/.test(before) && /^[*`\\]/.test(next);

function renderSpan(span: Span, limit: number): string {
  if (typeof span === 'string') return clipText(span, limit);
  switch (span.kind) {
    case 'strong':
      return marked('**', clipText(span.text, limit));
    case 'emphasis':
      return marked('*', clipText(span.text, limit));
    case 'code':
      return renderCode(span.text, limit);
    case 'link':
      return renderLink(span.text, span.href, limit);
    case 'mention':
      return renderMention(span.person);
  }
}

/** Spaces stay outside: a mark beside a space marks nothing. */
function marked(mark: string, text: string): string {
  const inside = text.trim();
  return inside === '' ? text : text.replace(inside, () => `${mark}${inside}${mark}`);
}

/** Nothing can be escaped within code: what holds its mark is shown without, and what calls or leads somewhere is broken up. */
function renderCode(text: string, limit: number): string {
  const shown = clip(cleanText(text).trim(), limit);
  if (shown === '' || shown.includes('`')) return clipText(text, limit);
  return `\`${shown.replace(/@(?=\S)|:(?=\/\/)|\.(?=(?:gg|com)\/)/g, `$&${BREAK}`)}\``;
}

/** By the platform's own name for them; whoever is not known here has none. */
const renderMention = ({ platform, id }: Person): string =>
  platform === 'discord' && SNOWFLAKE.test(id) ? `<@${id}>` : 'somebody';

const SNOWFLAKE = /^\d{15,20}$/;
