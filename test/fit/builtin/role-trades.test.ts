import { describe, expect, test } from 'vitest';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import type { Role } from '../../../src/fit/role.ts';

const role = (text: string, title: string | null = null): Role =>
  readRole({ title, company: null, location: null, text, hash: 'h' });
const asked = (line: string, title: string | null = null): Role =>
  role(`Requirements\n- Bakery sales\n- ${line}`, title);
const labels = (read: Role): string[] =>
  read.requirements.map(({ label }) => label).filter((one) => one !== 'bakery sales');
const knockOuts = (read: Role): string[] => read.knockOuts.map(({ label }) => label);

describe('each ask is read once, under its own name', () => {
  test.each([
    ['Knowledge of CI/CD including Jenkins, Looper and Concord', ['CI/CD', 'Jenkins', 'Looper', 'Concord']],
    ['API products, including webhooks and rate limiting', ['API', 'webhooks', 'rate limiting']],
    ['Terraform and AWS or GCP', ['Terraform', 'AWS or GCP']],
    ['Go or Rust, SQL', ['Go or Rust', 'SQL']],
    ['Strong proficiency in one or more of: Python, Java, Rust.', ['Python, Java or Rust']],
    [
      'Relational (Oracle, MySQL) and graph databases, graphDB',
      ['relational databases (Oracle, MySQL)', 'graph databases', 'graphDB'],
    ],
    ['Experience with SQL databases (Oracle, MySQL)', ['SQL databases (Oracle, MySQL)']],
    ['Unit, integration and functional testing frameworks', ['unit, integration and functional testing frameworks']],
    ['Dentrix or Eaglesoft knowledge', ['Dentrix or Eaglesoft']],
    ['Principles and practices of civil engineering', ['civil engineering']],
    ['Assessment for learning', ['assessment for learning']],
    ['Are happy being on-call a few times a year', ['on-call']],
    ['Know your way around Salesforce or Gainsight', ['Salesforce or Gainsight']],
    ['Several years of professional experience in embedded software', ['embedded software']],
    ['Experience with semantic search.·', ['semantic search']],
    ['Proficiency in python', ['Python']],
    ['Good geographical knowledge of the UK', []],
    ['Must be able to lift 50 lbs and stand for 10 hours', []],
    ['Engineer', []],
  ])('%s', (line, expected) => {
    expect(labels(asked(line))).toEqual(expected);
  });

  test('a name of the lexicon is written as inside a sentence unless it is a proper name', () => {
    expect(labels(asked('Observability\n- On-call experience\n- Payroll\n- Kubernetes\n- Spring Boot'))).toEqual([
      'observability',
      'on-call',
      'payroll',
      'Kubernetes',
      'Spring Boot',
    ]);
  });

  test('CSMs are customer success managers', () => {
    const found = asked('Have managed CSMs for two years').requirements.find(({ label }) => label === 'CSMs');
    expect(found).toMatchObject({ years: 2, alternatives: ['CSMs', 'Customer success'] });
  });

  test('work with stakeholders is collaboration, however many priorities they have', () => {
    expect(labels(asked('Work with several internal customers and stakeholders whose priorities differ'))).toEqual([
      'collaboration with stakeholders',
    ]);
  });

  test('and so it is among the duties', () => {
    const text =
      "What you'll do\n- Work with several internal customers and stakeholders whose priorities differ, and agree on a plan";
    expect(labels(role(text))).toEqual(['collaboration with stakeholders']);
  });

  test('inspecting your own welds is no independence', () => {
    expect(labels(asked('Inspect own welds with gauges'))).not.toContain('working independently');
  });
});

test('the manners of working in one line are each read', () => {
  expect(labels(asked('Excellent stakeholder management and communication skills'))).toEqual([
    'stakeholder management',
    'communication',
  ]);
});

test('a heading that belongs to its line closes nothing', () => {
  const text =
    "Hours: 40 per week\nAs Assistant Manager you'll lead and develop a team of 15, manage stock and handle cash.";
  expect(labels(role(text))).toEqual(['team management', 'stock management', 'handling cash']);
});

