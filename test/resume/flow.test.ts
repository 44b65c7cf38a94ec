import { describe, expect, it } from 'vitest';
import { joinWrapped } from '../../src/resume/pdf/flow.ts';

describe('a wrapped line', () => {
  it.each([
    ['cut the bill', 'by half', 'cut the bill by half'],
    ['a new ser-', 'vice', 'a new service'],
    ['a new ser\u00ad', 'vice', 'a new service'],
    ['a real-', 'time feed', 'a real-time feed'],
    ['for Coca-', 'Cola', 'for Coca-Cola'],
    ['CI/', 'CD', 'CI/CD'],
    ['2019 –', '2023', '2019 – 2023'],
  ])('%s + %s is %s', (before, after, whole) => {
    expect(joinWrapped(before, after)).toBe(whole);
  });
});
