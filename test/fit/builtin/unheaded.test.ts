import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import { readFindings } from '../../../src/fit/builtin/findings/findings.ts';
import { resumeFrom } from '../../../src/resume/resume-from.ts';
import { documentOf } from '../../support/evaluated.ts';
import { asked, roleOf } from './asked.ts';

/** Enough of a resume around it that it is taken for one. */
const CONTACT = 'Jane Doe\njane@example.org\n\n';
const REST = '\nEducation\nCity & Guilds, 2014\n\nSkills\nFirst aid\n';
const jobsOf = (text: string) => {
  const { entries, statements, resume } = evidenceOf(resumeFrom(documentOf(text + REST)));
  const heads = statements.filter(({ section, form }) => section === 'experience' && form === 'heading');
  return {
    dated: entries.filter(({ section, spans }) => section === 'experience' && spans.length > 0).length,
    heads: heads.map(({ start, end }) => resume.redacted.slice(start, end)),
  };
};

describe('a job is known by its shape, without a heading over it', () => {
  test.each([
    ['a line of title, employer and dates', 'Plumber, Hill & Sons, 2018 – 2022\n- Fitted boilers in 80 houses\n', 1],
    ['a title over its dates', 'Night porter — Grand Hotel\nMay 2018 – present\n- Checked guests in\n', 1],
    ['a title over its employer', 'Baker\nOld Mill, Leeds — 2018 to 2022\n- Made bread for four shops\n', 1],
    ['an employer alone over what was done', 'Old Mill, Leeds (2018 – 2022)\n- Made bread for four shops\n', 1],
    ['a post at a college', 'Lecturer, Hill College, 2018 – 2022\n- Taught bricklaying to 40 students\n', 1],
    [
      'an employer over a line on itself',
      'Old Mill, Leeds (2018 → 2022)\nA bakery of nine.\n- Bread for four shops\n',
      1,
    ],
    ['an employer over what I do', 'Old Mill, Leeds (2018 – 2022)\nI bake bread for four shops and two schools.\n', 1],
    ['dates alone under an employer', 'Old Mill, Leeds\nMay 2018 – present\n- Made bread for four shops\n', 1],
    ['points for bullets', 'Old Mill, Leeds (2018 – 2022)\n. Bread for four shops\n. Cakes on Fridays\n', 1],
    ['two jobs', 'Cook, Inn, 2015 – 2018\n- Cooked\n\nHead chef, Inn, 2018 – 2022\n- Ran a kitchen of six\n', 2],
  ])('%s', (_, text, count) => {
    expect(jobsOf(CONTACT + text).dated).toBe(count);
    expect(jobsOf(`${CONTACT}Summary\nGlad to work.\n\n${text}`).dated).toBe(count);
    expect(jobsOf(`${CONTACT}Experience\n${text}`)).toEqual(jobsOf(CONTACT + text));
  });

  test('an employer with a beginning and no end', () => {
    const { heads } = jobsOf(`${CONTACT}Old Mill, Leeds, baker from May 2019\n- Made bread for four shops\n`);
    expect(heads).toEqual(['Old Mill, Leeds, baker from May 2019']);
  });

  test('an employer over dates alone heads them', () => {
    const { heads } = jobsOf(`${CONTACT}Old Mill, Leeds\nMay 2018 – present\n- Made bread for four shops\n`);
    expect(heads).toEqual(['Old Mill, Leeds', 'May 2018 – present']);
  });

  test.each([
    ['a course told at length', 'Hill Academy, 2015 – 2018\nBSc Physics, with a year of work on lenses\n'],
    ['a course of study', 'BSc Physics, University of Nowhere, 2015 – 2018\n- Graduated with honours in physics\n'],
    ['a summary with years', 'I have been a plumber from 2015 to 2018 and I liked every day of it.\nSee below.\n'],
    ['dates with nothing done', 'Available 2024 – 2025\nCall me any time\n'],
  ])('no job: %s', (_, text) => {
    expect(jobsOf(CONTACT + text)).toEqual({ dated: 0, heads: [] });
  });
});

test('what a page joins to the title above it is told work', () => {
  const text = `${CONTACT}Experience\nOld Mill, 2018 - 2022\nSoftware Developer / Senior Software Developer\nnew features for the payment engine\n`;
  const findings = readFindings(roleOf([asked('payments')]), resumeFrom(documentOf(text + REST)));
  expect(findings[0]?.level).toBe('used');
});
