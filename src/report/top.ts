import { BANDS, readerName, roleName, scoreAlt, VERDICTS } from '../cards/words.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import { type Html, html } from '../web/html.ts';
import { renderDial } from '../web/render-score.ts';
import { VERDICT_ORDER } from './conditions.ts';
import { chart } from './dimensions.ts';
import type { Reported, Section } from './report.ts';
import { moment } from './words.ts';

/** The role, the hard conditions in a word each, and below them the score: it never holds them. */
export function head({ evaluation, checks, token }: Reported): Html {
  const { engine, fit } = evaluation;
  const at = checks.find(({ id }) => id === token.evaluation)?.at;
  const when = at && html` · <time datetime="${at.toISOString()}">${moment(at)}</time>`;
  return html`<header class="head"><p class="eyebrow">Fit report, for your eyes only${when}</p><h1>${roleName(evaluation)}</h1>${verdicts(evaluation)}
<div class="overview"><div class="hero">${renderDial({ kind: 'score', value: fit.score, label: BANDS[fit.band], alt: scoreAlt(fit) })}<div class="hero-words"><p class="band">${BANDS[fit.band]}</p>${facts(evaluation)}</div></div>${chart(evaluation)}</div>
<p class="note">${`Fit estimate by ${readerName(engine)}. Employers' systems do not use this number.`}</p></header>`;
}

function verdicts({ role, judgements }: Evaluation): Html {
  const chips = VERDICT_ORDER.flatMap((verdict) =>
    role.knockOuts
      .filter(({ id }) => judgements.some((judgement) => judgement.knockOut === id && judgement.verdict === verdict))
      .map(({ label }) => html`<li class="verdict ${verdict}"><strong>${VERDICTS[verdict]}</strong> ${label}</li>`),
  );
  return chips.length === 0 ? html`` : html`<ul class="verdicts" aria-label="Hard conditions">${chips}</ul>`;
}

function facts({ fit }: Evaluation): Html {
  const could = fit.ceiling > fit.score && fact('Could show', `${fit.ceiling} by editing alone`);
  return html`<dl class="numbers">${fact('Matched', `${fit.matched} of ${fit.total}`)}${could}${fact('Confidence', fit.confidence)}</dl>`;
}

const fact = (label: string, value: string): Html => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;

export function assessment({ assessment: words, warnings, written }: Evaluation): Section {
  const notes = warnings.map(({ message }) => html`<p class="warning"><strong>Please note:</strong> ${message}</p>`);
  return {
    id: 'assessment',
    title: 'Assessment',
    body: html`<p class="lead">${words}</p>${written === 'model' && html`<p class="note">${WRITTEN}</p>`}${notes}`,
  };
}

const WRITTEN =
  'Some sentences of the assessment and the advice were written by the reader, and checked against the facts on this page.';
