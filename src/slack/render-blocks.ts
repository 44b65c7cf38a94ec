import { SIGNS, STATES } from '../chat/alike.ts';
import { type Block, emphasis, type Fact, type Item, type Line, type Span, type Stage, strong } from '../chat/card.ts';
import { isBlank, plain, shown } from './escape.ts';
import { CONTEXT, NAME } from './limits.ts';
import { apart, heading, listed, paragraph, quoted, together } from './render-lines.ts';
import type { Piece } from './render-pieces.ts';
import { meterLine, renderPicture, scoreTitle } from './render-score.ts';
import { rowLine } from './render-table.ts';

/** A card's block as pieces. What holds no words leaves nothing. */
export function renderBlock(block: Block): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [RULE, ...heading(block.text)];
    case 'text':
      return paragraph(block.line);
    case 'score':
      return [...renderPicture(block), { kind: 'block', block: { type: 'header', text: scoreTitle(block) } }];
    case 'facts':
      return together(block.facts.map(factLine));
    case 'meters':
      return listed(block.meters.map(meterLine), 'bullet');
    case 'list':
      return renderList(block.items, block.ordered ? 'ordered' : 'bullet');
    case 'table':
      return [
        ...heading(block.caption),
        ...listed(
          block.rows.map((row) => rowLine(row, block.columns)),
          'bullet',
        ),
      ];
    case 'quote':
      return quoted([...sourceOf(block.source), ...block.line]);
    case 'stages':
      return together(block.stages.map(stageLine));
    case 'note':
      return renderNote(block.line);
    case 'divider':
      return [RULE];
  }
}

/** Bold words alone part nothing in a long message. */
const RULE: Piece = { kind: 'block', block: { type: 'divider' } };

const factLine = ({ label, value }: Fact): Line => [strong(shown(label, NAME)), '  ', ...value];

/** Items with a title are paragraphs. */
const renderList = (items: readonly Item[], style: 'ordered' | 'bullet'): Piece[] =>
  items.some(({ title }) => title !== undefined)
    ? apart(items.map(itemLine), style)
    : listed(items.map(itemLine), style);

const itemLine = ({ title, line }: Item): Line =>
  title === undefined || isBlank(title) ? line : [strong(shown(title, NAME)), '\n', ...line];

/** Whose words they are comes first. */
function sourceOf(source: string | undefined): Line {
  if (source === undefined || isBlank(source)) return [];
  const name = shown(source, NAME);
  return [emphasis(`${name.charAt(0).toUpperCase()}${name.slice(1)}:`), ' '];
}

function stageLine({ label, state }: Stage): Line {
  const name = shown(label, NAME);
  return [`${SIGNS[state]}  `, state === 'running' ? strong(name) : name, ` · ${STATES[state]}`];
}

/** Small print; a link or a mention can stand only in a text of common size. */
function renderNote(line: Line): Piece[] {
  if (!line.every(isWords)) return paragraph(line);
  const words = plain(line.map((span) => (typeof span === 'string' ? span : span.text)).join(''), CONTEXT);
  return isBlank(words.text) ? [] : [{ kind: 'block', block: { type: 'context', elements: [words] } }];
}

const isWords = (span: Span): span is Exclude<Span, { kind: 'link' | 'mention' }> =>
  typeof span === 'string' || (span.kind !== 'link' && span.kind !== 'mention');
