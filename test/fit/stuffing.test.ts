import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessment } from '../../src/fit/assessment.ts';
import { evidenceOf } from '../../src/fit/builtin/findings/evidence.ts';
import { findingsIn } from '../../src/fit/builtin/findings/findings.ts';
import { judgementsIn } from '../../src/fit/builtin/findings/judgements.ts';
import { readRole } from '../../src/fit/builtin/role/role.ts';
import { RUBRIC } from '../../src/fit/rubric.ts';
import { levelsOf, score } from '../../src/fit/score.ts';
import { paper } from './builtin/paper.ts';

const TRADES: readonly { readonly file: string; readonly title: string }[] = JSON.parse(
  readFileSync(new URL('../fixtures/postings/expected.json', import.meta.url), 'utf8'),
);
const CAFE = '\n\n## Experience\n\nBarista, Example Cafe, 2012 - Present\n- Made coffee for the town\n';

function read({ file, title }: (typeof TRADES)[number], resumeOf: (names: readonly string[], text: string) => string) {
  const text = readFileSync(new URL(`../fixtures/postings/${file}.md`, import.meta.url), 'utf8');
  const role = readRole({ title, company: null, location: null, text, hash: 'hash' });
  const names = [...new Set(role.requirements.flatMap(({ label, alternatives }) => [label, ...alternatives]))];
  const resume = paper(resumeOf(names, text));
  const evidence = evidenceOf(resume);
  const findings = findingsIn(role, evidence);
  const fit = score(role, { findings }, { hash: 'hash', quality: { grade: 'good' } });
  const levels = levelsOf(findings);
  return { fit, said: assessment({ role, levels, judgements: judgementsIn(role, evidence), fit }) };
}

describe.each(TRADES)('all that the posting for $file asks, put into a resume of other work', (trade) => {
  test.each([
    ['as a list', (names: readonly string[]) => `# Somebody\n\n## Skills\n${names.join(', ')}${CAFE}`],
    [
      'as bullets',
      (names: readonly string[]) => `# Somebody\n\n## Skills\n${names.map((name) => `- ${name}`).join('\n')}${CAFE}`,
    ],
    [
      'as a list with years',
      (names: readonly string[]) => `# Somebody\n\n## Skills\n9 years of each: ${names.join(', ')}${CAFE}`,
    ],
    ['as a summary', (names: readonly string[]) => `# Somebody\n\n## Summary\n${names.join('. ')}.${CAFE}`],
    [
      'as the posting itself',
      (_: readonly string[], text: string) => `# Somebody\n\n## Skills\n${text.replace(/^#+ /gm, '')}${CAFE}`,
    ],
  ])('%s is no strong match', (_, resumeOf) => {
    expect(read(trade, resumeOf).fit.score).toBeLessThan(RUBRIC.bands.strong);
  });
});

test('the assessment says that they are only listed', () => {
  const { said } = read(
    { file: 'backend', title: 'Senior Backend Engineer - Billing' },
    (names) => `# Somebody\n\n## Skills\n${names.join(', ')}${CAFE}`,
  );
  expect(said).toMatch(
    /^Your resume answers a part of this posting: .*; .* are only listed, with no line on what you did with them\. /,
  );
});

test('no list lifts a score above the credit of a list, whatever is in it and however often', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TRADES),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(', ', ' | ', ' · ', '\n'),
      (trade, times, joint) => {
        const { fit } = read(
          trade,
          (names) => `# Somebody\n\n## Skills\n${Array(times).fill(names.join(joint)).join('\n')}${CAFE}`,
        );
        expect(fit.score).toBeLessThan(RUBRIC.bands.strong);
      },
    ),
    { numRuns: 24 },
  );
});
