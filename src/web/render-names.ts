import type { Line } from '../chat/card.ts';
import { clip } from '../chat/text.ts';
import { type Html, html } from './html.ts';
import { NAME } from './render-line.ts';

/** Our cards write names side by side with this between them. */
const BETWEEN = ' · ';
/** A name, and no sentence. */
const LONGEST_NAME = 60;

/** The names of a line that holds nothing else ("Ruby · Go · Java"), `least` of them or more; undefined for any other line. */
export function namesIn(line: Line, least: number): readonly string[] | undefined {
  const [only, ...more] = line;
  if (typeof only !== 'string' || more.length > 0) return undefined;
  const names = only.split(BETWEEN);
  const short = names.every((name) => name.length > 0 && name.length <= LONGEST_NAME && !name.endsWith('.'));
  return names.length >= least && short ? names : undefined;
}

/** Names as a list of chips; what stands in brackets at a name's end becomes its note. */
export const renderNames = (names: readonly string[]): Html => html`<ul class="chips">${names.map(renderName)}</ul>`;

function renderName(name: string): Html {
  const { before, within } = bracketed(name);
  return html`<li class="chip">${clip(before, NAME)}${within !== undefined && html` <span class="chip-note">${within}</span>`}</li>`;
}

/** A text and the words in brackets at its end: "TypeScript (must)". */
export function bracketed(text: string): { before: string; within: string | undefined } {
  const open = text.lastIndexOf(' (');
  if (open <= 0 || !text.endsWith(')')) return { before: text, within: undefined };
  return { before: text.slice(0, open), within: text.slice(open + 2, -1) };
}
