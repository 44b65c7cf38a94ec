import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtinReader } from '../../src/fit/builtin/reader.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import { recompute } from '../../src/fit/receipt.ts';
import { readPostingText } from '../../src/posting/text.ts';
import { readResume } from '../../src/resume/read.ts';

const paper = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../fixtures/article', name));
const posting = readPostingText(paper('posting.md').toString());
const role = await builtinReader.readRole(posting);

async function evaluated(file: string) {
  const resume = await readResume(paper(file));
  return { resume, evaluation: evaluate({ posting, resume }, role, await builtinReader.readResume(role, resume)) };
}
const people = {
  priya: await evaluated('priya.md'),
  matteo: await evaluated('matteo.md'),
  james: await evaluated('james.md'),
};
const fits = Object.values(people).map(({ evaluation }) => evaluation.fit);

test('all three are weighed by one reading of the posting: the same total', () => {
  expect(new Set(fits.map(({ total }) => total))).toEqual(new Set([role.requirements.length]));
  expect(role.requirements.length).toBeGreaterThanOrEqual(18);
});

test('Priya comes before Matteo, Matteo before James', () => {
  const [priya, matteo, james] = fits.map(({ score }) => score);
  expect(priya).toBeGreaterThan(matteo ?? 100);
  expect(matteo).toBeGreaterThan(james ?? 100);
});

test('Priya is an excellent match, James a weak one', () => {
  expect(people.priya.evaluation.fit.band).toBe('excellent');
  expect(people.james.evaluation.fit.band).toBe('weak');
});

describe.each(Object.entries(people))('%s', (name, { resume, evaluation }) => {
  test('every quote stands in the resume, word for word', () => {
    for (const { level, quotes } of evaluation.findings) {
      expect(quotes.length > 0).toBe(level !== 'absent');
      for (const { text } of quotes) expect(resume.text).toContain(text);
    }
  });

  test('five or six recommendations, each grounded in what this paper shows or lacks', () => {
    const levels = new Map(evaluation.findings.map(({ requirement, level }) => [requirement, level]));
    expect(evaluation.recommendations.length).toBeGreaterThanOrEqual(5);
    for (const { kind, requirements } of evaluation.recommendations) {
      const now = requirements.map((id) => levels.get(id));
      if (kind === 'show') expect(now.every((level) => level === 'listed' || level === 'used')).toBe(true);
      if (kind === 'say' || kind === 'learn') expect(now.every((level) => level === 'absent')).toBe(true);
      if (kind === 'ask') expect(role.knockOuts.map(({ id }) => id)).toContain(requirements[0]);
    }
  });

  test('every name and figure in the advice and the assessment is the posting’s or counted', () => {
    const { fit, recommendations, assessment } = evaluation;
    const musts = fit.receipt.addends.filter(({ importance }) => importance === 'must');
    const shown = musts.filter(({ level }) => level !== 'absent').length;
    const known =
      JSON.stringify([role, fit, musts.length, shown, musts.length - shown]).replaceAll('\\"', '"') + posting.text;
    const said = [assessment, ...recommendations.flatMap(({ title, detail }) => [title, detail])].join('. ');
    for (const name of said.match(/(?<=[\p{Ll},;“(] ?“?)\p{Lu}[\p{L}\p{N}+#]*|\d+/gu) ?? [])
      if (!['Under', 'Experience', 'Projects', 'Used'].includes(name)) expect(known.includes(name), name).toBe(true);
  });

  test('no employer, name or contact of the person is in what the thread sees', () => {
    const seen = JSON.stringify([
      evaluation.assessment,
      evaluation.recommendations,
      evaluation.strengths,
      evaluation.gaps,
    ]);
    expect(seen).not.toMatch(/Adyen|PayU|Satispay|Musixmatch|Andela|Paystack|Priya|Matteo|James|@|example\./);
  });

  test('the score comes out of the receipt again', () => {
    expect(recompute(evaluation.fit.receipt)).toBe(evaluation.fit.score);
  });

  test('the resume as a PDF says the same as its text', async () => {
    const { evaluation: fromPdf } = await evaluated(`${name}.pdf`);
    const levels = ({ findings }: typeof evaluation) => findings.map(({ requirement, level }) => [requirement, level]);
    expect(levels(fromPdf)).toEqual(levels(evaluation));
  });
});
