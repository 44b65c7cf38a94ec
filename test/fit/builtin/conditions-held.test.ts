import { describe, expect, test } from 'vitest';
import { readJudgements } from '../../../src/fit/builtin/findings/judgements.ts';
import type { KnockOut } from '../../../src/fit/role.ts';
import { condition, roleOf } from './asked.ts';
import { paper } from './paper.ts';

const judge = (resume: string, knockOut: KnockOut) => readJudgements(roleOf([], [knockOut]), paper(resume))[0];
const years = (count: number, ...asks: string[]): KnockOut => condition('years', asks, { years: count });
const jobs = (...all: readonly string[]): string => `## Experience\n${all.map((job) => `\n${job}\n`).join('')}`;

describe('years are counted in the line of work of the jobs, not by the words of the condition', () => {
  const COOK = 'Line cook, Blue Door, 2019 – 2024\n- Cooked for 120 guests a night';
  const CARE = 'Staff nurse, Hill Hospital, 2020 – 2024\n- Cared for six patients on a surgical ward';
  const PRACTICE = 'Practice nurse, Elm Surgery, 2020 – 2024\n- Ran a vaccination clinic';
  const SHOPS = 'Electrician, Volt Ltd, 2019 – 2024\n- Wired shops and two hotels';
  const HOUSES = 'Electrician, Volt Ltd, 2019 – 2024\n- Wired new houses';
  const FORKS = 'Material handler, Depot 9, 2020 – 2024\n- Loaded trucks';

  test.each([
    [years(2, 'acute hospital nursing'), CARE, 'pass'],
    [years(2, 'acute hospital nursing'), PRACTICE, 'ask'],
    [years(4, 'commercial electrical'), SHOPS, 'pass'],
    [years(4, 'commercial electrical'), HOUSES, 'ask'],
    [years(4, 'residential electrical work'), HOUSES, 'pass'],
    [years(3, 'warehouse', 'fulfillment center'), FORKS, 'pass'],
    [years(3, 'restaurant kitchen'), COOK, 'pass'],
    [years(3, 'warehouse'), COOK, 'ask'],
    [years(9, 'warehouse'), COOK, 'fail'],
  ])('%#', (knockOut, job, verdict) => {
    expect(judge(jobs(job), knockOut)?.verdict).toBe(verdict);
  });

  test('only the jobs of the line count', () => {
    expect(
      judge(jobs(FORKS, 'Teacher, Oak School, 2010 – 2020\n- Taught 30 pupils'), years(6, 'warehouse')),
    ).toMatchObject({
      verdict: 'ask',
      reason: 'Your dated jobs cover 14 years, of which 4 years are in this line of work; 6 years are asked.',
    });
  });

  test('what else is asked of the jobs is theirs to say', () => {
    expect(judge(jobs(HOUSES), years(4, 'commercial electrical'))?.reason).toBe(
      'Your jobs in this line of work cover 5 years; whether 4 years of them count as commercial electrical is theirs to say.',
    );
  });

  test('jobs of other lines are said to be so', () => {
    expect(judge(jobs(COOK), years(3, 'warehouse'))?.reason).toBe(
      'Your dated jobs cover 5 years, and none of them could be told to count as warehouse; 3 years are asked.',
    );
  });
});

test.each([
  [condition('permit', ['the UK']), 'Pre-settled status, may work without restriction', 'pass'],
  [condition('permit', ['the UK']), 'Indefinite leave to remain', 'pass'],
  [condition('permit', ['the US']), 'Green card', 'pass'],
  [condition('permit', ['Canada']), 'Green card', 'ask'],
  [condition('permit', ['Ireland']), 'Settled status', 'ask'],
  [condition('clearance', ['enhanced DBS check']), 'Enhanced DBS, renewed each year', 'pass'],
  [condition('clearance', ['BPSS clearance']), 'BPSS since 2023', 'pass'],
  [condition('clearance', ['enhanced DBS check']), 'Checked every till', 'ask'],
])('%# is answered by what the resume states', (knockOut, line, verdict) => {
  expect(judge(`## Summary\n\n${line}\n`, knockOut)?.verdict).toBe(verdict);
});

test.each([
  ['Diploma, Oak Park School, 2014', 'pass'],
  ['Diploma – Oak Park School', 'pass'],
  ['A levels: Art, Biology', 'pass'],
  ['Certificate in Pottery, 2014', 'ask'],
])('a high school diploma: %s', (line, verdict) => {
  expect(judge(`## Education\n\n${line}\n`, condition('degree', ['high school diploma']))?.verdict).toBe(verdict);
});

const ENGLISH =
  'Fitted boilers for homes and shops, and wrote the reports for the office on each of them at the end of the day. '.repeat(
    3,
  );
const SPANISH =
  'Instalación de calderas para casas y tiendas, con informes para la oficina sobre cada una de ellas al final del día. '.repeat(
    3,
  );
test.each([
  ['English', ENGLISH, 'pass'],
  ['English', SPANISH, 'ask'],
  ['French', ENGLISH, 'ask'],
  ['English', `${ENGLISH}\n\nLanguages: English (basic)`, 'ask'],
])('%s of somebody who wrote %s: %s', (language, text, verdict) => {
  expect(judge(`## Experience\n\n${text}\n`, condition('language', [language]))?.verdict).toBe(verdict);
});

test.each([
  ['night and weekend shifts', 'Your resume does not say whether these hours suit you.'],
  ['EU time zone', 'Your resume does not say whether these hours suit you.'],
  ['travel up to 50%', 'Your resume does not say whether so much travel suits you.'],
  ['on site in Leeds', 'Addresses are left unread on purpose, so only you can tell whether the place suits you.'],
])('%s: why it is open', (label, reason) => {
  expect(judge(`## Experience\n\nBaker, 2019 – 2023\n`, condition('place', [label]))?.reason).toBe(reason);
});
