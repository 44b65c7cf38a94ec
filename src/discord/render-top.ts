import type { Card } from '../chat/card.ts';
import { clipText } from './escape.ts';
import type { Part } from './render-blocks.ts';

/** Longest title and summary, in UTF-16 units: three lines on a phone. */
const TITLE = 200;
const SUMMARY = 300;

/** The title, and the summary as far as the card does not say the same. */
export function renderTop({ title, summary, blocks }: Card): Part[] {
  const [name = '', ...rest] = title.split(' · ');
  const lines = [
    ['## ', clipText(name, TITLE)],
    ['-# ', clipText(rest.join(' · '), TITLE)],
    ['', clipText(unsaid(summary, { title, blocks }), SUMMARY)],
  ] as const;
  return lines.flatMap(([mark, text]): Part[] =>
    text.trim() === '' ? [] : [{ kind: 'line', text: mark + text.trim() }],
  );
}

/** A message has no alternative text: a sentence of the summary is dropped only where its words stand in the card anyway. */
function unsaid(summary: string, said: Pick<Card, 'title' | 'blocks'>): string {
  const words = new Set(wordsOf(JSON.stringify(said)));
  const sentences = summary.split(/(?<=\.) /);
  return sentences.filter((sentence) => wordsOf(sentence).some((word) => !words.has(word))).join(' ');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
