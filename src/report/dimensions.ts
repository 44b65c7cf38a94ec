import type { Evaluation } from '../fit/evaluation.ts';
import type { DimensionFit } from '../fit/fit.ts';
import type { Dimension } from '../fit/role.ts';
import { inPart } from '../fit/standing.ts';
import { type Html, html } from '../web/html.ts';
import { renderMeters } from '../web/render-score.ts';
import { posted } from './quotes.ts';
import type { Section } from './report.ts';

/** The score by part of the role, a bar for each. */
export function chart({ role, fit }: Evaluation): Html {
  const meters = role.dimensions.flatMap(({ id, title }) => {
    const found = fit.dimensions.find(({ dimension }) => dimension === id);
    if (!found || found.score === null) return [];
    return [{ label: title, value: found.score, note: `${found.matched} of ${found.total} matched` }];
  });
  if (meters.length === 0) return html``;
  return html`<div class="chart"><h2>Score by what the role is testing</h2>${renderMeters(meters)}</div>`;
}

/** What the role is really testing: each part with why, in whose words, and what belongs to it. */
export function dimensions(evaluation: Evaluation): Section | undefined {
  const { role, fit } = evaluation;
  const parts = role.dimensions.flatMap((dimension) => {
    const found = fit.dimensions.find((each) => each.dimension === dimension.id);
    return found ? [part(evaluation, dimension, found)] : [];
  });
  if (parts.length === 0) return undefined;
  return { id: 'dimensions', title: 'What the role is testing', body: html`<ul class="entries">${parts}</ul>` };
}

function part({ role }: Evaluation, dimension: Dimension, { score, matched, total }: DimensionFit): Html {
  const names = inPart(role, dimension).map(({ label }) => html`<li class="chip">${label}</li>`);
  const told = score === null ? 'nothing of it can be weighed' : `${matched} of ${total} matched · `;
  return html`<li class="entry"><div class="entry-head"><h3>${dimension.title}</h3><p class="level">${told}${score !== null && html`<strong>${score} of 100</strong>`}</p></div><p>${dimension.why}</p>${posted(dimension.words)}${names.length > 0 && html`<ul class="chips" aria-label="What belongs to it">${names}</ul>`}</li>`;
}
