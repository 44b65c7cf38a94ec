import { describe, expect, test } from 'vitest';
import { readRole } from '../../../src/fit/builtin/role/role.ts';

const role = (text: string) => readRole({ title: null, company: null, location: null, text, hash: 'h' });
const labels = (text: string): string[] => role(text).requirements.map(({ label }) => label);

describe('a short posting without a heading', () => {
  test('asks for the work that it orders', () => {
    expect(
      labels('Bricklayers needed in Leeds, start Monday\n\nLay bricks and blocks to line and level, and point walls.'),
    ).toEqual(['work as a Bricklayer', 'laying bricks and blocks']);
  });

  test('orders nobody who applies', () => {
    expect(labels('Barber wanted\n\nYou will trim beards. Call Danny about the chair, the hours and the pay.')).toEqual(
      ['work as a Barber', 'trimming beards'],
    );
  });

  test('asks for a row of work', () => {
    expect(labels('Nanny needed\n\nSchool runs, cooking meals and messy play.')).toEqual(
      expect.arrayContaining(['cooking meals']),
    );
  });

  test('asks for what it says is needed or would be lovely', () => {
    const { requirements, knockOuts } = role('Dental nurse\n\nGDC registration needed. French would be lovely.');
    expect(knockOuts.map(({ label }) => label)).toEqual(['GDC registration']);
    expect(requirements.map(({ label, importance }) => `${importance} ${label}`)).toContain('bonus French');
  });

  test('names papers in its first line', () => {
    const { requirements, knockOuts } = role(
      'RN with BLS and ACLS needed for busy ED\n\nGive medications and chart in Epic.',
    );
    expect(knockOuts.map(({ label }) => label)).toEqual([
      'registered nurse licence',
      'BLS certification',
      'ACLS certification',
    ]);
    expect(requirements.map(({ label }) => label)).toEqual(['work as an RN', 'giving medications', 'Epic']);
  });
});

describe('work told in running text', () => {
  test('is what it means, and what is done every month', () => {
    const text = `Bookkeeper

You will own our books. In a normal week that means entering and paying about 120 vendor bills and running payroll. Every month you reconcile four bank accounts.`;
    expect(labels(text)).toEqual(
      expect.arrayContaining(['paying vendor bills', 'payroll', 'bank accounts reconciliation']),
    );
  });

  test('of every week is work, whatever its verb', () => {
    expect(
      labels(
        'Florist\n\nIn a typical week you condition flowers, make up hand-tied bouquets and take telephone orders.',
      ),
    ).toEqual(expect.arrayContaining(['hand-tied bouquets', 'telephone orders']));
  });

  test('is no town, and nobody who is met', () => {
    expect(
      labels('Reporter\n\nYou will write news stories. That means two market towns and a dozen villages.'),
    ).toEqual(['work as a Reporter', 'news stories']);
  });
});

test('each paper of a row is as strong as its own word', () => {
  const { requirements, knockOuts } = role(
    'Groundworker\n\nCSCS card essential, streetworks ticket would be handy. A degree isn’t needed.',
  );
  expect(knockOuts.map(({ label }) => label)).toEqual(['CSCS card']);
  expect(requirements.map(({ label, importance }) => `${importance} ${label}`)).toContain('bonus street works card');
});

test('a title in capitals over it all heads nothing', () => {
  expect(
    labels('LICENSED PLUMBER - MAINTENANCE\nKestrel Bay Plumbing & Gas\nImmediate start.\n\nMUST HAVE\n- White Card'),
  ).toEqual(['work as a Licensed Plumber', 'White Card']);
});

describe('what is only wished for', () => {
  test.each([
    ['It’d be great if you also had a portfolio and had used Lightspeed before.', ['portfolio', 'Lightspeed']],
    ['If you’ve set up Bill.com or something like it, tell us.', ['Bill.com']],
    ['We’d be pleased to see a portfolio, but experience counts for more.', ['portfolio']],
  ])('%s', (wish, names) => {
    const { requirements } = role(`Requirements\n- Excel\n\n${wish}`);
    expect(requirements.filter(({ importance }) => importance !== 'must').map(({ label }) => label)).toEqual(names);
  });
});
