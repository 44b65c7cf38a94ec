import type { Command } from '../chat/command.ts';
import { CLOSE, renderForm } from './form.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';

/** The chat's page: everything but the messages, which the event stream brings. The same for everybody. */
export function renderShell(commands: readonly Command[]): string {
  const body = html`
<header class="bar"><h1 class="brand">${MARK}<span>Rolefit</span></h1><p class="tagline">How well does your resume answer the posting?</p></header>
<div class="banner" id="banner" role="status" hidden></div>
<main>
${renderEmpty(commands)}
<ol class="threads" id="threads" aria-label="Your evaluations" hidden></ol>
<p class="unseen" id="announcer" role="log" aria-live="polite"></p>
<noscript><p class="note">Rolefit’s chat needs JavaScript. It is all from this server and loads nothing from elsewhere.</p></noscript>
</main>
<section class="dock" aria-label="Write">
<div class="composer" id="composer">
${commands.map(renderForm)}
${renderLine(commands.filter(({ listed }) => listed))}
</div>
</section>
<dialog class="answer" id="answer"><button type="button" class="icon close" data-close aria-label="Close">${CLOSE}</button><div class="answer-body" id="answer-body" tabindex="-1"></div></dialog>
<div class="veil" id="veil" hidden><p>Drop your file</p></div>`;
  return page('Rolefit', body, html`<script type="module" src="/page/chat.ts"></script>`);
}

const MARK = html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><circle class="dial-track" cx="12" cy="12" r="9"></circle><circle class="dial-arc" cx="12" cy="12" r="9" pathLength="100" stroke-dasharray="76 100" transform="rotate(-90 12 12)"></circle></svg>`;

function renderEmpty(commands: readonly Command[]): Html {
  const [main] = commands.filter(({ listed }) => listed);
  return html`<section class="empty" id="empty">
<h2>See how your resume answers a job posting.</h2>
<p class="lead">You get a fit score with the evidence behind every point, what is missing, and what to do next.</p>
<ol class="steps">
<li><strong>Attach your resume</strong><span>PDF, Word, text or Markdown</span></li>
<li><strong>Give the job posting</strong><span>A link, the text itself, or a file</span></li>
<li><strong>Read the card</strong><span>Open the evidence, fix what counts, check again</span></li>
</ol>
${main && html`<p><button type="button" class="button primary big" data-command="${main.name}" data-values="{}" data-opens="form">${capital(main.name)} my resume</button></p>`}
<p class="note">Your file is encrypted, read once and removed. Or type <kbd>/</kbd> below to see what you can ask.</p>
</section>`;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The line to write in, with the menu of commands that "/" opens above it. */
function renderLine(listed: readonly Command[]): Html {
  const options = listed.map(
    ({ name, summary }) =>
      html`<li class="entry" role="option" id="entry-${name}" data-command="${name}" aria-selected="false"><code>/${name}</code><span>${summary}</span></li>`,
  );
  return html`<form class="line" id="line">
<ul class="menu" id="menu" role="listbox" aria-label="Commands" hidden>${options}</ul>
<button type="button" class="icon attach" id="attach" aria-label="Attach a file"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="m15.5 9.2-5.9 5.9a3.6 3.6 0 0 1-5.1-5.1l6.3-6.3a2.4 2.4 0 0 1 3.4 3.4l-6.2 6.2a1.2 1.2 0 0 1-1.7-1.7l5.6-5.6"></path></svg></button>
<input type="file" id="picker" hidden>
<textarea id="words" rows="1" aria-label="Message: type / for commands" aria-autocomplete="list" aria-haspopup="listbox" aria-controls="menu" placeholder="Type / or paste a link" autocomplete="off" spellcheck="false"></textarea>
<button type="submit" class="icon send" aria-label="Send"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 16V4.5M5 9l5-5 5 5"></path></svg></button>
</form>
<p class="hint" id="hint" role="status"></p>`;
}
