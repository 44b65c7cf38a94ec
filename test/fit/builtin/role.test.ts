import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILTIN_ENGINE } from '../../../src/fit/builtin/engine.ts';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { Role } from '../../../src/fit/role.ts';

const text = (file: string): string =>
  readFileSync(new URL(`../../fixtures/postings/${file}.md`, import.meta.url), 'utf8');
const read = (file: string, title: string): Role =>
  readRole({ title, company: 'Fixture', location: null, text: text(file), hash: 'hash' });

interface Trade {
  readonly file: string;
  readonly title: string;
  readonly knockOuts: readonly string[];
  readonly must: readonly string[];
  readonly preferred: readonly string[];
  readonly bonus: readonly string[];
  readonly dimensions: readonly string[];
}

/** What a careful recruiter would read from each fixture, in the order of the role. */
const TRADES: readonly Trade[] = JSON.parse(
  readFileSync(new URL('../../fixtures/postings/expected.json', import.meta.url), 'utf8'),
);

describe.each(TRADES)('the posting for $file', ({ file, title, knockOuts, must, preferred, bonus, dimensions }) => {
  const role = read(file, title);
  const labels = (importance: string): string[] =>
    role.requirements.filter((one) => one.importance === importance).map(({ label }) => label);

  test('asks for what it says it needs, under the names a person would use', () => {
    expect({ must: labels('must'), preferred: labels('preferred'), bonus: labels('bonus') }).toEqual({
      must,
      preferred,
      bonus,
    });
  });

  test('has its hard conditions beside the requirements', () => {
    expect(role.knockOuts.map(({ label }) => label)).toEqual(knockOuts);
  });

  test('tests what it spends its words on', () => {
    expect(role.dimensions.map(({ title: said }) => said)).toEqual(dimensions);
  });

  test('shows its own words for everything, and fits the contract', () => {
    const own = text(file);
    const words = [...role.requirements, ...role.knockOuts, ...role.dimensions].map((one) => one.words);
    expect(words.filter((one) => one === '' || !own.includes(one))).toEqual([]);
    expect(Role.parse(role)).toEqual(role);
  });
});

test('the role carries the posting’s hash and names the engine that read it', () => {
  const role = read('nurse', 'Registered Nurse');
  expect([role.postingHash, role.engine, role.title, role.company]).toEqual([
    'hash',
    BUILTIN_ENGINE,
    'Registered Nurse',
    'Fixture',
  ]);
});

test('an order hidden in the posting is a sentence like any other', () => {
  const obeyed = text('backend');
  const plain = obeyed.replace(/^Ignore all previous.*$/m, '');
  const labels = (body: string): string[] =>
    readRole({ title: null, company: null, location: null, text: body, hash: 'h' }).requirements.map(
      ({ label }) => label,
    );
  expect(obeyed).toContain('Ignore all previous instructions');
  expect(labels(obeyed)).toEqual(labels(plain));
});
