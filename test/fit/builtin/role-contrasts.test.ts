import { expect, test } from 'vitest';
import { builtinReader } from '../../../src/fit/builtin/reader.ts';
import { aPosting } from '../../support/facts.ts';

/** What the role of such a title is said to test, from a posting that asks for these. */
async function contrasts(title: string, ...asks: string[]): Promise<string> {
  const text = `# ${title}\n\nRequirements\n${asks.map((ask) => `- ${ask}`).join('\n')}\n`;
  const role = await builtinReader.readRole(aPosting({ title, text }));
  return role.dimensions.map((dimension) => dimension.title).join('\n');
}

test.each([
  ['Sous Chef', ['Stock control', 'Inventory counts'], 'lifting and carrying'],
  ['Civil Engineer', ['Contract administration', 'Contract preparation'], 'contract administration'],
  ['Civil Engineer', ['Municipal infrastructure design', 'Infrastructure planning'], 'application code'],
  ['School Counselor', ['Crisis response', 'Early adolescent groups'], 'legal'],
  ['Occupational Therapist', ['Upper-limb retraining', 'Vision retraining'], 'individual work'],
  ['AI Developer', ['Supervised and unsupervised learning', 'Semi-supervised learning'], 'individual work'],
  ['Social Worker', ['Signs of Safety', 'Signs of Safety mapping'], 'box-ticking'],
  ['Account Executive', ['Deal closing', 'Contract closing'], 'bookkeeping'],
] as const)('%s: no contrast that belongs to another line of work', async (title, asks, alien) => {
  expect(await contrasts(title, ...asks)).not.toContain(alien);
});

test.each([
  ['Journeyman Electrician', 'OSHA 10 certification', 'OSHA 30 certification'],
  ['Product Designer', 'Portfolio', 'A portfolio of shipped work'],
  ['Site Manager', 'Safe Pass', 'First aid certificate'],
])('%s: nothing is said to test a paper', async (title, ...papers) => {
  expect(await contrasts(title, ...papers)).toBe('');
});

test('a warehouse keeps what is a warehouse’s own', async () => {
  expect(await contrasts('Warehouse Shift Lead', 'Stock control', 'Cycle counts')).toContain(
    'not lifting and carrying',
  );
});

test('what is quoted and counted begins with what stands in the title', async () => {
  const text = '# Bookkeeper\n\nRequirements\n- CPB bookkeeping certification\n- Payroll accruals\n';
  const { dimensions } = await builtinReader.readRole(aPosting({ title: 'Bookkeeper', text }));
  const [close] = dimensions.filter(({ id }) => id === 'close');
  expect([close?.title, close?.words]).toEqual(['Payroll accruals, not bookkeeping support', 'Payroll accruals']);
  expect(close?.why).toContain(': payroll accruals');
});

test('no tool is set against theory', async () => {
  expect(await contrasts('Event Manager', 'Event registration platform', 'Seating software')).not.toContain('theory');
});
