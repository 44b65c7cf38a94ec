import { expect, test } from 'vitest';
import { redact } from '../../src/resume/redact/redact.ts';
import { MASK } from '../../src/resume/resume.ts';
import { sectionsOf } from '../../src/resume/sections.ts';

/** What is left of a text, a run of masks as one. */
const left = (text: string): string => redact(text, sectionsOf(text)).replace(new RegExp(`${MASK}+`, 'g'), '_');

test.each([
  ['a first name in what others say', 'Ruby Chase\n\nReferences\nRuby is missed here. She knew Ruby well.', /Ruby/],
  ['a last name there', 'Java Patel\n\nReferences\nWe would hire Patel again, and Java too.', /Patel|Java/],
  ['a street that ends in its number', 'Jane Doe\nJava Road 7, Springfield\n\nSkills\nGit', /Java/],
  [
    'a town like a language, before its state',
    'Jane Doe\nFrench Lick, Indiana | jane@example.org\n\nSkills\nGit',
    /French/,
  ],
])('%s is masked', (_, text, gone) => {
  expect(left(text)).not.toMatch(gone);
});

test.each([
  ['a skill of the same name', 'Ruby Chase\n\nSkills\nRuby, Java', /Ruby, Java/],
  [
    'the work on it',
    'Ruby Chase\n\nExperience\nEngineer, Acme, 2019 – 2021\n- Moved Ruby services to Java',
    /Ruby services/,
  ],
  ['a language that is spoken', 'Jane Doe\nSpanish, French | Leeds\n\nSkills\nGit', /Spanish, French/],
  [
    'a title over a job without a heading',
    'Rebecca Nurse\nLeeds\n\nNight Porter, Grand Hotel, 2018 – 2021\n- Let guests in',
    /Night Porter/,
  ],
  [
    'one over its dates',
    'Art Teacher\nLeeds\n\nNight Porter\nGrand Hotel, 2018 – 2021\n- Let guests in',
    /Night Porter/,
  ],
])('%s stays', (_, text, there) => {
  expect(left(text)).toMatch(there);
});
