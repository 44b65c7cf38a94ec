import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { plainSigns } from '../../../src/fit/builtin/role/spelling.ts';
import type { Requirement, Role } from '../../../src/fit/role.ts';

const role = (text: string, title: string | null = null): Role =>
  readRole({ title, company: null, location: null, text, hash: 'h' });
const told = ({ requirements }: Role): string[] =>
  requirements.map(({ label, importance }) => `${importance} ${label}`);
const asked = (line: string): Requirement[] =>
  role(`Requirements\n- Bakery sales\n- ${line}`).requirements.filter(({ label }) => label !== 'bakery sales');
const labels = (line: string): string[] => asked(line).map(({ label }) => label);

describe('how a line is cut', () => {
  test.each([
    [
      'Familiarity with containerization and orchestration tools (Docker, Kubernetes)',
      ['containerization and orchestration tools (Docker, Kubernetes)'],
    ],
    ['Stream processing tools ( Spark, Kafka, Airflow )', ['stream processing tools (Spark, Kafka, Airflow)']],
    ['3+ years with public cloud offerings: AWS, GCP, Azure', ['public cloud offerings (AWS, GCP, Azure)']],
    [
      'RAG engineering: chunking, metadata enrichment, citation accuracy',
      ['RAG engineering (chunking, metadata enrichment)'],
    ],
    ['Clinical skills: wound care, medication administration', ['wound care', 'medication administration']],
    ['Hands-on user research: interviews, usability testing', ['user research', 'usability testing']],
    ['C# / .NET', ['C# or .NET']],
    ['Experience in at least one backend language: Java, C#, Go', ['backend language (Java, C#, Go)']],
    ['Ability to lead projects from conception to completion', ['leading projects']],
    ['Capable of leading discussions, and taking direction', ['leading discussions', 'openness to feedback']],
    ['Ability to reason about failure modes', ['reasoning about failure modes']],
    ['Experience working with technology vendors', ['working with technology vendors']],
    ['Web frameworks (Svelte preferred)', ['web frameworks (Svelte)']],
    ['Python (or TypeScript) skills', ['Python or TypeScript']],
    ['Data engineering concepts, including pipelines and data models', ['data engineering (pipelines, data models)']],
    ['Maths related topics like linear algebra and statistics', ['maths related topics (linear algebra, statistics)']],
    ['Strong monitoring and observability', ['monitoring and observability']],
    ['Strong programming skills in Go', ['Go']],
    ['Publications related to LLMs or RAG', ['publications']],
    ['Relational, NoSQL, and vector databases', ['relational databases', 'NoSQL', 'vector databases']],
    [
      'A web framework (e.g. Django, Flask) plus one test framework (e.g. pytest)',
      ['web framework (Django, Flask)', 'test framework (pytest)'],
    ],
    [
      'Knowledge of wiring, conduit and 120/208 and 277/480 volt systems',
      ['wiring', 'conduit', '120/208 and 277/480 volt systems'],
    ],
    ['Understand how sourdough starters work', ['sourdough starters']],
    ['Functional programming (Clojure preferred; our team uses Clojure)', ['functional programming', 'Clojure']],
    [
      'Able to teach patients and families about heart failure, anticoagulants and life after a stent',
      ['teaching patients and families'],
    ],
    ['Experience with data quality frameworks', ['data quality frameworks']],
    ['Highly productive, and able to serve as a point of contact for auditors', []],
    ['Daily work with React', ['React']],
    ['You write T-SQL yourself', ['T-SQL']],
    ['Java, ideally on version 11 or later', ['Java']],
    ['State management with Redux, MobX or something comparable', ['state management (Redux, MobX)']],
    ['A modern front-end framework; ours is Angular', ['modern front-end framework']],
    ['4 or more years of software development with C# and .NET (Core or later)', ['C#', '.NET']],
    ['English good enough to discuss a design', []],
    ['Computer Science, Computer Engineering, or a similar technical degree', []],
    ['Tech Savvy: Actively adopting and incorporating new tools', []],
    ['Keep the board fast while two hundred people look at it', []],
  ])('%s', (line, expected) => {
    expect(labels(line)).toEqual(expected);
  });

  test('any of the examples, or the class by its name, is enough', () => {
    expect(asked('Cloud platforms: AWS, Azure')).toHaveLength(2);
    expect(asked('Experience with cloud platforms: AWS, Azure')).toMatchObject([
      { label: 'cloud platforms (AWS, Azure)', alternatives: ['AWS', 'Azure', 'cloud platforms'] },
    ]);
  });
});

