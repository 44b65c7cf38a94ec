import type { Line } from '../chat/card.ts';
import { link } from '../chat/card.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import { type Html, html } from '../web/html.ts';
import { renderLine, TEXT } from '../web/render-line.ts';
import type { Section } from './report.ts';

/** Where the words come from, where that is no site's own name. */
const SOURCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    text: 'the text that you gave',
    file: 'the file that you gave',
    page: 'the words of its page',
    'json-ld': 'the structured data of its page',
  }),
);

/** What is known of the posting, and what is odd about it. */
export function posting({ posting: facts, role }: Evaluation): Section {
  const { url, source, title, company, location, open, postedAt, oddities = [] } = facts;
  const told: [string, Line | null | undefined][] = [
    ['Title', lineOf(role.title ?? title)],
    ['Company', lineOf(role.company ?? company)],
    ['Place', lineOf(location)],
    ['Posted on', lineOf(postedAt)],
    ['When it was read', [open ? 'open' : 'closed']],
    ['Read from', [SOURCES.get(source) ?? source]],
    ['Link', url === null ? null : [link(url, url)]],
  ];
  const notes = oddities.map(({ message }) => html`<p class="warning"><strong>Odd about it:</strong> ${message}</p>`);
  return { id: 'posting', title: 'The posting', body: html`<dl class="about">${told.map(fact)}</dl>${notes}` };
}

const lineOf = (text: string | null | undefined): Line | null => (text ? [text] : null);

const fact = ([label, line]: readonly [string, Line | null | undefined]): Html =>
  line ? html`<div><dt>${label}</dt><dd>${renderLine(line, TEXT)}</dd></div>` : html``;
