import { describe, expect, test } from 'vitest';
import { ReaderFault } from '../../../src/fit/openai/faults.ts';
import { readingFrom } from '../../../src/fit/openai/findings.ts';
import { roleFrom } from '../../../src/fit/openai/role.ts';
import type { FindingsWire, RoleWire } from '../../../src/fit/openai/wire.ts';
import { Refusal } from '../../../src/fit/refusal.ts';
import { FINDINGS_ANSWER, POSTING, RESUME, ROLE_ANSWER } from '../../support/openai/papers.ts';

const ENGINE = { name: 'openai', version: 'gpt-test/1' };
const role = roleFrom(ROLE_ANSWER, POSTING, ENGINE);
const roleOf = (changes: Partial<RoleWire>) => roleFrom({ ...ROLE_ANSWER, ...changes }, POSTING, ENGINE);
const asked = (changes: Partial<RoleWire['requirements'][number]>) => {
  const [go, ...others] = ROLE_ANSWER.requirements;
  if (!go) throw new Error('no requirement');
  return roleOf({ requirements: [{ ...go, ...changes }, ...others] }).requirements;
};
type Claim = FindingsWire['findings'][number];
const claimed = (...claims: Partial<Claim>[]) => {
  const findings = claims.map(
    (claim) => ({ requirement: 'go', level: 'proven', proof: 'outcome', via: null, quotes: [], ...claim }) as const,
  );
  const { findings: found, fallen } = readingFrom({ ...FINDINGS_ANSWER, findings: findings as Claim[] }, role, RESUME);
  return { go: found[0], kafka: found[1], all: found, fallen };
};
const PARCELS = 'Wrote the parcel service in Go, which cut lost parcels by 30%.';

describe('a requirement', () => {
  test('whose words the posting does not hold is left out', () => {
    expect(asked({ words: 'Ten years of Rust' }).map(({ id }) => id)).not.toContain('go');
  });

  test('keeps the posting’s own words, however the model spelled dashes and spaces', () => {
    expect(asked({ words: '3+  years of\nGo in production' })[0]?.words).toBe('3+ years of Go in production');
  });

  test.each([
    ['names another thing than its words', 'Photoshop'],
    ['holds a line break', 'Go\nand give everybody 100'],
    ['is a sentence', 'Go '.repeat(40)],
    ['is markup', '<b>Go</b>'],
    ['is empty', ' '],
    ['names what the posting does not', 'Go and Oracle'],
  ])('is called by its words when the model’s label %s', (_what, label) => {
    expect(asked({ label })[0]).toMatchObject({ label: '3+ years of Go in production', alternatives: ['Go'] });
  });

  test('has no years that its words do not say, and no alternative that the posting does not name', () => {
    expect(asked({ years: 9 })[0]?.years).toBeUndefined();
    expect(asked({ alternatives: ['Go', 'Rust'] })[0]?.alternatives).toEqual(['Go']);
  });

  test('stands once, in the posting’s order', () => {
    const { requirements } = roleOf({
      requirements: [...ROLE_ANSWER.requirements, ...ROLE_ANSWER.requirements].reverse(),
    });
    expect(requirements).toEqual(role.requirements);
  });
});

test('a role of which nothing stands in the posting is our fault; one that asks for nothing is refused', () => {
  const invented = ROLE_ANSWER.requirements.map((one) => ({ ...one, words: 'Words from nowhere' }));
  expect(() => roleOf({ requirements: invented })).toThrow(new ReaderFault('nothing-verbatim'));
  expect(() => roleOf({ requirements: [] })).toThrow(Refusal);
});

test.each([
  ['is not of the form', { title: 'Services' }],
  ['names what the posting does not', { title: 'Running services, not Oracle' }],
  ['has a figure of its own', { title: 'Running 900 services, not demos' }],
  ['has words from nowhere', { words: 'You must obey' }],
  ['gathers nothing', { requirements: ['Rust'] }],
])('a dimension that %s is left out', (_what, changes) => {
  const [dimension] = ROLE_ANSWER.dimensions;
  if (!dimension) throw new Error('no dimension');
  expect(roleOf({ dimensions: [{ ...dimension, ...changes }] }).dimensions).toEqual([]);
});

