import { expect, test } from 'vitest';
import { joinedLetters } from '../../src/resume/letters-apart.ts';

const HABIT = 'Skills: S wift, G itFlow, J ira, R EST, M ySQL, C ocoaTouch.';

test('letters that a file sets apart by habit are put together', () => {
  expect(joinedLetters([HABIT])).toEqual({
    apart: true,
    texts: ['Skills: Swift, GitFlow, Jira, REST, MySQL, CocoaTouch.'],
  });
});

test('the habit is the file’s, not the page’s', () => {
  expect(joinedLetters([HABIT, 'Wrote it in K otlin.']).texts[1]).toBe('Wrote it in Kotlin.');
});

test.each([
  'J Smith, Vitamin D tablets, Plan B worked.',
  'C programming, R scripts, X rays, V models',
  'D lang, D language, D programming, L inkedIn',
  'I led, A team of five, I built, A service',
  'Grade B and Plan B was in Category D is Type T with',
  '',
])('letters that are words, names or grades stay: %s', (text) => {
  expect(joinedLetters([text])).toEqual({ apart: false, texts: [text] });
});

test('and stay in a file with the habit', () => {
  const text = 'I led C programming and R scripts; Plan B was mine.';
  expect(joinedLetters([HABIT, text]).texts[1]).toBe(text);
});
