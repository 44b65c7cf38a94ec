import { html } from '../web/html.ts';
import type { Told } from '../web/page.ts';
import { page } from './styles.ts';

/** A page that says what happened and what to do next. */
export const toldPage = ({ title, detail, next }: Told): string =>
  page(`${title} · Rolefit`, html`${BAR}<main class="told"><h1>${title}</h1><p>${detail}</p><p>${next}</p></main>`);

/** The sign and the name, at the top of every page. */
export const BAR = html`<header class="bar"><p class="brand"><svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><circle class="dial-track" cx="12" cy="12" r="9"></circle><circle class="dial-arc" cx="12" cy="12" r="9" pathLength="100" stroke-dasharray="76 100" transform="rotate(-90 12 12)"></circle></svg>Rolefit</p></header>`;

/** Forged, over, closed, of nobody: they all get this, so that nobody learns which. */
export const NO_LINK: Told = {
  title: 'This link opens no report',
  detail: 'It may be over, it may have been closed, or a part of it was lost on the way.',
  next: 'Press “Full report” on your evaluation’s card in the chat: it gives you a new link.',
};

export const CLOSED: Told = {
  title: 'Your report links are closed',
  detail:
    'No link to any of your reports that was given until now opens anything any more. Your evaluations are still there.',
  next: 'When you want to read a report again, press “Full report” on its card in the chat.',
};

/** Our fault. */
export const BROKEN: Told = {
  title: 'Something broke on our side',
  detail: 'It is not anything you did, and your evaluation is still there.',
  next: 'Try again in a moment.',
};