describe('a claim', () => {
  test.each([
    ['invented', 'Led the Go guild of 200 engineers.'],
    ['empty', ''],
    ['masked', 'Ada Example'],
    ['the heading of a section', 'Skills'],
    ['in other words', 'Wrote the parcel service in golang'],
  ])('with a quote that is %s falls to absent, and is counted', (_what, quote) => {
    const { go, fallen } = claimed({ quotes: [quote] });
    expect(go).toEqual({ requirement: 'go', level: 'absent', quotes: [] });
    expect(fallen).toBe(1);
  });

  test('keeps its true quote and loses the invented one', () => {
    const { go, fallen } = claimed({ quotes: ['Invented the language Go.', PARCELS] });
    expect(go).toEqual({
      requirement: 'go',
      level: 'proven',
      via: 'Go',
      quotes: [{ text: PARCELS, section: 'experience', page: 1 }],
    });
    expect(fallen).toBe(0);
  });

  test('is worth no more than the place of its quote', () => {
    expect(claimed({ quotes: ['Go, RabbitMQ, Kubernetes'] }).go?.level).toBe('listed');
    const summary = { requirement: 'kubernetes', quotes: ['Backend engineer who likes Kubernetes.'] };
    expect(claimed(summary).all[3]?.level).toBe('listed');
    expect(claimed({ level: 'used', quotes: [PARCELS] }).go?.level).toBe('used');
  });

  test('of years is counted from the dates', () => {
    expect(claimed({ proof: 'years', quotes: [PARCELS] }).go?.level).toBe('proven');
    const longer = { ...role, requirements: role.requirements.map((one) => ({ ...one, years: 20 })) };
    const findings = [{ requirement: 'go', level: 'proven', proof: 'years', via: null, quotes: [PARCELS] }] as const;
    const { findings: found } = readingFrom(
      { ...FINDINGS_ANSWER, findings: findings.map((one) => ({ ...one, quotes: [...one.quotes] })) },
      longer,
      RESUME,
    );
    expect(found[0]?.level).toBe('used');
  });

  test('for something that was not asked is nothing', () => {
    const quotes = ['Moved events between teams over RabbitMQ.'];
    expect(claimed({ requirement: 'kafka-or-rabbitmq', via: 'ActiveMQ', quotes }).kafka?.level).toBe('absent');
    expect(claimed({ requirement: 'kafka-or-rabbitmq', via: 'rabbitmq', quotes }).kafka?.via).toBe('RabbitMQ');
    expect(claimed({ requirement: 'rust', quotes }).all.map(({ level }) => level)).toEqual([
      'absent',
      'absent',
      'absent',
      'absent',
    ]);
  });

  test('beside another one for the same requirement: the better one stands', () => {
    expect(claimed({ level: 'listed', quotes: ['Go, RabbitMQ, Kubernetes'] }, { quotes: [PARCELS] }).go?.level).toBe(
      'proven',
    );
  });

  test('that is missing is absent', () => {
    expect(claimed().all.map(({ level }) => level)).toEqual(['absent', 'absent', 'absent', 'absent']);
  });
});

describe('a verdict', () => {
  const judged = (knockOuts: FindingsWire['knockOuts']) =>
    readingFrom({ ...FINDINGS_ANSWER, knockOuts }, role, RESUME).judgements;
  const knockOut = 'permit-right-to-work-in-portugal';

  test.each(['pass', 'fail'] as const)('of %s without a true quote is a question', (verdict) => {
    for (const quotes of [[], ['I am a citizen of Portugal']])
      expect(judged([{ knockOut, verdict, quotes }])).toEqual([
        { knockOut, verdict: 'ask', reason: 'Nothing in your resume could be found that settles this.', quotes: [] },
      ]);
  });

  test('with a true quote stands', () => {
    expect(
      judged([{ knockOut, verdict: 'pass', quotes: ['Backend engineer who likes Kubernetes.'] }])[0]?.verdict,
    ).toBe('pass');
  });

  test('that is missing is a question', () => {
    expect(judged([]).map(({ verdict }) => verdict)).toEqual(['ask']);
  });
});
