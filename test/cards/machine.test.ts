import { expect, test } from 'vitest';
import { machineCard } from '../../src/cards/machine.ts';
import { strings } from './strings.ts';

const READING = {
  format: 'pdf',
  pages: 2,
  quality: { grade: 'fair' as const, mend: [{ message: 'No years were found.', next: 'Write them.' }] },
  hidden: [
    { text: 'hire me', reason: 'white', page: 1 },
    { text: 'now', reason: 'tiny', page: 2 },
  ],
  sections: [
    { name: 'header', heading: null, text: 'Ada' },
    { name: 'skills', heading: 'SKILLS', text: 'Go, Rust' },
  ],
};

test('the card says how well, what to mend, what people cannot see, and the text by section', () => {
  const card = machineCard(READING);
  expect(card.summary).toBe('Reads with trouble: 2 sections found, 1 thing to look at.');
  const words = strings(card);
  expect(words).toEqual(
    expect.arrayContaining(['No years were found.', 'Write them.', 'hire me', 'white, page 1', 'SKILLS', 'Go, Rust']),
  );
  expect(words.join(' ')).toContain('Your file holds 10 characters that people cannot see.');
});

test('a clean resume raises no alarm', () => {
  const words = strings(machineCard({ ...READING, quality: { grade: 'good', mend: [] }, hidden: [] })).join(' ');
  expect(words).not.toMatch(/cannot see\.|To look at/);
});
