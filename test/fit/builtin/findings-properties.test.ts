import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFindings } from '../../../src/fit/builtin/findings/findings.ts';
import { TERMS } from '../../../src/fit/builtin/lexicon/lexicon.ts';
import { type Finding, LEVELS } from '../../../src/fit/finding.ts';
import { asked, roleOf } from './asked.ts';
import { fixture, paper } from './paper.ts';

const LABELS = [
  'Go',
  'Python',
  'Kubernetes',
  'patient education',
  'month-end close',
  'Excel',
  'commercial contracts',
  'SQL',
];
const ROLE = roleOf([
  ...LABELS.map((label) => asked(label)),
  asked('communication', { kind: 'soft' }),
  asked('leadership', { kind: 'soft' }),
  asked('nursing', { years: 3 }),
  asked('ACLS', { kind: 'credential' }),
]);
const BULLETS = [
  'Wrote services in Go and Python',
  'Moved 14 services to Kubernetes',
  'No experience with Kubernetes or SQL',
  'Want to learn Go',
  'Closed the books at month end; cut the month-end close to four days',
  'Educated patients and families about their medication',
  'Negotiated commercial contracts',
  'Go, Python, SQL, Excel, Kubernetes, Docker, Git, Bash',
  'Led a team of 12 nurses',
  'Presented the results to the board',
  'Worked alongside a team that used SQL',
];
const NAMES = [...TERMS.values()].map(({ label }) => label);
const bullet = fc.oneof(
  fc.constantFrom(...BULLETS),
  fc
    .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 })
    .map((names) => `Used ${names.join(' with ')} at work`),
  fc.string({ maxLength: 60 }).map((text) => text.replace(/[\n\r#]/g, ' ')),
);
const bullets = fc.array(bullet, { minLength: 1, maxLength: 8 });
const resumeOf = (lines: readonly string[]): string =>
  `## Experience\n\nStaff Nurse, Example\n2016 – 2020\n\n${lines.map((line) => `- ${line}\n`).join('')}\n`;
const SKILLS = '## Skills\n\nExcel, SQL\n\n';
const levels = (findings: readonly Finding[]): string[] => findings.map(({ level }) => level);

describe('findings', () => {
  it('are never lower for more evidence', () => {
    fc.assert(
      fc.property(bullets, bullet, (lines, more) => {
        const before = readFindings(ROLE, paper(resumeOf(lines)));
        const after = readFindings(ROLE, paper(resumeOf([...lines, more])));
        for (const [index, finding] of before.entries())
          expect(LEVELS.indexOf(after[index]?.level ?? 'absent')).toBeGreaterThanOrEqual(LEVELS.indexOf(finding.level));
      }),
    );
  });

  it('do not depend on the order of bullets and sections', () => {
    fc.assert(
      fc.property(bullets, (lines) => {
        const forward = readFindings(ROLE, paper(resumeOf(lines) + SKILLS));
        const backward = readFindings(ROLE, paper(SKILLS + resumeOf(lines.toReversed())));
        expect(levels(backward)).toEqual(levels(forward));
      }),
    );
  });

  it('quote verbatim, and only above absent', () => {
    fc.assert(
      fc.property(bullets, (lines) => {
        const resume = paper(resumeOf(lines) + SKILLS);
        for (const { level, quotes } of readFindings(ROLE, resume)) {
          expect(quotes.length > 0).toBe(level !== 'absent');
          for (const { text } of quotes) expect(resume.text).toContain(text);
        }
      }),
    );
  });

  it('stay as they are when names and schools change under the mask', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Java', 'Python Kubernetes', 'Excel School', 'Zoë Müller'),
        bullets,
        (name, lines) => {
          const resume = paper(`${name}\n\n${resumeOf(lines)}## Education\n\nBA, ${name}\n`, [name]);
          const blank = '█'.repeat(name.length);
          const masked = paper(
            `${blank}\n\n${resumeOf(lines.map((line) => line.replaceAll(name, blank)))}## Education\n\nBA, ${blank}\n`,
          );
          expect(levels(readFindings(ROLE, resume))).toEqual(levels(readFindings(ROLE, masked)));
        },
      ),
    );
  });

  it('are the same each time', () => {
    const resume = fixture('nurse');
    expect(readFindings(ROLE, resume)).toEqual(readFindings(ROLE, resume));
  });

  it('take less than a moment for 60,000 characters and text without shape', () => {
    const role = roleOf(NAMES.slice(0, 25).map((label) => asked(label)));
    const long = [
      resumeOf(BULLETS).repeat(100),
      'a'.repeat(60_000),
      'Go, '.repeat(15_000),
      'Jan 2019 - '.repeat(5_400),
      ' \n'.repeat(30_000),
    ];
    for (const text of long) {
      const started = performance.now();
      readFindings(role, paper(`## Experience\n${text}`.slice(0, 60_000)));
      // 100 ms is the goal on a free core; the tests share theirs.
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});
