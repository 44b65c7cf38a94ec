import { describe, expect, it } from 'vitest';
import { quoteAt, rangeFinder } from '../../src/fit/quote.ts';
import { paper } from './builtin/paper.ts';

const resume = paper('Java Jones\n\n## Experience\n\n- Wrote services\n  in Go for 40 shops\n', ['Java Jones']);
const found = rangeFinder(resume);

describe('words that a reader claims to quote', () => {
  it('become the verbatim slice, in its true place, line breaks aside', () => {
    const range = found('Wrote services in Go');
    expect(range && quoteAt(resume, range)).toEqual({
      text: 'Wrote services\n  in Go',
      section: 'experience',
      page: 1,
    });
  });

  it.each(['Wrote services in Rust', '', ' ', 'wrote services in go', 'Java Jones'])('stand nowhere: %j', (text) => {
    expect(found(text)).toBeNull();
  });
});
