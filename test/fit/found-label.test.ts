import { expect, test } from 'vitest';
import { labelFound } from '../../src/fit/found-label.ts';
import { asked } from './builtin/asked.ts';

test.each([
  ['React or Vue', ['React', 'Vue'], 'Vue', 'Vue'],
  ['supervising assistant or trainee', ['assistant', 'trainee'], 'trainee', 'supervising trainee'],
  [
    'scissor lift or boom lift certification',
    ['scissor lift', 'boom lift certified'],
    'scissor lift',
    'scissor lift certification',
  ],
  ['cloud platforms (AWS, Azure)', ['AWS', 'Azure'], 'AWS', 'AWS'],
  ['regulations (Parts B, M)', ['Parts B', 'M', 'regulations'], 'M', 'regulations (M)'],
  ['excel (lookups, pivot tables)', ['lookups', 'pivot tables', 'excel'], 'pivot tables', 'excel (pivot tables)'],
  ['excel (lookups, pivot tables)', ['lookups', 'pivot tables', 'excel'], 'excel', 'excel'],
  [
    'first aid training or reporting training',
    ['first aid training', 'reporting training'],
    'first aid training',
    'first aid training',
  ],
  ['NVQ Level 2 or 3', ['NVQ Level 2', '3'], '3', 'NVQ Level 2 or 3'],
  ['HACCP', ['HACCP', 'Food safety'], 'Food safety', 'HACCP'],
])('%s, of %j found by "%s": %s', (label, alternatives, via, found) => {
  expect(labelFound(asked(label, { alternatives }), via)).toBe(found);
});

test('what names no alternative, or none of these, changes nothing', () => {
  const choice = asked('React or Vue', { alternatives: ['React', 'Vue'] });
  expect(labelFound(choice, undefined)).toBe('React or Vue');
  expect(labelFound(choice, 'Svelte')).toBe('React or Vue');
});
