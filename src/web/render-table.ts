import type { Block, Line } from '../chat/card.ts';
import { clip } from '../chat/text.ts';
import { type Html, html } from './html.ts';
import { NAME, renderLine, TEXT } from './render-line.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A table that scrolls inside its own box, so it takes the keyboard's focus there. The first cell of a row names it. */
export function renderTable({ caption, columns, rows }: Table): Html {
  const name = clip(caption, NAME);
  const head = columns.map((column, index) => {
    const numeric = rows.length > 0 && rows.every((row) => isNumber(row[index] ?? []));
    return html`<th scope="col"${numeric && html` class="number"`}>${clip(column, NAME)}</th>`;
  });
  return html`<div class="table" role="region" aria-label="${name}" tabindex="0"><table><caption>${name}</caption><thead><tr>${head}</tr></thead><tbody>${rows.map(renderRow)}</tbody></table></div>`;
}

function renderRow([first = [], ...rest]: readonly Line[]): Html {
  return html`<tr><th scope="row">${renderLine(first, TEXT)}</th>${rest.map(renderCell)}</tr>`;
}

const renderCell = (line: Line): Html =>
  html`<td${isNumber(line) && html` class="number"`}>${renderLine(line, TEXT)}</td>`;

const isNumber = ([only, ...more]: Line): boolean =>
  typeof only === 'string' && more.length === 0 && /^[+−-]?[\d.,]+$/.test(only);
