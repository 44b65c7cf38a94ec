import { percent } from '../chat/alike.ts';
import type { Block, Meter } from '../chat/card.ts';
import { clip } from '../chat/text.ts';
import { type Html, html } from './html.ts';
import { NAME } from './render-line.ts';

type Score = Extract<Block, { kind: 'score' }>;

/** The score's picture from this server, or else the dial drawn here: one picture with its words for whoever cannot see it. */
export function renderScore(score: Score): Html {
  const path = pathOf(score.picture);
  if (path === undefined) return renderDial(score);
  return html`<img class="score-picture" src="${path}" alt="${clip(score.alt, NAME)}" width="1200" height="400">`;
}

/** Of one of our pictures; undefined for whatever is none. */
function pathOf(picture: string | undefined): string | undefined {
  const path = picture !== undefined && URL.canParse(picture) ? new URL(picture).pathname : '';
  return /^\/picture\/[\w-]+\.png$/.test(path) ? path : undefined;
}

/** The dial. */
export function renderDial({ value, alt }: Score): Html {
  const shown = percent(value);
  // A round line end would paint a dot even for nothing.
  const arc =
    shown > 0 &&
    html`<circle class="dial-arc" cx="60" cy="60" r="52" pathLength="100" stroke-dasharray="${shown} 100" transform="rotate(-90 60 60)"></circle>`;
  return html`<svg class="dial" viewBox="0 0 120 120" role="img" aria-label="${clip(alt, NAME)}"><circle class="dial-track" cx="60" cy="60" r="52"></circle>${arc}<text class="dial-value" x="60" y="60" text-anchor="middle" dominant-baseline="central">${shown}</text></svg>`;
}

export function renderMeters(meters: readonly Meter[]): Html {
  return html`<ul class="meters">${meters.map(renderMeter)}</ul>`;
}

function renderMeter({ label, value, note }: Meter): Html {
  const shown = percent(value);
  return html`<li class="meter"><span class="meter-label">${clip(label, NAME)}</span><span class="meter-note">${clip(note, NAME)}</span><svg class="gauge" role="img" aria-label="${shown} of 100"><rect class="bar-track" width="100%" height="100%" rx="4"></rect><rect class="bar-fill" width="${shown}%" height="100%" rx="4"></rect></svg><span class="meter-value" aria-hidden="true">${shown}</span></li>`;
}
