import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../../src/fit/builtin/findings/evidence.ts';
import { readFindings } from '../../../../src/fit/builtin/findings/findings.ts';
import { doneWithPeople } from '../../../../src/fit/builtin/findings/persons.ts';
import { otherForms, shortened } from '../../../../src/fit/builtin/findings/short-forms.ts';
import { titlesIn } from '../../../../src/fit/builtin/findings/titles.ts';
import type { Requirement } from '../../../../src/fit/role.ts';
import { workAs } from '../../../../src/fit/work-as.ts';
import { asked, roleOf } from '../asked.ts';
import { paper } from '../paper.ts';

const job = (heading: string, ...lines: readonly string[]): string =>
  `# Somebody\n\n## Experience\n\n${heading}\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
const worked = (line: string): string => job('Worker, Example Ltd, Jan 2019 - Dec 2023', line);
const levelOf = (label: string, resume: string, changes: Partial<Requirement> = {}): string | undefined =>
  readFindings(roleOf([asked(label, changes)]), paper(resume))[0]?.level;

describe('a short form is what it stands for', () => {
  test.each([
    ['first response time', 'Cut FRT for the evening queue.', 'proven'],
    ['long-term care plans', 'Wrote LTC plans with the families.', 'used'],
    ['gross profit', 'Kept GP above plan.', 'used'],
    ['food GP', 'Kept food gross profit above plan.', 'used'],
    ['quality assurance', 'Set up QA for the evening team.', 'used'],
    ['first response time', 'Fed the frt of the press.', 'absent'],
    ['response time', 'Ran the RT unit.', 'absent'],
    ['section 47', 'Completed S47 investigations.', 'used'],
    ['section 47', 'Completed S17 assessments.', 'absent'],
    ['key stage 2', 'Taught maths to KS2.', 'used'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, worked(line))).toBe(level);
  });

  test('and stands for three words at least, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { key } of shortened(text)) expect([...key].length).toBeGreaterThan(3);
        expect(otherForms(text)).not.toContain(text);
      }),
    );
  });
});

describe('a product is itself without its maker, and a paper without its kind', () => {
  test.each([
    ['AutoCAD Civil 3D', 'Drew plan-profiles in Civil 3D.', 'used'],
    ['Adobe Premiere Pro', 'Cut films in Premiere Pro.', 'used'],
    ['Adobe Premiere Pro', 'Cut editing time in Premiere Pro.', 'proven'],
    ['Google Cloud Platform', 'Moved three services to another cloud platform.', 'absent'],
    ['Epic Hyperspace', 'Found hyperspace in a film.', 'absent'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, worked(line))).toBe(level);
  });

  test('a designation is held by its letters', () => {
    const held = `${worked('Swept floors.')}\n## Certifications\n\nPMP, 2024\n`;
    expect(levelOf('PMP designation', held, { kind: 'credential' })).toBe('proven');
  });
});

describe('a row is meant by all of its name', () => {
  test.each([
    ['design patterns', 'Designed the architecture of the project.', 'absent'],
    ['architecture design', 'Designed the architecture of the project.', 'used'],
    ['on-call rotation', 'Took 60 calls a day.', 'absent'],
    ['on-call rotation', 'Carried the pager one week in four.', 'used'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, worked(line))).toBe(level);
  });
});

describe('what others do and what was not done', () => {
  test.each([
    ['Spanish', 'Half of the residents speak Spanish.', 'listed'],
    ['payroll', 'I have not run payroll on my own.', 'absent'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, worked(line))).toBe(level);
  });
});

describe('a row is meant at the end of what is asked, and by all of its name', () => {
  test.each([
    ['funded three- and four-year-old kindergarten program', 'Sessional groups for threes and fours.', 'used'],
    ['coaching', 'Worked with the sales team.', 'absent'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, worked(line))).toBe(level);
  });
});

describe('a standard is its number', () => {
  test.each([
    ['ISO 26262', 'Kept the ISO 9001 system audited.', 'absent'],
    ['ISO 26262', 'Wrote the ISO 26262 safety case.', 'used'],
    ['NFPA 72', 'Designed to NFPA 13.', 'absent'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, worked(line))).toBe(level);
  });
});

describe('what is done with people is done with any', () => {
  test.each([
    ['coaching nine specialists', ['coaching']],
    ['hiring technicians', ['hiring']],
    ['managing a team', ['leading']],
    ['managing budgets', []],
    ['coaching', []],
    ['training delivery', []],
  ])('%s', (label, ability) => {
    expect(doneWithPeople(label)).toEqual(ability);
  });

  test.each([
    ['hiring specialists', 'Hired 9 for the evening shift.', 'used'],
    ['hiring specialists', 'Trained new hires on the tills.', 'absent'],
    ['coaching nine specialists', 'Coached cashiers at the desk.', 'used'],
    ['leading a team', 'Supervised 12 mechanics on three lines.', 'proven'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, worked(line))).toBe(level);
  });
});

