import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingsApart } from '../../src/resume/inline-headings.ts';

describe('a heading on the line of its text', () => {
  it.each([
    ['SUMMARY Main stack: PHP', 'SUMMARY\nMain stack: PHP'],
    ['WORK EXPERIENCE  Engineer, Northwind', 'WORK EXPERIENCE\nEngineer, Northwind'],
    ['EDUCATION BSc in Physics', 'EDUCATION\nBSc in Physics'],
    ['LANGUAGES: English, Hebrew', 'LANGUAGES\nEnglish, Hebrew'],
    ['SOFT SKILLS Team player', 'SOFT SKILLS\nTeam player'],
    ['EDUCATION 2017 – 2019 | Springfield College', 'EDUCATION\n2017 – 2019 | Springfield College'],
  ])('is set apart: %s', (line, apart) => {
    expect(headingsApart(line)).toBe(apart);
  });

  it.each([
    'EDUCATION',
    'EDUCATION and TRAINING',
    'SKILLS & AWARDS',
    'LANGUAGES NORNICKEL produces nickel',
    'JANE DOE Backend engineer',
    'AWS Certified since 2019',
    'Skills in Go',
    'PROJECT MANAGEMENT of six people',
  ])('is left where it is: %s', (line) => {
    expect(headingsApart(line)).toBe(line);
  });

  it('in small letters is set apart only in a paper without other headings', () => {
    expect(headingsApart('Skills  C#, SQL\nWork experience 04/2022 Engineer, Northwind')).toBe(
      'Skills\nC#, SQL\nWork experience\n04/2022 Engineer, Northwind',
    );
    expect(headingsApart('Skills  C#, SQL\nExperience\nEngineer')).toBe('Skills  C#, SQL\nExperience\nEngineer');
  });

  it('leaves the words as they are, whatever the text', () => {
    const word = fc.constantFrom('SKILLS', 'WORK', 'Go', 'EXPERIENCE', '&', ':', 'and', '  ', 'a');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        expect(
          headingsApart(text)
            .split(/[\s:]+/)
            .join(' '),
        ).toBe(text.split(/[\s:]+/).join(' '));
      }),
    );
  });
});
