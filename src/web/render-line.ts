import type { Line, Span } from '../chat/card.ts';
import { clip } from '../chat/text.ts';
import { type Html, html } from './html.ts';

/** Longest label, title or name shown, in UTF-16 units: two lines on a phone. */
export const NAME = 160;
/** Longest running text shown: far above any sentence of ours, far below what would bury a page. */
export const TEXT = 4_000;

const SCHEMES = new Set(['https:', 'http:', 'mailto:']);

/** A line within `limit` characters altogether. Links lead only to web and mail addresses; any other is shown as its text. */
export function renderLine(line: Line, limit: number): Html {
  let left = limit;
  const spans: Html[] = [];
  for (const span of line) {
    if (left <= 0) break;
    const text = clip(textOf(span), left);
    spans.push(renderSpan(span, text));
    left -= text.length;
  }
  return html`${spans}`;
}

const textOf = (span: Span): string => {
  if (typeof span === 'string') return span;
  // Whoever reads a web chat is the only person in it.
  return span.kind === 'mention' ? 'you' : span.text;
};

function renderSpan(span: Span, text: string): Html {
  if (typeof span === 'string') return html`${text}`;
  switch (span.kind) {
    case 'strong':
      return html`<strong>${text}</strong>`;
    case 'emphasis':
      return html`<em>${text}</em>`;
    case 'code':
      return html`<code>${text}</code>`;
    case 'link':
      return renderLink(span.href, text);
    case 'mention':
      return html`${text}`;
  }
}

function renderLink(href: string, text: string): Html {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (!url || !SCHEMES.has(url.protocol)) return html`${text}`;
  return html`<a href="${url.href}" target="_blank" rel="noopener noreferrer nofollow">${text}</a>`;
}
