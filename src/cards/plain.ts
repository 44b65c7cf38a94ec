import type { Block, Card, Item, Line, Meter, Span } from '../chat/card.ts';
import { columns } from './plain-table.ts';
import { clean, hanging, wrapped } from './plain-wrap.ts';

const BAR = 20;

/** A card for a terminal: at most 100 columns, no colour, every bar with its number. Control characters in the card are dropped. */
export function plainCard(card: Card): string {
  const title = clean(card.title);
  const head = [...wrapped(title), '═'.repeat(Math.min(100, Math.max(4, title.length)))];
  const body = card.blocks.flatMap((block) => [...gap(block), ...lines(block)]);
  return `${[...head, ...body].join('\n')}\n`;
}

const gap = (block: Block): string[] => (block.kind === 'quote' || block.kind === 'divider' ? [] : ['']);

function lines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return wrapped(clean(block.text).toUpperCase());
    case 'text':
    case 'note':
      return wrapped(flat(block.line));
    case 'score':
      return [`${bar(block.value)} ${block.value} of 100 · ${clean(block.label)}`];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => hanging(`${clean(label)}: `, flat(value)));
    case 'meters':
      return block.meters.flatMap(meter);
    case 'list':
      return block.items.flatMap((item, index) => listed(item, block.ordered ? `${index + 1}. ` : '- '));
    case 'table':
      return [...wrapped(clean(block.caption)), ...columns([block.columns, ...block.rows.map((row) => row.map(flat))])];
    case 'quote':
      return hanging('  | ', `${flat(block.line)}${block.source === undefined ? '' : ` (${clean(block.source)})`}`);
    case 'stages':
      return block.stages.map(({ label, state }) => `${SIGNS[state]} ${clean(label)} (${state})`);
    case 'divider':
      return [];
  }
}

const SIGNS = { waiting: '·', running: '>', done: '✓', failed: '✗' } as const;

function bar(value: number): string {
  const full = Math.round((value / 100) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

const meter = ({ label, value, note }: Meter): string[] =>
  hanging(`${bar(value)} `, `${value} of 100 · ${clean(label)} · ${clean(note)}`);

const listed = ({ title, line }: Item, mark: string): string[] =>
  title === undefined
    ? hanging(mark, flat(line))
    : [...hanging(mark, clean(title)), ...hanging(' '.repeat(mark.length), flat(line))];

const flat = (line: Line): string => clean(line.map(wordsOf).join(''));

const wordsOf = (span: Span): string => {
  if (typeof span === 'string') return span;
  if (span.kind === 'mention') return 'you';
  return span.kind === 'link' ? `${span.text} <${span.href}>` : span.text;
};
