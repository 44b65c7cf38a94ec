import { count } from '../chat/text.ts';
import { type Html, html } from '../web/html.ts';
import type { Reported } from './report.ts';
import { moment } from './words.ts';

/** How private the page is, and the way to close it. */
export function ending({ token: { evaluation, until, key }, openings }: Pick<Reported, 'token' | 'openings'>): Html {
  const before = openings.last
    ? `It was opened ${count(openings.count, 'time')} before, last on ${moment(openings.last)}.`
    : 'It was not opened before.';
  return html`<footer class="ending"><h2>This link</h2>
<p>Whoever has it can read this report until ${moment(new Date(until * 1_000))}. ${before} When it is opened is written down; from where is not.</p>
<form method="post" action="/report/${evaluation}"><input type="hidden" name="until" value="${until}"><input type="hidden" name="key" value="${key}"><button class="button" type="submit">Close all my report links</button></form>
<p class="note">Closing them deletes nothing: “Full report” on the card gives you a new link.</p></footer>`;
}
