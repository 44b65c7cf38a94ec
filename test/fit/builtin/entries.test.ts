import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import { readFindings } from '../../../src/fit/builtin/findings/findings.ts';
import { yearsOfWork } from '../../../src/fit/builtin/findings/tenure.ts';
import { titlesIn } from '../../../src/fit/builtin/findings/titles.ts';
import { asked, roleOf } from './asked.ts';
import { paper } from './paper.ts';

const under = (...lines: readonly string[]) => evidenceOf(paper(`# Somebody\n\n## Experience\n${lines.join('\n')}\n`));

describe('a job that stands in a bullet', () => {
  test.each([
    '- Nurse, Ward 5, General Hospital, Jan 2018 - Dec 2021',
    '- Care Assistant at Example Home (Jan 2018 - Dec 2021)',
    '- Jan 2018 - Dec 2021: Warehouse Operative',
    '- Electrician | Example Ltd | 01/2018 – 12/2021',
  ])('%s heads what follows it', (line) => {
    const evidence = under(line, '- Did the daily work of the place');
    expect([evidence.entries.length, yearsOfWork(evidence)]).toEqual([1, 4]);
    expect(evidence.statements.at(-1)).toMatchObject({ form: 'item', entry: 0 });
  });

  test.each([
    '- Led the move of the ward from Jan 2018 - Dec 2018',
    '- Cut falls by a fifth in 2019 - 2020',
    '- Trained every new nurse, 2018 - 2021',
  ])('%s is something done', (line) => {
    expect(under('Nurse, Example, 2015 - 2022', line).entries).toHaveLength(1);
  });

  test('each of several is an entry of its own', () => {
    const job = fc.tuple(
      fc.constantFrom('Nurse', 'Care Assistant', 'Data Engineer', 'Sous Chef'),
      fc.integer({ min: 1990, max: 2020 }),
    );
    fc.assert(
      fc.property(fc.array(job, { minLength: 1, maxLength: 6 }), (jobs) => {
        const lines = jobs.flatMap(([title, year]) => [
          `- ${title}, Example, ${year} - ${year + 2}`,
          '- Did the daily work of the place',
        ]);
        expect(under(...lines).entries).toHaveLength(jobs.length);
      }),
    );
  });
});

describe('a job told in one paragraph', () => {
  test.each([
    ['Event Coordinator, Example Venues (2018–2021). About 90 functions a year for the town.', 3],
    ['Event Coordinator, Example Venues, Jan 2018 – Dec 2021: about 90 functions a year.', 4],
    ['2018 – 2021 Event Coordinator, Example Venues. Ran about 90 functions a year.', 3],
    ['- Event Coordinator | Example Venues | 2018 – 2021. Ran about 90 functions a year.', 3],
  ])('%s is headed by its title', (line, years) => {
    const evidence = under('Night Porter, Example Hotel, 2012 – 2014', '- Looked after the house', line);
    expect([evidence.entries.length, yearsOfWork(evidence, new Set([1]))]).toEqual([2, years]);
    expect(evidence.statements.slice(-2).map(({ form, entry }) => [form, entry])).toEqual([
      ['heading', 1],
      ['item', 1],
    ]);
    expect(titlesIn(evidence).map(({ text }) => text)).toEqual(['Night Porter', 'Event Coordinator']);
  });

  test.each([
    '- Promoted to Event Coordinator in 2019 – 2020. About 90 functions a year.',
    '- Worked beside the coordinator of the new venue (2018 – 2021). About 90 functions a year.',
    'Wore a harness. Locks on, watch kept. Nobody hurt since 2018.',
    '- The Example Hall was closed for repairs (2018 – 2021). About 90 functions a year were lost.',
  ])('%s tells of the job above', (line) => {
    expect(under('Night Porter, Example Hotel, 2012 – 2021', line).entries).toHaveLength(1);
  });
});

describe('years that are only claimed', () => {
  const levelOf = (lines: string, years: number): string | undefined =>
    readFindings(
      roleOf([asked('Java', { years })]),
      paper(
        `# Somebody\n\n${lines}\n\n## Experience\n\nEngineer, Example, 2012 - 2024\n- Wrote services for the shop\n`,
      ),
    )[0]?.level;

  test.each([
    ['## Skills\n5 years of each: Java, Kotlin, Go, Rust', 'listed'],
    ['## Skills\nJava (5 years), Kotlin (5 years), Go (5 years)', 'listed'],
    ['## Skills\n8 years of Java', 'listed'],
    ['## Summary\nEngineer with 8 years of Java experience.', 'used'],
  ])('%s: %s', (lines, level) => {
    expect(levelOf(lines, 5)).toBe(level);
  });
});
