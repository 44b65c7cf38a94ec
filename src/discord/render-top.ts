import type { Card } from '../chat/card.ts';
import { clipText } from './escape.ts';
import type { Part } from './render-blocks.ts';

/** Longest title and summary, in UTF-16 units: three lines on a phone. */
const TITLE = 200;
const SUMMARY = 300;

/** The title, and of the summary what the lines below do not say. */
export function renderTop({ title, summary, blocks }: Card, below: readonly Part[]): Part[] {
  const [name = '', ...rest] = title.split(' · ');
  const said = [title, ...below.map((part) => (part.kind === 'line' ? part.text : ''))];
  // The words beside a score say all that its summary says.
  const scored = blocks.some(({ kind }) => kind === 'score');
  const lines = [
    ['## ', clipText(name, TITLE).trim() || '…'],
    ['-# ', clipText(rest.join(' · '), TITLE)],
    ['-# ', scored ? '' : clipText(unsaid(summary, said), SUMMARY)],
  ] as const;
  return lines.flatMap(([mark, text]): Part[] =>
    text.trim() === '' ? [] : [{ kind: 'line', text: mark + text.trim() }],
  );
}

/** A message has no alternative text, so a sentence is dropped only where the card has it word for word. */
function unsaid(summary: string, said: readonly string[]): string {
  const words = said.map(wordsOf).join('\n');
  const sentences = summary.split(/(?<=\.) /);
  return sentences.filter((sentence) => !words.includes(wordsOf(sentence))).join(' ');
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
