import { describe, expect, it } from 'vitest';
import { stem, tokens } from '../../../src/fit/builtin/words.ts';

describe('words', () => {
  it('keeps the signs that belong to names, with their offsets', () => {
    expect(tokens('C++ / C# in .NET, 5+ (driver’s)')).toEqual([
      { text: 'c++', start: 0, end: 3 },
      { text: 'c#', start: 6, end: 8 },
      { text: 'in', start: 9, end: 11 },
      { text: '.net', start: 12, end: 16 },
      { text: '5+', start: 18, end: 20 },
      { text: 'driver', start: 22, end: 30 },
    ]);
  });

  it.each([
    ['manages', 'managing'],
    ['managed', 'management'],
    ['deploys', 'deployment'],
    ['migrated', 'migrations'],
    ['implementation', 'implemented'],
    ['planning', 'plans'],
    ['led', 'leads'],
    ['taught', 'teaching'],
    ['queries', 'query'],
    ['nurses', 'nursing'],
    ['apis', 'api'],
  ])('takes %s and %s as one', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['reactive', 'react'],
    ['customer', 'custom'],
    ['accounting', 'account'],
    ['marketing', 'market'],
    ['restaurant', 'rest'],
    ['payment', 'pay'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

it('words that every object has by birth are words like others', () => {
  for (const word of ['constructor', 'valueof', 'tostring', 'hasownproperty']) expect(typeof stem(word)).toBe('string');
  expect(stem('constructor')).toBe('constructor');
});
