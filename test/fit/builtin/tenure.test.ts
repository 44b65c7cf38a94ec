import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansIn } from '../../../src/fit/builtin/findings/dates.ts';
import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import {
  claimsIn,
  isBorneOut,
  monthsCovered,
  PRESENT_MONTH,
  yearsOfWork,
} from '../../../src/fit/builtin/findings/tenure.ts';
import { fixture, paper } from './paper.ts';

const at = (year: number, month: number): number => year * 12 + month - 1;

describe('spans of dates', () => {
  it.each([
    ['Jan 2019 – Present', at(2019, 1), null],
    ['03/2018-05/2020', at(2018, 3), at(2020, 6)],
    ['2016 to 2019', at(2016, 1), at(2019, 1)],
    ['2019-03 – 2020-01', at(2019, 3), at(2020, 2)],
    ['Sept. 2018 — May 2023', at(2018, 9), at(2023, 6)],
    ['January 1, 2020 - March 3, 2021', at(2020, 1), at(2021, 4)],
    ['since May 2020', at(2020, 5), null],
    ['Summer 2020', at(2020, 6), at(2020, 9)],
    ['Aug 2019 – Aug 2019', at(2019, 8), at(2019, 9)],
    ['2021-present', at(2021, 1), null],
    ['March 2016  February 2017', at(2016, 3), at(2017, 3)],
    ['February 2017  Present', at(2017, 2), null],
    ['2021 now', at(2021, 1), null],
    ['juin 2019 – juillet 2021', at(2019, 6), at(2021, 8)],
    ['décembre 2018 au août 2019', at(2018, 12), at(2019, 9)],
    ['depuis mars 2020', at(2020, 3), null],
    ['Januar 2019 bis Dezember 2020', at(2019, 1), at(2021, 1)],
    ['Okt. 2019 – aktuell', at(2019, 10), null],
    ['seit März 2020', at(2020, 3), null],
    ['enero de 2018 a mayo de 2019', at(2018, 1), at(2019, 6)],
    ['agosto 2019 - actualidad', at(2019, 8), null],
    ['fevereiro de 2018 a maio de 2019', at(2018, 2), at(2019, 6)],
    ['setembro 2019 – atual', at(2019, 9), null],
    ['gennaio 2018 - giugno 2019', at(2018, 1), at(2019, 7)],
    ['luglio 2019 – oggi', at(2019, 7), null],
    ['2016/17 – 2018/19', at(2016, 9), at(2019, 9)],
    ['2016/2017 to 2018/2019', at(2016, 9), at(2019, 9)],
    ['01.10. – 31.12.2019', at(2019, 10), at(2020, 1)],
    ['1.10.–31.12.2019', at(2019, 10), at(2020, 1)],
    ['01.11. – 31.03.2020', at(2019, 11), at(2020, 4)],
    ['Oct 1 – Dec 31, 2019', at(2019, 10), at(2020, 1)],
  ])('%s', (text, from, until) => {
    expect(spansIn(text).map((span) => [span.from, span.until])).toEqual([[from, until]]);
  });

  it.each(['2019', 'Version 2.5 to 3.0', '2020 – 2018', 'call 555 2019', '2018/19', '2018/25 – 2019/30'])(
    '%s is none',
    (text) => {
      expect(spansIn(text)).toEqual([]);
    },
  );
});

describe('years of work', () => {
  it('count overlapping jobs once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(200), fc.nat(100)), { minLength: 1, maxLength: 6 }), (jobs) => {
        const spans = jobs.map(([from, length]) => ({ from, until: from + length, start: 0, end: 0 }));
        const months = new Set(jobs.flatMap(([from, length]) => Array.from({ length }, (_, month) => from + month)));
        expect(monthsCovered(spans, 0)).toBe(months.size);
      }),
    );
  });

  it('take "present" as the month of this version, on every machine and day', () => {
    const resume = paper('## Experience\n\nCook, Example\nNovember 2025 – Present\n');
    expect(PRESENT_MONTH).toBe(at(2026, 11));
    expect(yearsOfWork(evidenceOf(resume))).toBe(13 / 12);
  });

  it('take "present" as the latest month that the resume names, where that is later', () => {
    const resume = paper('## Experience\n\nCook, A\nJan 2028 – Present\n\n- Cooked\n\nCook, B\nJan 2027 – Present\n');
    expect(yearsOfWork(evidenceOf(resume))).toBe(13 / 12);
  });

  it('leave education and volunteering out', () => {
    expect(yearsOfWork(evidenceOf(fixture('teacher')))).toBe(83 / 12);
  });

  it('are unknown without dates', () => {
    expect(yearsOfWork(evidenceOf(paper('## Experience\n\nCook, Example\n\n- Cooked\n')))).toBeNull();
  });

  it('count from dates in the heading, above it or in a bullet', () => {
    const layouts = [
      'Cook | Example | Jan 2020 - Dec 2020 |\n- Cooked\nWaiter | Example | Jan 2021 - Dec 2021\n- Served\n',
      'Cook\nJan 2020 – Dec 2020\nWaiter\nJan 2021 – Dec 2021\n',
      '- 01/2020 - 12/2020: Cook\n- Cooked\n- 01/2021 - 12/2021: Waiter\n',
    ];
    for (const layout of layouts) expect(yearsOfWork(evidenceOf(paper(`## Experience\n\n${layout}`)))).toBe(2);
  });
});

describe('claims', () => {
  it('are read in figures and words, ages and histories left out', () => {
    expect(
      claimsIn('8+ years of payments, five years in banking, 30 years old, 3 years ago').map(({ years }) => years),
    ).toEqual([8, 5]);
  });

  it('are borne out by dates that come within a year of them', () => {
    const evidence = evidenceOf(fixture('teacher'));
    expect([7, 8].map((years) => isBorneOut(evidence, years))).toEqual([true, false]);
  });
});
