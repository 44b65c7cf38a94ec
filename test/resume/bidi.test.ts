import { describe, expect, it } from 'vitest';
import { asRead } from '../../src/resume/bidi.ts';

describe('a line from right to left', () => {
  it('is read from the right, with words and numbers of other scripts kept', () => {
    const painted = '2019 תנשמ Northwind Ltd תרבחב (הריכב) תסדנהמ';
    expect(asRead(painted)).toBe('מהנדסת (בכירה) בחברת Northwind Ltd משנת 2019');
  });

  it('is left alone where it runs from left to right', () => {
    expect(asRead('Taught Hebrew (עברית) for years')).toBe('Taught Hebrew (עברית) for years');
  });
});
