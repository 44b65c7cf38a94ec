import type { RichTextElement, RichTextSection } from '@slack/types';
import type { Block, Fact, Item, Line, Meter, Row, Stage } from '../chat/card.ts';
import { isBlank, plain, shown } from './escape.ts';
import { CONTEXT, LINE, NAME } from './limits.ts';
import { renderLine, styled } from './render-line.ts';
import type { Piece } from './render-pieces.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** A card's block as pieces, the least that can be left out. What holds no words leaves nothing. */
export function renderBlock(block: Block): Piece[] {
  switch (block.kind) {
    case 'heading':
      return paragraph([styled(block.text, NAME, 'bold')], 'heading');
    case 'text':
      return paragraph(renderLine(block.line, LINE));
    case 'score':
      return paragraph(renderScore(block));
    case 'facts':
      return run(block.facts.map(renderFact));
    case 'meters':
      return run(block.meters.map(renderMeter));
    case 'list':
      return items(block.items.map(renderItem), block.ordered ? 'ordered' : 'bullet');
    case 'table':
      return renderTable(block);
    case 'quote':
      return renderQuote(block);
    case 'stages':
      return run(block.stages.map(renderStage));
    case 'note':
      return renderNote(block.line);
    case 'divider':
      return [{ kind: 'block', block: { type: 'divider' } }];
  }
}

type Words = readonly (RichTextElement | undefined)[];

const section = (words: Words): RichTextSection => ({
  type: 'rich_text_section',
  elements: words.filter((word) => word !== undefined),
});

const hasWords = ({ elements }: RichTextSection): boolean =>
  elements.some((element) => !('text' in element) || !isBlank(element.text ?? ''));

const paragraph = (words: Words, role: 'heading' | 'body' = 'body'): Piece[] =>
  [section(words)].filter(hasWords).map((element) => ({ kind: 'rich', element, role }));

/** Lines that belong together, one below the other. */
const run = (lines: readonly Words[]): Piece[] =>
  lines
    .flatMap((words) => paragraph(words))
    .map((piece, index) => (index > 0 ? { ...piece, role: 'more' } : piece) as Piece);

const items = (lines: readonly Words[], style: 'ordered' | 'bullet'): Piece[] =>
  lines
    .map(section)
    .filter(hasWords)
    .map((line, index) => ({
      kind: 'rich',
      element: { type: 'rich_text_list', style, elements: [line] },
      role: index > 0 ? 'more' : 'body',
    }));

const percent = (value: number): number => Math.round(Math.min(100, Math.max(0, value || 0)));

/** The number stands beside it in words. */
function bar(value: number, cells: number): string {
  const full = Math.round((percent(value) / 100) * cells);
  return '▰'.repeat(full) + '▱'.repeat(cells - full);
}

const renderScore = ({ value, label }: Of<'score'>): Words => [
  styled(`${bar(value, 10)}  `, NAME),
  styled(`${percent(value)} of 100`, NAME, 'bold'),
  styled(' · ', NAME),
  styled(label, NAME, 'bold'),
];

const renderFact = ({ label, value }: Fact): Words => [
  styled(label, NAME, 'bold'),
  styled('  ', NAME),
  ...renderLine(value, LINE),
];

const renderMeter = ({ label, value, note }: Meter): Words => [
  styled(`${bar(value, 5)}  `, NAME),
  styled(`${percent(value)}`, NAME, 'bold'),
  styled(` of 100  ${shown(label, NAME)} · ${shown(note, NAME)}`, LINE),
];

const renderItem = ({ title, line }: Item): Words =>
  title === undefined || isBlank(title)
    ? renderLine(line, LINE)
    : [styled(title, NAME, 'bold'), styled('\n', NAME), ...renderLine(line, LINE)];

/** A list with each value by its column's name: a table of Slack stands in messages only, one in each, and runs off a phone. */
function renderTable({ caption, columns, rows }: Of<'table'>): Piece[] {
  const list = items(
    rows.map((row) => renderRow(row, columns)),
    'bullet',
  );
  return [...paragraph([styled(caption, NAME, 'bold')], 'heading'), ...list];
}

function renderRow([first = [], ...rest]: Row, [, ...columns]: readonly string[]): Words {
  const name = renderLine(first, NAME).map((element) =>
    element.type === 'text' ? { ...element, style: { ...element.style, bold: true } } : element,
  );
  const cells = rest.flatMap((cell, index) => [
    styled(` · ${shown(columns[index] ?? '', NAME)} `, NAME),
    ...renderLine(cell, NAME),
  ]);
  return [...name, ...cells];
}

function renderQuote({ line, source }: Of<'quote'>): Piece[] {
  const from = source === undefined ? [] : [styled(`\n— ${shown(source, NAME)}`, NAME, 'italic')];
  const { elements } = section([...renderLine(line, LINE), ...from]);
  if (elements.length === 0) return [];
  return [{ kind: 'rich', element: { type: 'rich_text_quote', elements }, role: 'more' }];
}

const SIGNS = { waiting: '○', running: '◐', done: '●', failed: '✕' } as const;
const STATES = { waiting: 'waiting', running: 'in progress', done: 'done', failed: 'failed' } as const;

const renderStage = ({ label, state }: Stage): Words => [
  styled(`${SIGNS[state]}  ${shown(label, NAME)}`, LINE, state === 'running' ? 'bold' : undefined),
  styled(` · ${STATES[state]}`, NAME),
];

/** Small print is plain text there; with a link or a mention in it, it is as large as the rest. */
function renderNote(line: Line): Piece[] {
  const plainly = line.every((span) => typeof span === 'string' || (span.kind !== 'link' && span.kind !== 'mention'));
  if (!plainly) return paragraph(renderLine(line, LINE));
  const words = line.map((span) => (typeof span === 'string' ? span : 'text' in span ? span.text : '')).join('');
  if (isBlank(shown(words, CONTEXT))) return [];
  return [{ kind: 'block', block: { type: 'context', elements: [plain(words, CONTEXT)] } }];
}
