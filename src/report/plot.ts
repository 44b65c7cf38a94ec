import { RUBRIC } from '../fit/rubric.ts';
import { type Html, html } from '../web/html.ts';

/** One check as the plot shows it. */
export interface Checked {
  readonly score: number;
  readonly day: string;
  /** Whether it can be compared with the one before: a line leads from there. */
  readonly joined: boolean;
  /** Whether this is the check that the report is about. */
  readonly shown: boolean;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [560, 240, 44, 28, 26, 36] as const;

const y = (score: number): number => TOP + ((HEIGHT - TOP - BOTTOM) * (100 - score)) / 100;

/** Scores over checks, evenly spaced, as one picture with its words. Needs two checks or more. */
export function plot(checks: readonly Checked[]): Html {
  const x = (index: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * (index + 0.5)) / checks.length;
  const words = `Your score over ${checks.length} checks: ${checks.map(({ score }) => score).join(', ')}`;
  const lines = checks.flatMap(({ joined, score }, index) => {
    const before = checks[index - 1];
    return joined && before
      ? [
          html`<line class="trend" x1="${x(index - 1)}" y1="${y(before.score)}" x2="${x(index)}" y2="${y(score)}"></line>`,
        ]
      : [];
  });
  const dots = checks.map(
    ({ score, shown }, index) =>
      html`<circle class="${shown ? 'dot shown' : 'dot'}" cx="${x(index)}" cy="${y(score)}" r="${shown ? 8 : 6}"></circle><text class="value" x="${x(index)}" y="${y(score) - 14}">${score}</text>`,
  );
  const [first, last] = [checks[0]?.day ?? '', checks.at(-1)?.day ?? ''];
  const days = html`<text class="days" x="${LEFT}" y="${HEIGHT - 8}">${first}</text><text class="days last" x="${WIDTH - RIGHT}" y="${HEIGHT - 8}">${last}</text>`;
  return html`<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words}">${[0, RUBRIC.bands.partial, RUBRIC.bands.strong, RUBRIC.bands.excellent, 100].map(grid)}${lines}${dots}${days}</svg>`;
}

const grid = (score: number): Html =>
  html`<line class="grid" x1="${LEFT}" y1="${y(score)}" x2="${WIDTH - RIGHT}" y2="${y(score)}"></line><text class="axis" x="${LEFT - 8}" y="${y(score)}">${score}</text>`;
