import type { Evaluation } from '../fit/evaluation.ts';
import type { DimensionFit } from '../fit/fit.ts';
import type { Dimension } from '../fit/role.ts';
import { inPart } from '../fit/standing.ts';
import { type Html, html } from '../web/html.ts';
import { posted } from './quotes.ts';
import type { Section } from './report.ts';

/** What the role is really testing: a bar for each part, and below it why, in whose words, and what belongs to it. */
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
  return html`<li class="entry"><div class="entry-head"><h3>${dimension.title}</h3><p class="level">${told}${score !== null && html`<strong>${score} of 100</strong>`}</p></div>${score !== null && bar(score)}<p>${dimension.why}</p>${posted(dimension.words)}${names.length > 0 && html`<ul class="chips" aria-label="What belongs to it">${names}</ul>`}</li>`;
}

/** Its number stands above it in words. */
const bar = (score: number): Html =>
  html`<svg class="gauge" aria-hidden="true"><rect class="bar-track" width="100%" height="100%" rx="4"></rect><rect class="bar-fill" width="${score}%" height="100%" rx="4"></rect></svg>`;
