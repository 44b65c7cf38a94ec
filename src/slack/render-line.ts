import type { RichTextElement } from '@slack/types';
import type { Line, Span } from '../chat/card.ts';
import { shown } from './escape.ts';
import { ADDRESS, LINE } from './limits.ts';
import { memberOf, SLACK } from './who.ts';

/** A line as elements of rich text, none of which Slack reads for markup. Links lead only to web and mail addresses. */
export function renderLine(line: Line): RichTextElement[] {
  const elements: RichTextElement[] = [];
  let left = LINE;
  for (const span of line) {
    // Where a text is cut, the line ends.
    if (left <= 0) break;
    const element = renderSpan(span, left);
    if (element) append(elements, element);
    left -= wordsOf(span).length;
  }
  return elements;
}

/** Slack shows a person's own name, of about this length; for anybody else this word stands there. */
const SOMEBODY = 'somebody';

function wordsOf(span: Span): string {
  if (typeof span === 'string') return span;
  return span.kind === 'mention' ? SOMEBODY : span.text;
}

/** Neighbours without a style become one: a message has little room for braces. */
function append(elements: RichTextElement[], element: RichTextElement): void {
  const last = elements.at(-1);
  if (last?.type === 'text' && element.type === 'text' && !last.style && !element.style)
    elements[elements.length - 1] = { type: 'text', text: last.text + element.text };
  else elements.push(element);
}

function renderSpan(span: Span, limit: number): RichTextElement | undefined {
  if (typeof span === 'string') return text(span, limit);
  switch (span.kind) {
    case 'strong':
      return text(span.text, limit, 'bold');
    case 'emphasis':
      return text(span.text, limit, 'italic');
    case 'code':
      return text(span.text, limit, 'code');
    case 'link':
      return link(span.href, span.text, limit);
    case 'mention':
      return span.person.platform === SLACK
        ? { type: 'user', user_id: memberOf(span.person).user }
        : text(SOMEBODY, limit);
  }
}

function text(words: string, limit: number, style?: 'bold' | 'italic' | 'code'): RichTextElement | undefined {
  const kept = shown(words, limit);
  return kept === '' ? undefined : { type: 'text', text: kept, ...(style && { style: { [style]: true } }) };
}

const SCHEMES = new Set(['https:', 'http:', 'mailto:']);

function link(href: string, words: string, limit: number): RichTextElement | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  const kept = text(words, limit);
  if (kept?.type !== 'text' || !url || !SCHEMES.has(url.protocol) || url.href.length > ADDRESS) return kept;
  return { type: 'link', url: url.href, text: kept.text };
}
