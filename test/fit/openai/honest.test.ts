import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtinReader } from '../../../src/fit/builtin/reader.ts';
import { readingFrom } from '../../../src/fit/openai/findings.ts';
import { roleFrom } from '../../../src/fit/openai/role.ts';
import { readPostingText } from '../../../src/posting/text.ts';
import { readText } from '../../../src/resume/plain.ts';
import { resumeFrom } from '../../../src/resume/resume-from.ts';

const article = (name: string) => readFileSync(new URL(`../../fixtures/article/${name}.md`, import.meta.url), 'utf8');
const posting = readPostingText(article('posting'));
const role = await builtinReader.readRole(posting);

test('a model that says of a posting what the built-in reader says is believed', () => {
  const requirements = role.requirements.map(({ id: _, years = null, ...rest }) => ({ ...rest, years }));
  const knockOuts = role.knockOuts.map(({ id: _, years = null, ...rest }) => ({ ...rest, years }));
  const own = roleFrom({ requirements, knockOuts, dimensions: [] }, posting, { name: 'openai', version: 'gpt-test/1' });
  expect(own.requirements.map(({ words }) => words).toSorted()).toEqual(
    role.requirements.map(({ words }) => words.replace(/\s+/g, ' ').trim()).toSorted(),
  );
  expect(own.knockOuts.map(({ kind }) => kind).toSorted()).toEqual(role.knockOuts.map(({ kind }) => kind).toSorted());
});

test.each(['priya', 'matteo', 'james'])('and so is one that says the same of %s: nothing falls', async (name) => {
  const resume = resumeFrom(readText(new TextEncoder().encode(article(name))));
  const { findings } = await builtinReader.readResume(role, resume);
  const claims = findings.map(({ requirement, level, quotes, via = null }) => ({
    requirement,
    level,
    proof: level === 'proven' ? ('outcome' as const) : null,
    via,
    quotes: quotes.map(({ text }) => text),
  }));
  const texts = { assessment: '', advice: [] };
  const reading = readingFrom({ findings: claims, knockOuts: [], texts }, role, resume);
  expect(reading.findings.map(({ level }) => level)).toEqual(findings.map(({ level }) => level));
  expect(reading.fallen).toBe(0);
});
