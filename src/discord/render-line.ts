import type { Line, Span } from '../chat/card.ts';
import { BREAK, cleanText, clipText } from './escape.ts';

/** A line as markdown in at most `limit` UTF-16 units of text; the marks around it come on top. */
export function renderLine(line: Line, limit: number): string {
  let left = limit;
  let shown = '';
  for (const span of line) {
    if (left <= 0) break;
    const next = renderSpan(span, left);
    left -= next.length;
    shown += touching(shown, next) ? BREAK + next : next;
  }
  return shown;
}

/** Marks that meet would be read as one: `**a**` and `**b**` as four stars. */
const touching = (before: string, next: string): boolean => /[*`_]$/.test(before) && /^[*`_\\]/.test(next);

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
      return renderMention(span.person.platform, span.person.id);
  }
}

/** Spaces stay outside: a mark beside a space marks nothing. */
function marked(mark: string, text: string): string {
  const inside = text.trim();
  if (inside === '') return text;
  return text.replace(inside, () => `${mark}${inside}${mark}`);
}

/** Nothing can be escaped within code, so what holds its mark is shown without. */
function renderCode(text: string, limit: number): string {
  const clean = cleanText(text).trim();
  if (clean === '' || clean.includes('`')) return clipText(text, limit);
  return `\`${clean}\``;
}

function renderLink(text: string, href: string, limit: number): string {
  return clipText(`${text}${href}`, limit);
}

function renderMention(platform: string, id: string): string {
  return platform === 'discord' && /^\d{17,20}$/.test(id) ? `<@${id}>` : 'somebody';
}
