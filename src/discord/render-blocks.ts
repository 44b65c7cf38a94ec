import { percent, SIGNS, STATES } from '../chat/alike.ts';
import { type Block, type Fact, type Item, type Meter, type Row, type Stage, strong } from '../chat/card.ts';
import { clip } from '../chat/text.ts';
import { cleanText, clipText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { renderBar } from './render-bar.ts';
import { renderLine, renderName } from './render-line.ts';

/** A line of markdown, a picture, the place where a new text display begins, or a line drawn across. */
export type Part =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'picture'; readonly url: string; readonly alt: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'rule' };

/** Longest label, title or name, in UTF-16 units: two lines on a phone. */
export const NAME = 120;
/** Cells of a score's bar and of a meter's: either fits on a phone, with the words beside it. */
const WIDE = 16;
const NARROW = 10;
/** Our own words keep this much room while quotes still give some up: a quote can be read in full in its own document. */
const LEAST_TEXT = 160;

/**
 * Blocks in order. No quote is longer than `most` UTF-16 units; other texts may have `LEAST_TEXT` in any case, and a
 * paragraph twice as much as what stands in a list.
 */
export const renderBlocks = (blocks: readonly Block[], most: number): Part[] =>
  blocks.flatMap((block, index): Part[] => {
    if (block.kind === 'divider') return [{ kind: 'rule' }];
    const lines = linesOf(block, most)
      .filter((text) => text.trim() !== '')
      .map((text): Part => ({ kind: 'line', text }));
    const shown = [...pictureOf(block), ...lines];
    return belongs(block, blocks[index - 1]) ? shown : [{ kind: 'gap' }, ...shown];
  });

/** The score's picture, above the same in words. Discord fetches it by its address, and shows none that it can't reach. */
function pictureOf(block: Block): Part[] {
  if (block.kind !== 'score' || block.picture === undefined || !URL.canParse(block.picture)) return [];
  const url = new URL(block.picture);
  const alt = clip(cleanText(block.alt).trim(), NAME) || 'The score';
  return url.protocol === 'https:' && url.href.length <= LIMITS.mediaUrl
    ? [{ kind: 'picture', url: url.href, alt }]
    : [];
}

/** Whether a block goes on where the last one ended: below its heading, a score's facts, and a quote with what it is about. */
function belongs({ kind }: Block, last: Block | undefined): boolean {
  if (last === undefined) return kind === 'note';
  if (last.kind === kind) return kind !== 'text';
  return last.kind === 'heading' || kind === 'quote' || (last.kind === 'score' && kind === 'facts');
}

function linesOf(block: Exclude<Block, { kind: 'divider' }>, most: number): string[] {
  const text = Math.max(most, LEAST_TEXT);
  switch (block.kind) {
    case 'heading':
      return [prefixed('### ', clipText(block.text, NAME))];
    case 'text':
      return [renderLine(block.line, Math.max(2 * most, LEAST_TEXT))];
    case 'score':
      return [
        `# ${percent(block.value)} of 100 · ${clipText(block.label, NAME)}`,
        // A picture shows it better.
        pictureOf(block).length > 0 ? '' : renderBar(block.value, WIDE),
      ];
    case 'facts':
      return block.facts.map((fact) => renderFact(fact, text));
    case 'meters':
      return block.meters.flatMap(renderMeter);
    case 'list':
      return block.items.flatMap((item, index) => renderItem(block.ordered ? `${index + 1}. ` : '- ', item, text));
    case 'table':
      return renderTable(block, text);
    case 'quote':
      return renderQuote(block, most);
    case 'stages':
      return block.stages.map(renderStage);
    case 'note':
      return [prefixed('-# ', renderLine(block.line, text))];
  }
}

/** A mark with nothing behind it would be shown as it is. */
const prefixed = (mark: string, text: string): string => (text.trim() === '' ? '' : `${mark}${text.trimStart()}`);

const renderFact = ({ label, value }: Fact, most: number): string =>
  `**${clipText(label, NAME).trim()}:** ${renderLine(value, most)}`;

function renderMeter({ label, value, note }: Meter): string[] {
  const aside = clipText(note, NAME);
  return [clipText(label, NAME), `${renderBar(value, NARROW)} **${percent(value)}**${aside && ` · ${aside}`}`];
}

/** What belongs to an item stands below its title, set in by as much as Discord asks for. */
function renderItem(mark: string, { title = '', line }: Item, most: number): string[] {
  const [first, second] = [renderLine([strong(title)], NAME), renderLine(line, most)];
  return first.trim() === '' ? [prefixed(mark, second)] : [prefixed(mark, first), prefixed('  ', second)];
}

function renderQuote({ line, source = '' }: Extract<Block, { kind: 'quote' }>, most: number): string[] {
  return [prefixed('> ', renderLine(line, most)), prefixed('> -# ', clipText(source, NAME))];
}

/**
 * Rows as lines: a code block would keep the columns, but breaks them on a phone, where some thirty characters stand side by
 * side, and shows no bold.
 */
function renderTable({ caption, columns, rows }: Extract<Block, { kind: 'table' }>, most: number): string[] {
  const renderRow = ([first = [], ...rest]: Row): string =>
    [renderName(first, most), ...rest.map((cell) => renderLine(cell, most))].join(BETWEEN);
  return [
    renderLine([strong(caption)], NAME),
    prefixed('-# ', columns.map((column) => clipText(column, NAME)).join(BETWEEN)),
    ...rows.map(renderRow),
  ];
}

const BETWEEN = ' · ';

function renderStage({ label, state }: Stage): string {
  const name = state === 'running' ? renderLine([strong(label)], NAME) : clipText(label, NAME);
  return `${SIGNS[state]} ${name} · ${STATES[state]}`;
}
