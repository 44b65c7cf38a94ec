import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocks } from '../../../src/fit/builtin/role/blocks.ts';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { cellsOf } from '../../../src/fit/builtin/role/table-rows.ts';
import { readPostingText } from '../../../src/posting/text.ts';

const askedIn = (table: string) => {
  const posting = `# Youth Worker\n\nWe need somebody for our hub. Full-time, permanent.\n\n## Person specification\n\n${table}\n\n## We offer\n\nA pension and five weeks of holiday for all who work here with us.`;
  const { requirements } = readRole(readPostingText(posting));
  return requirements.filter(({ core }) => !core).map(({ label, importance }) => `${label}: ${importance}`);
};
const AS_MARKED = [
  'safeguarding legislation: must',
  'leading a session: must',
  'bid-writing or fundraising: preferred',
  'Salesforce: preferred',
];

test.each([
  [
    'letters in the last column',
    '| Criterion | Essential / Desirable |\n|---|---|\n| Knowledge of safeguarding legislation | E |\n| Experience of leading a session | E |\n| Experience of bid-writing or fundraising | D |\n| Salesforce | D |',
  ],
  [
    'words, and how it is found out',
    'Criteria | Required | Assessed by\nKnowledge of safeguarding legislation | Essential | A/I\nExperience of leading a session | Essential | I\nExperience of bid-writing or fundraising | Desirable | A\nSalesforce | Desirable | A, T',
  ],
  [
    'a column for each',
    '| Essential | Desirable |\n| --- | --- |\n| Knowledge of safeguarding legislation | Experience of bid-writing or fundraising |\n| Experience of leading a session | Salesforce |',
  ],
  [
    'letters without a head',
    'Knowledge of safeguarding legislation | E\nExperience of leading a session | E\nExperience of bid-writing or fundraising | D\nSalesforce | D',
  ],
])('a table of what is asked: %s', (_, table) => {
  expect(askedIn(table).sort()).toEqual([...AS_MARKED].sort());
});

test('rows that mark nothing stay as they are', () => {
  const lines = ['Location | Leeds', 'Grade | E', 'Salary | £25,000 to £27,000', 'Java | Kotlin | Go'];
  expect(cellsOf(blocks(lines.join('\n'))).map(({ text }) => text)).toEqual(lines);
});

test('each cell is a slice of the posting, whatever stands in it', () => {
  const cell = fc.constantFrom('E', 'D', 'Essential', 'Desirable', 'Knowledge of the law', '', ' ', '---', '✓', 'a|b');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
      const text = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
      for (const { start, end, text: own } of cellsOf(blocks(text))) expect(text.slice(start, end)).toBe(own);
    }),
  );
});
