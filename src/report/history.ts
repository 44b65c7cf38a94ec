import type { Kept } from '../cards/evaluations.ts';
import { BANDS } from '../cards/words.ts';
import { count } from '../chat/text.ts';
import { type Comparison, compare } from '../fit/compare.ts';
import { type Html, html } from '../web/html.ts';
import { type Checked, plot } from './plot.ts';
import type { Reported, Section } from './report.ts';
import { day, moment } from './words.ts';

/** How the score moved from check to check: a plot, and the same in a table. */
export function history({ checks, token }: Pick<Reported, 'checks' | 'token'>): Section {
  const title = 'Your checks of this posting';
  if (checks.length < 2) return { id: 'history', title, body: html`<p>${FIRST}</p>` };
  const moves = checks.map((check, index) => moveOf(checks[index - 1], check));
  const points = checks.map(
    ({ id, at, evaluation }, index): Checked => ({
      score: evaluation.fit.score,
      day: day(at),
      joined: moves[index]?.comparable ?? false,
      shown: id === token.evaluation,
    }),
  );
  const rows = checks.map((check, index) => row(check, moves[index], check.id === token.evaluation));
  const table = html`<div class="table" role="region" aria-label="Your checks as a table" tabindex="0"><table><caption>Oldest first</caption><thead><tr><th scope="col">When</th><th scope="col" class="number">Score</th><th scope="col">Band</th><th scope="col" class="number">Matched</th><th scope="col">What moved</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  return { id: 'history', title, body: html`${plot(points)}${table}` };
}

const FIRST =
  'This is the only one so far. Change your resume and press “Evaluate again” on the card: the next score is drawn here beside this one. Checking again against the same posting is free.';

const moveOf = (before: Kept | undefined, after: Kept): Comparison | undefined =>
  before && compare(before.evaluation, after.evaluation);

function row({ at, evaluation: { fit } }: Kept, move: Comparison | undefined, shown: boolean): Html {
  const here = shown && html` <strong>this report</strong>`;
  return html`<tr><th scope="row"><time datetime="${at.toISOString()}">${moment(at)}</time>${here}</th><td class="number">${fit.score}</td><td>${BANDS[fit.band]}</td><td class="number">${fit.matched} of ${fit.total}</td><td>${movedWords(move)}</td></tr>`;
}

function movedWords(move: Comparison | undefined): string {
  if (!move) return 'the first one';
  if (!move.comparable) return `Not to be compared. ${move.reason}`;
  const { moves, before, after } = move;
  const [up, down] = (['up', 'down'] as const).map(
    (way) => moves.filter(({ direction }) => direction === way).length,
  ) as [number, number];
  const points = after - before;
  const parts = [
    `${points > 0 ? '+' : points < 0 ? '−' : ''}${count(Math.abs(points), 'point')}`,
    ...(up > 0 ? [`${count(up, 'requirement')} up`] : []),
    ...(down > 0 ? [`${count(down, 'requirement')} down`] : []),
  ];
  return parts.join(' · ');
}