describe('a paper is held, whatever kind it was read as', () => {
  const schooled = (line: string): string => `# Somebody\n\n## Education\n${line}\n`;

  test.each([
    ['NVQ Level 2', 'NVQ Level 3 Professional Cookery, 2018', 'proven'],
    ['NVQ Level 3', 'NVQ Level 2 Professional Cookery, 2018', 'absent'],
    ['NVQ Level 3', 'NVQ Professional Cookery', 'used'],
    ['apprenticeship', 'Bakery Apprenticeship, completed 2024', 'proven'],
  ])('%s from "%s" is %s', (label, line, level) => {
    expect(levelOf(label, schooled(line))).toBe(level);
  });

  test.each([
    ['numerate subject', 'BSc Mathematics, 2019', 'proven'],
    ['numerate subject', 'BA History, 2019', 'absent'],
    ['STEM subject', 'BSc Marine Biology, 2019', 'proven'],
    ['social science', 'BA Sociology, 2019', 'proven'],
  ])('a degree in a %s from "%s" is %s', (field, line, level) => {
    const changes: Partial<Requirement> = { kind: 'credential', alternatives: [field, "bachelor's degree"] };
    expect(levelOf("bachelor's degree", schooled(line), changes)).toBe(level);
  });

  test('the last lines under the jobs name papers where no heading does', () => {
    const resume = `# Somebody\n\n## Experience\n\nBaker, Example Ltd, 2019 - 2023\n- Baked bread\n\nB.S. Food Science, Example State, 2018. Licensed in Example\n`;
    expect(levelOf("bachelor's degree", resume, { kind: 'credential' })).toBe('proven');
  });
});

describe('a title as people write it', () => {
  const titled = (heading: string, ...lines: readonly string[]) =>
    titlesIn(evidenceOf(paper(job(heading, ...lines)))).map(({ text, lines: own, rung }) => [text, [...own], rung]);

  test.each([
    ['Supervisor, Customer Care | Example Ltd | 2020 - 2023', ['Supervisor, Customer Care', ['customer service'], 2]],
    ['Customer Care - Supervisor, Example Ltd, 2020 - 2023', ['Customer Care - Supervisor', ['customer service'], 2]],
    ['06/2021 - Present   Bookkeeper II, Example Ltd', ['Bookkeeper II', ['accounting'], 1]],
    ['Manager, Hilltop Hotel, 2020 - 2023', ['Manager', [], 2]],
    ['Junior Sous Chef, Example Ltd, 2020 - 2023', ['Junior Sous Chef', ['cookery'], 1]],
    ['Assistant Director, Example Ltd, 2020 - 2023', ['Assistant Director', [], 2]],
    ['Junior Accountant, Example Ltd, 2020 - 2023', ['Junior Accountant', ['accounting'], 0]],
  ])('%s', (heading, title) => {
    expect(titled(heading, 'Did the work of the place every day')).toEqual([title]);
  });

  test('without a title the work says the line, and words that were masked leave it open', () => {
    const lines = ['Prepped starters and desserts for 90 covers', 'Wrote the menu with the kitchen'];
    expect(titled('Example Ltd, 2020 - 2023', ...lines)).toEqual([['Example Ltd, 2020 - 2023', ['cookery'], 1]]);
    const masked = paper(job('Example Ltd, 2020 - 2023', ...lines), ['Example']);
    expect(titlesIn(evidenceOf(masked))).toEqual([]);
  });
});

describe('a line under a job tells of it', () => {
  const bare = (line: string): string => `# Somebody\n\n## Experience\n\nBaker, Example Ltd, 2019 - 2023\n${line}\n`;

  test.each([
    ['sourdough', 'Proof sourdough for the morning shift', 'used'],
    ['sourdough', 'Sourdough and rye for the shops in town', 'used'],
    ['sourdough', 'Ovens of 12 shops: sourdough, rye, spelt, tins', 'proven'],
    ['sourdough', 'Sourdough Kitchen Group', 'absent'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, bare(line))).toBe(level);
  });
});

describe('what a trade takes as read', () => {
  const levels = (heading: string, ask: string, line: string) =>
    readFindings(
      roleOf([asked(workAs('Paralegal'), { kind: 'experience' }), asked(ask)]),
      paper(job(heading, line)),
    )[1];

  test('a thing named in a job of the posting’s line lists what is done with it', () => {
    const found = levels('Paralegal, Example LLP, 2020 - 2023', 'affidavit preparation', 'Affidavits for two partners');
    expect([found?.level, found?.implied?.reason]).toEqual(['listed', 'Affidavits shows affidavit preparation']);
  });

  test.each([
    ['Baker, Example Ltd, 2020 - 2023', 'affidavit preparation', 'Affidavits for two partners'],
    ['Paralegal, Example LLP, 2020 - 2023', 'affidavit costing', 'Affidavits for two partners'],
    ['Paralegal, Example LLP, 2020 - 2023', 'affidavit preparation', 'No experience with affidavits'],
  ])('in "%s" %s is not in "%s"', (heading, ask, line) => {
    expect(levels(heading, ask, line)?.level).toBe('absent');
  });
});

describe('a bullet that tells after its label is no list', () => {
  test.each([
    ['data protection impact assessments', 'GDPR: wrote two data protection impact assessments', 'used'],
    ['Terraform', 'Cloud: moved twelve services into Terraform modules', 'proven'],
    ['Terraform', 'kubernetes terraform ansible docker helm python', 'listed'],
    ['Terraform', 'Cloud: kubernetes terraform ansible docker helm python', 'listed'],
  ])('%s in "%s" is %s', (label, line, level) => {
    expect(levelOf(label, worked(line))).toBe(level);
  });
});
