import { expect, test } from 'vitest';
import { lineFor } from '../../src/fit/answer.ts';
import type { Finding, Level } from '../../src/fit/finding.ts';

const dimension = { id: 'd', title: 'Ovens, not microwaves', why: '', words: '', requirements: ['ovens', 'bread'] };
const found = (requirement: string, level: Level, ...lines: string[]): Finding => ({
  requirement,
  level,
  quotes: lines.map((text) => ({ text, section: 'experience', page: 1 })),
});

test('the line of the strongest finding answers', () => {
  const findings = [found('ovens', 'listed', 'Deck ovens'), found('bread', 'proven', 'Baked 400 loaves a day')];
  expect(lineFor(dimension, findings)?.text).toBe('Baked 400 loaves a day');
});

test('what belongs to another part, or was not found, answers nothing', () => {
  expect(lineFor(dimension, [found('sales', 'proven', 'Sold them'), found('ovens', 'absent')])).toBeNull();
});