describe('what decides by itself', () => {
  test.each([
    ['Have managed a budget', null, []],
    [
      'Completed studies in electrical engineering or comparable qualification',
      null,
      ["bachelor's degree in electrical engineering or equivalent experience"],
    ],
    [
      "Master's degree in Physics; equivalent experience considered",
      null,
      ["master's degree in physics or equivalent experience"],
    ],
    ["Bachelor's degree in CS or EE", null, ["bachelor's degree in computer science or electrical engineering"]],
    ['Registered Nurse (Adult) with current NMC registration', null, ['NMC registration']],
    [
      'Full C+E licence with no more than 6 points (no IN, DD or DR endorsements)',
      null,
      ["commercial driver's licence"],
    ],
    ['Fluent English, good German (B2)', null, ['fluent English', 'German (B2)']],
    ['Minimum 12 months Class 1 experience', 'HGV Class 1 Driver', ['1+ years of class 1 experience']],
    ['3+ years welding experience in a fabrication shop', 'MIG Welder', ['3+ years of welding']],
    ["Three years' litigation experience at a law firm", 'Litigation Paralegal', ['3+ years of litigation']],
    ['4+ years in an SRE, DevOps or production engineering role', null, ['4+ years of SRE or DevOps experience']],
    ['3-6 years doing user research in a product organisation', 'UX Researcher', ['3+ years of user research']],
  ])('%s', (line, title, expected) => {
    expect(knockOuts(asked(line, title))).toEqual(expected);
  });
});

describe('text that lost its form', () => {
  test('a row of demands after its heading, on one line', () => {
    expect(
      labels(role('Requirements: strong Linux fundamentals; Terraform or Pulumi; Go. Nice to have: Kafka.')),
    ).toEqual(expect.arrayContaining(['Linux', 'Terraform or Pulumi', 'Go']));
  });

  test('demands in fragments, one paragraph under their heading', () => {
    const text =
      "What we're looking for\nConfidence in qualitative and quantitative methods, with the patience that a study of several months needs. A portfolio showing how your research changed a decision. Hands on with tools like Dovetail or Maze. Strong storytelling.";
    expect(labels(role(text))).toEqual([
      'qualitative and quantitative methods',
      'portfolio',
      'Dovetail or Maze',
      'storytelling',
    ]);
  });

  test('a letter of plain sentences', () => {
    const text =
      'We are three bakeries and need help with the books. You would be doing supplier payments, VAT returns and weekly payroll. We use Xero so you need to know Xero well. An accounting technician qualification would be great.';
    expect(role(text).requirements.map(({ label, importance }) => [label, importance])).toEqual([
      ['Xero', 'must'],
      ['supplier payments', 'preferred'],
      ['VAT returns', 'preferred'],
      ['weekly payroll', 'preferred'],
      ['accounting technician qualification', 'bonus'],
    ]);
  });

  test('duties that lost their bullets, in the third person or as gerunds', () => {
    const text = 'Duties\nPerforms hydraulic modeling\nCompleting daily vehicle checks\nLead a team of five';
    expect(labels(role(text))).toEqual(['hydraulic modeling', 'daily vehicle checks', 'team leadership']);
  });

  test('a row of actions is as many abilities', () => {
    const text = 'Duties include drafting pleadings in state courts, managing discovery and preparing trial exhibits.';
    expect(labels(role(text))).toEqual(['pleadings', 'discovery management', 'trial exhibit preparation']);
  });
});

describe('what the role tests', () => {
  test('where no theme holds, the heaviest rest stands against the general of the field', () => {
    const text = 'Requirements\n- Cheese ageing\n- Brine preparation\n- Rind washing';
    expect(role(text, 'Cheesemaker').dimensions).toMatchObject([
      {
        title: 'Cheese ageing, not general experience',
        requirements: ['cheese-ageing', 'brine-preparation', 'rind-washing'],
      },
    ]);
  });

  test('names whose kind nobody knows are set against nothing', () => {
    expect(role('Requirements\n- CEQA\n- NPDES\n- Zorblax 9', 'Planner').dimensions).toEqual([]);
  });
});
