import { count } from '../chat/text.ts';
import { type Html, html } from '../web/html.ts';
import type { Told } from '../web/page.ts';
import { standalone } from '../web/standalone.ts';
import { type FailedJob, mayBeForgotten, mayRunAgain, type Standing } from './failed.ts';
import type { QueueSeen } from './queues.ts';
import { BOARD_PATH } from './session.ts';

const SHEETS = [...'base brand button table'.split(' ').map((name) => `../web/page/${name}.css`), './board.css'];
const { page, headers } = standalone(SHEETS.map((path) => new URL(path, import.meta.url)));

/** Forms need to say where they come from: to this site alone. */
export const headersFor = headers({ 'referrer-policy': 'same-origin' });

/** What the board shows. */
export interface Seen {
  readonly now: Date;
  readonly queues: readonly QueueSeen[];
  /** The newest of them. */
  readonly failed: readonly FailedJob[];
  /** What was done just now. */
  readonly said: string | undefined;
  /** Goes with each form. */
  readonly proof: string;
}

export function boardPage(seen: Seen): string {
  const { now, queues, said, proof } = seen;
  return page(
    'Queues · Rolefit',
    html`${bar(form('logout', proof, 'Log out'))}<main><h1>Queues</h1>
${said !== undefined && html`<p class="said" role="status">${said}</p>`}
<p class="note">As of ${time(now)}. <a href="${BOARD_PATH}">Look again</a></p>
${queueTable(queues, now)}
${failedPart(seen)}</main>`,
  );
}

const bar = (end: Html): Html => html`<header class="bar"><p class="brand">${MARK}Rolefit</p>${end}</header>`;

const MARK = html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9" pathLength="100" stroke-dasharray="76 100" transform="rotate(-90 12 12)"></circle></svg>`;

/** A table in a box of its own, which the keyboard can scroll. */
const table = (name: string, heads: readonly Html[], rows: readonly Html[]): Html =>
  html`<div class="table" role="region" aria-label="${name}" tabindex="0"><table><caption>${name}</caption>
<thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;

const words = (...heads: readonly string[]): Html[] => heads.map((head) => html`<th scope="col">${head}</th>`);
const figures = (...heads: readonly string[]): Html[] =>
  heads.map((head) => html`<th scope="col" class="number">${head}</th>`);

const queueTable = (queues: readonly QueueSeen[], now: Date): Html =>
  table(
    'Work by kind',
    [...words('Kind'), ...figures('Waiting', 'Running', 'For later', 'Failed'), ...words('Longest wait')],
    queues.map(
      ({ kind, waiting, active, delayed, failed, oldest }) =>
        html`<tr><th scope="row">${kind}</th>${[waiting, active, delayed].map(number)}<td class="number${failed > 0 ? ' bad' : ''}">${failed}</td><td>${oldest ? lasting(now.getTime() - oldest.getTime()) : '–'}</td></tr>`,
    ),
  );

const number = (value: number): Html => html`<td class="number">${value}</td>`;

function failedPart({ queues, failed, proof }: Seen): Html {
  const all = queues.reduce((sum, queue) => sum + queue.failed, 0);
  if (failed.length === 0) return html`<h2>Failed for good</h2><p>No work has failed for good.</p>`;
  return html`<h2>Failed for good</h2>
${all > failed.length && html`<p>The newest ${failed.length} of ${all}. The terminal lists all of them: <code>rolefit jobs</code></p>`}
${table(
  'What failed, newest first',
  words('Reference', 'Kind', 'When', 'Runs', 'Who waits', 'Fault', 'What you can do'),
  failed.map((job) => failedRow(job, proof)),
)}
<dl class="standings">${Object.values(STANDINGS).map(([word, meaning]) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`)}</dl>`;
}

const failedRow = (job: FailedJob, proof: string): Html =>
  html`<tr><th scope="row"><code>${job.reference}</code></th><td>${job.kind}</td><td>${time(job.failedAt)}</td><td>${count(job.attempts, 'run')}</td><td>${STANDINGS[job.standing][0]}</td><td class="fault"><code>${job.error}</code></td><td class="deeds">${mayRunAgain(job) && form('again', proof, 'Run again', job)}${mayBeForgotten(job) && form('discard', proof, 'Discard', job)}</td></tr>`;

const STANDINGS: Record<Standing, readonly [string, string]> = {
  waits: ['waits', 'A person waits, and was told nothing yet. Mend what the fault names, then run it again.'],
  untold: ['untold', 'A reminder, or word of a command that was cut off, did not reach its person.'],
  answered: ['answered', 'The person had an apology and was charged nothing. They can give the command again.'],
  recurs: ['recurs', 'Nobody waits: the next run of its kind does the same.'],
};

/** A button that does something. The reference tells a screen reader's list of buttons apart. */
function form(deed: string, proof: string, label: string, job?: FailedJob): Html {
  const hidden = Object.entries({ proof, ...(job && { kind: job.kind, reference: job.reference }) });
  return html`<form method="post" action="${BOARD_PATH}/${deed}">${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button class="button" type="submit">${label}${job && html`<span class="unseen"> ${job.kind} ${job.reference}</span>`}</button></form>`;
}

/** The page that asks for the token; `fault` says why it asks again. */
export const loginPage = (fault?: string): string =>
  page(
    'Log in · Rolefit',
    html`${bar(html``)}<main class="told"><h1>Queues</h1>
${fault !== undefined && html`<p class="fault" role="alert" id="fault">${fault}</p>`}
<form class="login" method="post" action="${BOARD_PATH}/login"><label for="token">The board’s token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required${fault !== undefined && html` aria-describedby="fault" aria-invalid="true"`}>
<button class="button primary" type="submit">Log in</button></form>
<p class="note">It is what BOARD_TOKEN is set to. You stay logged in for eight hours.</p></main>`,
  );

/** A page that says what happened and what to do next. */
export const toldPage = ({ title, detail, next }: Told): string =>
  page(
    `${title} · Rolefit`,
    html`${bar(html``)}<main class="told"><h1>${title}</h1><p>${detail}</p><p>${next}</p><p><a class="button" href="${BOARD_PATH}">To the queues</a></p></main>`,
  );

const time = (at: Date): Html => {
  const iso = at.toISOString();
  return html`<time datetime="${iso}"><span>${iso.slice(0, 10)}</span> <span>${iso.slice(11, 19)} UTC</span></time>`;
};

const MINUTE_S = 60;
const HOUR_S = 3_600;

/** "40 s", "12 min", "3 h 5 min". */
function lasting(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const [hours, minutes] = [Math.floor(seconds / HOUR_S), Math.floor((seconds % HOUR_S) / MINUTE_S)];
  if (seconds < MINUTE_S) return `${seconds} s`;
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes} min`;
}
