import { BANDS } from '../cards/words.ts';
import type { Fit } from '../fit/fit.ts';
import { RUBRIC } from '../fit/rubric.ts';
import { bandOf } from '../fit/score.ts';

/** What a picture shows; a ceiling that is not above the score stays unsaid. */
export type Shown = Pick<Fit, 'score' | 'ceiling'>;

/** Twice what chats show at most, for sharp screens. */
export const [WIDTH, HEIGHT] = [1200, 400] as const;

/** A ground of its own, so that it reads the same on a light and a dark page: all text is at least 7:1 on it. */
const COLOURS = { ground: '#0e2a25', ink: '#ffffff', soft: '#b9cfc8', track: '#2b4d45' } as const;
/** Each band has a tone; its words stand beside it. */
const TONES = { excellent: '#71d4bd', strong: '#71d4bd', partial: '#f0c46c', weak: '#f5a899' } as const;
const BOLD = 'font-family="Liberation Sans" font-weight="700"';

/** The score as an SVG of its own: ring, number and band, and where it stands on the scale of the bands. Whole numbers from 0 to 100. */
export function drawing({ score, ceiling }: Shown): string {
  const band = bandOf(score);
  const could = ceiling > score ? ` · could show ${ceiling} by editing alone` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" rx="40" fill="${COLOURS.ground}"/>
${ring(score, TONES[band])}
<text x="200" y="234" ${BOLD} font-size="100" letter-spacing="-3" fill="${COLOURS.ink}" text-anchor="middle">${score}</text>
<text x="400" y="148" ${BOLD} font-size="72" letter-spacing="-1" fill="${TONES[band]}">${BANDS[band]}</text>
<text x="402" y="208" ${BOLD} font-size="34" fill="${COLOURS.soft}">Fit estimate${could}</text>
${scale({ score, ceiling }, TONES[band])}
</svg>`;
}

function ring(score: number, tone: string): string {
  const circle = `cx="200" cy="200" r="130" fill="none" stroke-width="30"`;
  const length = (2 * Math.PI * 130 * score) / 100;
  const arc = `<circle ${circle} stroke="${tone}" stroke-linecap="round" stroke-dasharray="${length} 1000" transform="rotate(-90 200 200)"/>`;
  // A round line end would paint a dot even for nothing.
  return `<circle ${circle} stroke="${COLOURS.track}"/>${score > 0 ? arc : ''}`;
}

const [LEFT, LENGTH, LINE] = [402, 738, 284] as const;
const at = (value: number): number => LEFT + (LENGTH * value) / 100;

/** The scale from 0 to 100 with the bands' borders named, the score on it, and how far the ceiling reaches. */
function scale({ score, ceiling }: Shown, tone: string): string {
  const line = (to: number, colour: string) =>
    to > 0 ? `<rect x="${LEFT}" y="${LINE}" width="${at(to) - LEFT}" height="16" rx="8" fill="${colour}"/>` : '';
  const marks = Object.values(RUBRIC.bands).map(
    (from) =>
      `<rect x="${at(from) - 1.5}" y="${LINE - 8}" width="3" height="32" fill="${COLOURS.ground}"/><text x="${at(from)}" y="${LINE + 54}" ${BOLD} font-size="26" fill="${COLOURS.soft}" text-anchor="middle">${from}</text>`,
  );
  return [line(100, COLOURS.track), line(ceiling, `${tone}70`), line(score, tone), ...marks].join('');
}
