import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../src/fit/builtin/lexicon/find.ts';
import { SPELLINGS, TERMS } from '../../../src/fit/builtin/lexicon/lexicon.ts';

const labels = (text: string): string[] => findTerms(text).map(({ term }) => term.label);

describe('the lexicon', () => {
  it('implies only terms that it has', () => {
    const missing = [...TERMS.values()].flatMap(({ implies }) => implies.filter((id) => !TERMS.has(id)));
    expect(missing).toEqual([]);
  });

  it('gives each spelling to one term, and each term one id', () => {
    const owners = Map.groupBy(SPELLINGS, ({ written }) => written.toLowerCase());
    const shared = [...owners].filter(([, all]) => new Set(all.map(({ term }) => term.id)).size > 1);
    expect(shared.map(([written]) => written)).toEqual([]);
    expect(new Set(SPELLINGS.map(({ term }) => term)).size).toBe(TERMS.size);
  });

  it('knows what shows what, and never the reverse', () => {
    expect(TERMS.get('postgresql')?.implies).toContain('sql');
    expect(TERMS.get('next-js')?.implies).toEqual(expect.arrayContaining(['react', 'javascript']));
    expect(TERMS.get('aws-lambda')?.implies).toContain('aws');
    expect(TERMS.get('sql')?.implies).not.toContain('postgresql');
    expect(TERMS.get('java')?.implies).not.toContain('javascript');
  });

  it('finds each plain or cased spelling as it is written, or a longer name that begins alike', () => {
    for (const { written, guard, term } of SPELLINGS.filter(({ guard }) => guard !== 'homonym'))
      expect([written, guard, findTerms(written)[0]?.term.label]).toEqual([written, guard, term.label]);
  });
});

describe('finding terms', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['We run k8s', ['Kubernetes']],
    ['Java is not JavaScript', ['Java', 'JavaScript']],
    ['MySQL and NoSQL', ['MySQL', 'NoSQL']],
    ['the restaurant had a rest area', []],
    ['a reactive person', []],
    [
      'C/C++, C#, .NET, ASP.NET Core, Node.js, CI/CD, F#, Objective-C',
      ['C', 'C++', 'C#', '.NET', 'ASP.NET', 'Node.js', 'CI/CD', 'F#', 'Objective-C'],
    ],
    ['UI/UX, T-SQL, Vue.js, A/B testing', ['UI/UX', 'T-SQL', 'Vue.js', 'A/B testing']],
    ['go to market', ['Go-to-market']],
    ['let us go to the market', []],
    ['Go services and Golang tools', ['Go', 'Go']],
    ['written in Go', ['Go']],
    ['Ruby, Java, Go, Python', ['Ruby', 'Java', 'Go', 'Python']],
    ['python, go, java', ['Python', 'Go', 'Java']],
    ['Go', ['Go']],
    ['Go the extra mile', []],
    ['R&D', []],
    ['statistics in R', ['Statistics', 'R']],
    ['R, SQL and Stata', ['R', 'SQL', 'Stata']],
    ['J. R. Smith', []],
    ['C-level executives take vitamin C', []],
    ['Series C, grade C, hepatitis C', []],
    ['drivers in C and assembly language', ['C', 'Assembly language']],
    ['a swift reply in Spring 2020', []],
    ['Swift, Kotlin', ['Swift', 'Kotlin']],
    ['Spring, Hibernate', ['Spring Framework', 'Hibernate']],
    ['you excel at sales', ['Sales']],
    ['Word, Excel', ['Word', 'Excel']],
    ['Advanced Excel', ['Excel']],
    ['express an interest', []],
    ['American Express, Java', ['Java']],
    ['Node.js and Express', ['Node.js', 'Express.js']],
    ['rust on the hull', []],
    ['services in Rust', ['Rust']],
    ['Ruby on Rails', ['Ruby on Rails']],
    ['the spark of an idea', []],
    ['Spark jobs on Hadoop', ['Apache Spark', 'Hadoop']],
    ['a flask of water', []],
    ['Python with Flask', ['Python', 'Flask']],
    ['a dart board', []],
    ['Flutter and Dart', ['Flutter', 'Dart']],
    ['Head Chef at a restaurant', []],
    ['Chef, Puppet and Ansible', ['Chef', 'Puppet', 'Ansible']],
    ['just a jest', []],
    ['Jest, Cypress', ['Jest', 'Cypress testing']],
    ['React to events quickly', []],
    ['React and TypeScript', ['React', 'TypeScript']],
    ['GLP and GCP', ['GLP']],
    ['AWS, Azure or GCP', ['AWS', 'Azure', 'Google Cloud']],
    ['see github.com/python and mail java@example.org', []],
    ['REST APIs', ['REST APIs']],
    ['machine\nlearning', ['Machine learning']],
    ['machine; learning', []],
    ["a driver's license", ["Driver's licence"]],
    ['a driver’s licence', ["Driver's licence"]],
  ];

  it.each(cases)('reads %j', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('gives hits in order, without overlaps, with offsets into any text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...SPELLINGS.map(({ written }) => written)));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        let reached = 0;
        for (const { start, end } of findTerms(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
