import { STATES } from '../chat/alike.ts';
import type { Block, Fact, Item, Line, Stage } from '../chat/card.ts';
import { clip } from '../chat/text.ts';
import { type Html, html } from './html.ts';
import { NAME, renderLine, TEXT } from './render-line.ts';
import { bracketed, namesIn, renderNames } from './render-names.ts';
import { renderMeters, renderScore } from './render-score.ts';
import { renderTable } from './render-table.ts';

/** Blocks in order; a score takes the facts that follow it, and quotes in a row stand side by side. */
export function renderBlocks(blocks: readonly Block[]): Html[] {
  const rendered: Html[] = [];
  for (let at = 0; at < blocks.length; ) {
    const [first, next] = blocks.slice(at, at + 2);
    if (!first) break;
    const quotes = quotesFrom(blocks, at);
    if (first.kind === 'score' && next?.kind === 'facts') rendered.push(hero(first, renderFacts(next.facts)));
    else rendered.push(quotes.length > 1 ? renderQuotes(quotes) : renderBlock(first));
    at += first.kind === 'score' && next?.kind === 'facts' ? 2 : Math.max(1, quotes.length);
  }
  return rendered;
}

function quotesFrom(blocks: readonly Block[], at: number): readonly Block[] {
  const end = blocks.findIndex((block, index) => index >= at && block.kind !== 'quote');
  return blocks.slice(at, end === -1 ? blocks.length : end);
}

function renderBlock(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${clip(block.text, NAME)}</h3>`;
    case 'text':
      return renderText(block.line);
    case 'score':
      return hero(block, html``);
    case 'facts':
      return renderFacts(block.facts);
    case 'meters':
      return renderMeters(block.meters);
    case 'list':
      return block.ordered
        ? html`<ol class="items">${block.items.map(renderItem)}</ol>`
        : html`<ul class="items">${block.items.map(renderItem)}</ul>`;
    case 'table':
      return renderTable(block);
    case 'quote':
      return renderQuote(block.line, block.source);
    case 'stages':
      return html`<ol class="stages">${block.stages.map(renderStage)}</ol>`;
    case 'note':
      return html`<p class="note">${renderLine(block.line, TEXT)}</p>`;
    case 'divider':
      return html`<hr>`;
  }
}

const hero = (score: Extract<Block, { kind: 'score' }>, facts: Html): Html =>
  html`<div class="hero">${renderScore(score)}<div class="hero-words"><p class="band">${clip(score.label, NAME)}</p>${facts}</div></div>`;

function renderText(line: Line): Html {
  const names = namesIn(line, 2);
  return names ? renderNames(names) : html`<p>${renderLine(line, TEXT)}</p>`;
}

/** Where one fact holds several names, a fact with one name looks the same. */
function renderFacts(facts: readonly Fact[]): Html {
  const least = facts.some(({ value }) => namesIn(value, 2)) ? 1 : 2;
  return html`<dl class="facts">${facts.map((fact) => renderFact(fact, least))}</dl>`;
}

function renderFact({ label, value }: Fact, least: number): Html {
  const names = namesIn(value, least);
  const shown = names ? renderNames(names) : renderLine(value, TEXT);
  return html`<div class="fact"><dt>${clip(label, NAME)}</dt><dd>${shown}</dd></div>`;
}

function renderItem({ title, line }: Item): Html {
  const body = html`<p>${renderLine(line, TEXT)}</p>`;
  if (title === undefined) return html`<li>${body}</li>`;
  const { before, within } = bracketed(title);
  const gain = within !== undefined && html` <span class="pill">${clip(within, NAME)}</span>`;
  return html`<li><p class="item-title">${clip(before, NAME)}${gain}</p>${body}</li>`;
}

/** The first of several quotes stands beside the others: what was asked, and what answers it. */
function renderQuotes([first, ...others]: readonly Block[]): Html {
  return html`<div class="quotes">${first && renderBlock(first)}<div class="answers">${others.map(renderBlock)}</div></div>`;
}

const renderQuote = (line: Line, source: string | undefined): Html =>
  html`<figure class="quote"><blockquote>${renderLine(line, TEXT)}</blockquote>${source !== undefined && html`<figcaption>${clip(source, NAME)}</figcaption>`}</figure>`;

const renderStage = ({ label, state }: Stage): Html =>
  html`<li class="stage ${state}"${state === 'running' && html` aria-current="step"`}><span class="stage-sign" aria-hidden="true"></span>${clip(label, NAME)} <span class="stage-state">${STATES[state]}</span></li>`;
