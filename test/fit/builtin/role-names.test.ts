import { describe, expect, test } from 'vitest';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import type { Role } from '../../../src/fit/role.ts';

const role = (text: string, company: string | null = null): Role =>
  readRole({ title: null, company, location: null, text, hash: 'h' });
const labels = (text: string, company: string | null = null): string[] =>
  role(text, company).requirements.map(({ label }) => label);

describe('the employer’s own name', () => {
  const page = `About PayPal
PayPal moves money for millions.

Requirements
- Five years of Java
- Experience with PayPal and payment integrations
- PayPal`;

  test.each(['PayPal', 'paypal', 'PayPal Holdings, Inc.'])('%s asks nobody for itself', (company) => {
    expect(labels(page, company)).toEqual(['Java', 'payment integrations']);
  });

  test('is asked by anybody else', () => {
    expect(labels(page, 'Stripe')).toContain('PayPal');
  });

  test('stays where a word of asking points at a thing that is known', () => {
    expect(labels('Requirements\n- Experience with MongoDB\n- Python', 'MongoDB, Inc.')).toEqual(['MongoDB', 'Python']);
    expect(labels('Requirements\n- Experience with growth at MongoDB scale\n- Python', 'MongoDB')).not.toContain(
      'MongoDB',
    );
  });
});

describe('names written small', () => {
  test('are names in a sentence that asks', () => {
    expect(labels('Requirements\n- Experience of using gradle as a build tool')).toEqual(['Gradle']);
    expect(labels('Requirements\n- Experience with Ruby, node.js, JavaScript')).toEqual(
      expect.arrayContaining(['Ruby', 'JavaScript', 'Node.js']),
    );
  });

  test('in a row stay, however much else is asked', () => {
    const many = Array.from(
      { length: 17 },
      (_, at) => `- Knowledge of process ${'abcdefghijklmnopq'[at]}${at} control`,
    );
    expect(labels(`Technologies\njava kotlin docker\n\nRequirements\n${many.join('\n')}`)).toEqual(
      expect.arrayContaining(['Java', 'Kotlin', 'Docker']),
    );
  });
});

test('names after a dash are asked as the sentence before it asks', () => {
  const { requirements } = role('You should be fluent in several modern languages – Ruby, JavaScript, PHP.');
  expect(requirements.map(({ label, importance }) => `${importance} ${label}`)).toEqual([
    'must modern languages',
    'must Ruby',
    'must JavaScript',
    'must PHP',
  ]);
});

test('fundamentals in a field are knowledge of it', () => {
  expect(labels('Requirements\n- Strong fundamentals in data structures, caching and networking')).toEqual([
    'data structures',
    'caching',
    'networking',
  ]);
});

test('what was worked with is named, and nothing for a verb without its object', () => {
  expect(labels('Requirements\n- You will have previously worked with container platforms, particularly AWS')).toEqual([
    'container platforms (AWS)',
  ]);
  expect(
    labels('Requirements\n- Experience with core AWS services, including developing and implementing solutions on AWS'),
  ).toEqual(['core AWS services']);
});
