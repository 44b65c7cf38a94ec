import type { Button, Card } from '../chat/card.ts';
import { clip } from '../chat/text.ts';
import { type Html, html } from './html.ts';
import { renderBlocks } from './render-blocks.ts';
import { NAME, TEXT } from './render-line.ts';

/**
 * A card as HTML: one `<article>` named by the card's summary. Pure, and safe for any string in any place: text stays text,
 * links lead to web and mail addresses only, and no style or script is inline.
 */
export const renderCard = (card: Card): string => cardHtml(card).html;

/** The same, to stand within other markup. */
export function cardHtml({ title, summary, tone, blocks, buttons }: Card): Html {
  const row = buttons.length > 0 && html`<div class="buttons">${buttons.map(renderButton)}</div>`;
  return html`<article class="card tone-${tone}" aria-label="${clip(summary, TEXT)}"><h2>${renderTitle(clip(title, NAME))}</h2>${renderBlocks(blocks)}${row}</article>`;
}

/** "Backend Engineer · Stripe": what comes after the first dot is said more quietly. */
function renderTitle(title: string): Html {
  const [name = '', ...rest] = title.split(' · ');
  // The dot stays at the end of its line.
  return rest.length === 0
    ? html`${name}`
    : html`${name}<span class="title-rest">\u00a0· ${rest.join('\u00a0· ')}</span>`;
}

function renderButton({ label, command, values, opens, style, description }: Button): Html {
  // The visible label comes first: who speaks to the page says what they see.
  const name = description !== undefined && html` aria-label="${clip(`${label}: ${description}`, NAME)}"`;
  return html`<button type="button" class="button ${style}" data-command="${command}" data-values="${JSON.stringify(values)}" data-opens="${opens}"${name}>${clip(label, NAME)}</button>`;
}
