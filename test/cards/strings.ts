import type { Card } from '../../src/chat/card.ts';

/** Every string in a card that a person could read, wherever it stands. */
export const strings = ({ title, summary, blocks, buttons }: Card): string[] =>
  leaves([title, summary, blocks, buttons.map(({ label, description }) => [label, description ?? label])]);

const NOT_READ = new Set(['kind', 'state', 'href']);

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_READ.has(key) ? [] : leaves(inner)));
}
