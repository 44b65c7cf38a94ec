import type { PlainTextElement } from '@slack/types';
import { percent } from '../chat/alike.ts';
import { type Block, type Line, type Meter, strong } from '../chat/card.ts';
import { isBlank, plain, shown } from './escape.ts';
import { ADDRESS, HEADER, NAME } from './limits.ts';
import type { Piece } from './render-pieces.ts';

type Score = Extract<Block, { kind: 'score' }>;

/** A score in one large line: the number and its band in words, and a bar where no picture shows it. */
export function scoreTitle(score: Score): PlainTextElement {
  const { value, label } = score;
  const shown = renderPicture(score).length > 0 ? '' : `${bar(value, 10)}  `;
  return plain(`${shown}${percent(value)} of 100 · ${label}`, HEADER);
}

/** The score's picture, above the same in words. Slack fetches it by its address, over https only. */
export function renderPicture({ picture, alt }: Score): Piece[] {
  if (picture === undefined || picture.length > ADDRESS || !URL.canParse(picture)) return [];
  const url = new URL(picture);
  const alt_text = worded(shown(alt, NAME));
  return url.protocol === 'https:' ? [{ kind: 'block', block: { type: 'image', image_url: url.href, alt_text } }] : [];
}

const worded = (alt: string): string => (isBlank(alt) ? 'The score' : alt);

/** A name, and below it a bar with the number beside it in words. */
export const meterLine = ({ label, value, note }: Meter): Line => [
  `${shown(label, NAME)}\n${bar(value, 5)}  `,
  strong(String(percent(value))),
  ` of 100 · ${shown(note, NAME)}`,
];

function bar(value: number, cells: number): string {
  const full = Math.round((percent(value) / 100) * cells);
  return '▰'.repeat(full) + '▱'.repeat(cells - full);
}
