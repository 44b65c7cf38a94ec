import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOrder } from '../../../src/fit/builtin/findings/orders.ts';
import { builtinReader } from '../../../src/fit/builtin/reader.ts';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { passages } from '../../../src/fit/builtin/role/sections.ts';
import { sentences } from '../../../src/fit/builtin/sentences.ts';
import { tokens } from '../../../src/fit/builtin/words.ts';
import { LEVELS } from '../../../src/fit/finding.ts';
import { readingFrom } from '../../../src/fit/openai/findings.ts';
import { levelsOf } from '../../../src/fit/score.ts';
import { paper } from './paper.ts';

const folder = (name: string) => new URL(`../../fixtures/${name}/`, import.meta.url);
const read = (name: string): [string, string][] =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, readFileSync(new URL(file, folder(name)), 'utf8')]);

const POSTINGS = read('postings').map(([file, text]) => ({
  role: readRole({ title: file, company: null, location: null, text, hash: file }),
  // Five words are the shortest sentence that is known again; what gives orders to its reader is no statement at all.
  sentences: passages(text)
    .flatMap((passage) => sentences(passage.text))
    .map((one) => one.text.replaceAll('\n', ' '))
    .filter((sentence) => tokens(sentence).length >= 5 && !isOrder(sentence)),
}));
const RESUMES = read('resumes-text').map(([, text]) => text);

/** The resume with a line put after one of its bullets. */
function withLine(resume: string, line: string, at: number): string {
  const lines = resume.split('\n');
  const bullets = lines.flatMap((each, index) => (/^[-*] /.test(each) ? [index] : []));
  const after = bullets[at % bullets.length] ?? lines.length;
  return lines.toSpliced(after + 1, 0, `- ${line}`).join('\n');
}

test('no sentence of the posting, put under any job, shows more than a list would', async () => {
  const pasted = fc.record({
    posting: fc.constantFrom(...POSTINGS),
    resume: fc.constantFrom(...RESUMES.filter((text) => /^[-*] /m.test(text))),
    which: fc.nat(),
    at: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(pasted, async ({ posting, resume, which, at }) => {
      const sentence = posting.sentences[which % posting.sentences.length] ?? '';
      const [before, after] = await Promise.all(
        [resume, withLine(resume, sentence, at)].map((text) => builtinReader.readResume(posting.role, paper(text))),
      );
      const [was, is] = [before, after].map((reading) => levelsOf(reading?.findings ?? []));
      for (const { id } of posting.role.requirements) {
        const most = Math.max(LEVELS.indexOf('listed'), LEVELS.indexOf(was?.(id) ?? 'absent'));
        expect([id, LEVELS.indexOf(is?.(id) ?? 'absent') <= most]).toEqual([id, true]);
      }
      expect(after?.copied).toBe((before?.copied ?? 0) + 1);
    }),
    { numRuns: 80 },
  );
});

const ASKED = 'Design and operate payment services in Kotlin that settle millions of transfers a day';
const role = readRole({
  title: null,
  company: null,
  location: null,
  text: `Requirements\n- ${ASKED}\n- SQL\n`,
  hash: 'hash',
});
const resumeWith = (line: string) => paper(`# Ada\n\n## Experience\nEngineer, Northwind, 2019 - 2023\n- ${line}\n`);
const kotlin = async (line: string, given = role) => {
  const { findings, copied } = await builtinReader.readResume(given, resumeWith(line));
  return [findings[0]?.level, copied];
};

test('the same words turned to the past are still the posting’s; one’s own are not', async () => {
  expect(role.requirements[0]?.label).toMatch(/payment services|Kotlin/);
  expect(
    await kotlin('Designed and operated payment services in Kotlin that settle millions of transfers a day'),
  ).toEqual(['listed', 1]);
  expect((await kotlin('Built payment services in Kotlin that settle 40,000 transfers a day'))[1]).toBe(0);
});

test('a degree in the posting’s words is a degree where degrees stand, and none under a job', async () => {
  const words = 'Bachelor’s degree in Computer Science';
  const asked = readRole({
    title: null,
    company: null,
    location: null,
    text: `Requirements\n- SQL\n\nNice to have\n- ${words}\n`,
    hash: 'h',
  });
  const degree = asked.requirements.find(({ kind }) => kind === 'credential');
  const level = async (resume: string) => {
    const { findings, copied } = await builtinReader.readResume(asked, paper(resume));
    return [findings.find(({ requirement }) => requirement === degree?.id)?.level, copied];
  };
  expect(await level(`# Ada\n\n## Education\n${words}, 2019\n`)).toEqual(['proven', 0]);
  expect(await level(`# Ada\n\n## Experience\nClerk, Northwind, 2019 - 2023\n- ${words}\n`)).toEqual(['absent', 1]);
});

test('a role that was read before runs were kept knows no copies', async () => {
  const { runs: _, ...before } = role;
  expect((await kotlin(ASKED, before))[1]).toBe(0);
});

test('a model that quotes a copied line as proof is overruled to listed', () => {
  const [first] = role.requirements;
  if (!first) throw new Error('the posting asks for something');
  const claim = { requirement: first.id, level: 'proven', proof: 'outcome', via: null, quotes: [ASKED] } as const;
  const wire = { findings: [{ ...claim, quotes: [ASKED] }], knockOuts: [], texts: { assessment: '', advice: [] } };
  const reading = readingFrom(wire, role, resumeWith(ASKED));
  expect([reading.findings[0]?.level, reading.copied]).toEqual(['listed', 1]);
});
