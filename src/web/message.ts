import { type Html, html } from './html.ts';
import { cardHtml } from './render.ts';
import { renderLine, TEXT } from './render-line.ts';
import type { WebMessage } from './store.ts';

/** A message for the page, which puts it into its thread by `data-thread` and `data-order`. */
export function renderMessage({ id, thread, order, asked, card }: WebMessage): Html {
  const kind = id === thread ? 'opening' : 'reply';
  const request = asked && html`<p class="asked">${renderLine(asked, TEXT)}</p>`;
  return html`<div class="message ${kind}" id="m-${id}" data-thread="${thread}" data-order="${order}">${request ?? ''}${cardHtml(card)}</div>`;
}
