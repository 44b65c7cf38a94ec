import type { RichTextElement } from '@slack/types';
import type { Line, Span } from '../chat/card.ts';
import { shown } from './escape.ts';
import { ADDRESS } from './limits.ts';
import { memberOf, SLACK } from './who.ts';

const SCHEMES = new Set(['https:', 'http:', 'mailto:']);

/** A line as elements of rich text, within `limit` characters altogether. Slack reads none of them for markup. */
export function renderLine(line: Line, limit: number): RichTextElement[] {
  const elements: RichTextElement[] = [];
  let left = limit;
  for (const span of line) {
    const element = left > 0 ? renderSpan(span, left) : undefined;
    if (!element) continue;
    elements.push(element);
    left -= 'text' in element ? (element.text?.length ?? 0) : 0;
  }
  return elements;
}

/** A piece of text; undefined where there is none. */
export function styled(text: string, limit: number, style?: TextStyle): RichTextElement | undefined {
  const kept = shown(text, limit);
  return kept === '' ? undefined : { type: 'text', text: kept, ...(style && { style: { [style]: true } }) };
}

type TextStyle = 'bold' | 'italic' | 'code';

function renderSpan(span: Span, limit: number): RichTextElement | undefined {
  if (typeof span === 'string') return styled(span, limit);
  switch (span.kind) {
    case 'strong':
      return styled(span.text, limit, 'bold');
    case 'emphasis':
      return styled(span.text, limit, 'italic');
    case 'code':
      return styled(span.text, limit, 'code');
    case 'link':
      return renderLink(span.href, span.text, limit);
    case 'mention':
      return span.person.platform === SLACK
        ? { type: 'user', user_id: memberOf(span.person).user }
        : styled('somebody', limit);
  }
}

/** Links lead only to web and mail addresses; any other is shown as its text. */
function renderLink(href: string, text: string, limit: number): RichTextElement | undefined {
  const kept = shown(text, limit);
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (kept === '') return undefined;
  if (!url || !SCHEMES.has(url.protocol) || url.href.length > ADDRESS) return { type: 'text', text: kept };
  return { type: 'link', url: url.href, text: kept };
}