describe('where a line stands', () => {
  test('what is used is no demand where demands have a list of their own', () => {
    expect(told(role('Tech stack\n- Kotlin\n- Kafka\n\nRequirements\n- Kotlin'))).toEqual([
      'must Kotlin',
      'preferred Kafka',
    ]);
    expect(told(role('Tech stack\n- Kotlin\n- Kafka'))).toEqual(['must Kotlin', 'must Kafka']);
  });

  test('where a thing is asked softly and also done, it is asked softly', () => {
    const text = 'What you will do\n- Run Kafka clusters\n\nRequirements\n- Kotlin\n\nNice to have\n- Kafka clusters';
    expect(told(role(text))).toContain('bonus Kafka clusters');
  });

  test('orders under a heading that names no part are the work', () => {
    const text =
      'Ward and theatre experience\n- Prepare instruments\n- Sterilise trays\n- Order stock\n\nRequirements\n- Instrument handling';
    expect(told(role(text)).filter((one) => one.startsWith('must'))).toEqual(['must instrument handling']);
  });

  test('demands under a heading that names no part are demands', () => {
    const text =
      'The fine print, up front\n- Experience with sourdough\n- Knowledge of oven maintenance\n- Pastry skills required';
    expect(told(role(text))).toEqual(['must sourdough', 'must oven maintenance', 'must pastry']);
  });

  test('a demand among the duties is asked', () => {
    const text = 'Responsibilities\n- Bake bread\n- Experience with sourdough\n- Clean the ovens';
    expect(told(role(text))).toContain('must sourdough');
  });

  test('the title over the text is no row of names', () => {
    const title = 'Full-Stack Web Developer';
    expect(told(role(`${title}\n\nRequirements\n- React\n\nWe would be pleased about\n- Kotlin`, title))).toEqual([
      'must work as a Full-Stack Web Developer',
      'must React',
      'bonus Kotlin',
    ]);
  });

  test('a row of known names at the top says what is worked with', () => {
    const text = 'Baker\nKotlin, PostgreSQL, Docker\n\nRequirements\n- Sourdough baking';
    expect(told(role(text))).toEqual([
      'must work as a Baker',
      'must sourdough baking',
      'preferred Kotlin',
      'preferred PostgreSQL',
      'preferred Docker',
    ]);
  });

  test('what is said of whoever is sought is asked, wherever it stands', () => {
    const text =
      'We are seeking a baker with experience in sourdough baking.\n\nRequirements\n- Oven maintenance\n- Pastry lamination\n- Stock rotation';
    expect(told(role(text))).toContain('must sourdough baking');
  });

  test('a line that only heads others asks nothing', () => {
    expect(told(role('Requirements\n- Ovens and safety skills:\n- Deck ovens\n- Fire safety'))).toEqual([
      'must deck ovens',
      'must fire safety',
    ]);
  });
});

test('years in a field that the title does not name are weighed as that field, and beside the score', () => {
  const read = role('Requirements\n- 5+ years of backend engineering\n- Java', 'Senior AI Engineer');
  expect(told(read)).toContain('must backend engineering');
  expect(read.knockOuts).toMatchObject([{ kind: 'years', years: 5 }]);
  const own = role('Requirements\n- 5+ years of software engineering\n- Java', 'Software Engineer');
  expect(told(own)).not.toContain('must software engineering');
});

test('new years are of what follows them', () => {
  const line = 'Experience with Go, one year at least, and two years of backend development';
  const read = role(`Requirements\n- ${line}`, 'Backend Engineer');
  expect(read.requirements).toMatchObject([
    { label: 'work as a Backend Engineer', years: 2 },
    { label: 'Go', years: 1 },
  ]);
  expect(read.knockOuts).toMatchObject([{ kind: 'years', years: 2 }]);
});

test('each side of the role comes with one question out of its own names', () => {
  const { dimensions } = role('Requirements\n- Kubernetes\n- Terraform\n- Mentoring engineers\n- Hiring people');
  expect(dimensions.map(({ question }) => question)).toEqual([
    'What have you run with Kubernetes and Terraform, how large was it, and what did you automate first?',
    'Tell us about mentoring engineers: who grew the most, and what was your part in it?',
  ]);
});

test('signs made plain keep their places', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainSigns(text).length === text.length));
  expect(plainSigns('cross‑functional\u00a0team')).toBe('cross-functional team');
});
