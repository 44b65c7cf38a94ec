import type { Quote } from '../fit/finding.ts';
import { type Html, html } from '../web/html.ts';

/** The posting's words beside the resume's words; where the resume has none, what that means. */
export function sideBySide(asked: string, quotes: readonly Quote[], nothing: string): Html {
  const answers = quotes.length > 0 ? quotes.map(fromResume) : html`<p class="nothing">${nothing}</p>`;
  return html`<div class="quotes">${posted(asked)}<div class="answers">${answers}</div></div>`;
}

/** Words of the posting. */
export const posted = (words: string): Html =>
  html`<figure class="quote"><blockquote>${words}</blockquote><figcaption>the posting</figcaption></figure>`;

const fromResume = ({ text, section, page }: Quote): Html =>
  html`<figure class="quote"><blockquote>${text}</blockquote><figcaption>your resume, ${section}, page ${page}</figcaption></figure>`;
