import { describe, expect, test } from 'vitest';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { Refusal } from '../../../src/fit/refusal.ts';
import type { KnockOut, Requirement, Role } from '../../../src/fit/role.ts';

const role = (text: string, title: string | null = null): Role =>
  readRole({ title, company: null, location: null, text, hash: 'h' });
const asked = (...lines: string[]): Role => role(`Requirements\n${lines.map((line) => `- ${line}`).join('\n')}`);
const only = (line: string): Requirement[] => asked(line).requirements;
const labels = (line: string): string[] => only(line).map(({ label }) => label);
/** A posting needs one requirement to be a role at all. */
const knockOut = (line: string): Pick<KnockOut, 'kind' | 'label' | 'asks'>[] =>
  asked('Python', line).knockOuts.map(({ kind, label, asks }) => ({ kind, label, asks }));

describe('what a duty asks for', () => {
  const duties = (line: string): string[] =>
    role(`Responsibilities\n- ${line}\n\nRequirements\n- Python`).requirements.map(({ label }) => label);

  test.each([
    ['Dispense medication and advise on parasite control', ['dispensing medication', 'advising parasite control']],
    ['Interpret CTG traces and refer when needed', ['CTG traces']],
    ['Draft, review and negotiate commercial agreements', ['commercial agreements']],
    ['Provide antenatal, intrapartum and postnatal care', ['antenatal, intrapartum and postnatal care']],
    ['Participate in coding audits and maintain 95% accuracy', ['coding audits']],
    [
      'Recognise early signs of deterioration and escalate to the rapid response team',
      ['early signs of deterioration'],
    ],
    ['Operates SCADA and responds to alarms', ['SCADA']],
    ['Keeps daily logs and prepares monthly discharge reports', ['daily logs', 'monthly discharge report preparation']],
    ['Collect rent and chase arrears', ['chasing arrears']],
    ['Monitor media coverage and report on reach', ['media coverage', 'reach reporting']],
    ['Complete defect reports and keep the service van stocked', ['defect reports']],
    ['Use PACS and RIS', ['PACS', 'RIS']],
    ['Sample size calculations for new studies', ['sample size calculations']],
    ['Guide our funded part- and full-time apprentice program', ['funded part- and full-time apprentice program']],
    ['Refer students to counselling services', ['referring students']],
  ])('%s', (line, expected) => {
    expect(duties(line).filter((label) => label !== 'Python')).toEqual(expected);
  });
});

describe('a posting in a voice of its own', () => {
  const PARTS = `What's the job?
→ Run discovery calls
→ Negotiate contracts

You'll need

- experience of deals of £20k+ ACV
- good working knowledge of Salesforce

Nice, not necessary

- time with Outreach

What's in it for you

28 days off plus bank holidays and your birthday
· private medical cover
· pension at 6%
· six weeks a year working from abroad

Everyone's welcome

- Ask us for adjustments`;

  test('is read by what its headings mean, and what it gives is never asked', () => {
    expect(role(PARTS, 'Account Executive').requirements.map(({ label }) => label)).toEqual([
      'work as an Account Executive',
      'Salesforce',
      'discovery calls',
      'contract negotiation',
      'Outreach',
    ]);
  });
});

describe('what a line asks for', () => {
  test.each([
    ['Ruby, Java, Go, Python and TypeScript', ['Ruby', 'Java', 'Go', 'Python', 'TypeScript']],
    ['Strong experience with React or Vue', ['React or Vue']],
    ['Fluency in one or more of Go, Java or Python', ['Go, Java or Python']],
    ['Experience with CI/CD and TCP/IP', ['CI/CD', 'TCP/IP']],
    ['Experience running A/B tests', ['A/B tests']],
    [
      'Knowledge of wound care, medication administration and patient education',
      ['wound care', 'medication administration', 'patient education'],
    ],
    ['Proven ability to mentor junior engineers', ['mentoring junior engineers']],
    ['Experience debugging production issues', ['debugging production issues']],
    ['Excellent written and verbal communication skills', ['communication']],
    ['Attention to detail', ['attention to detail']],
    ['Experience working with children with autism', ['children with autism']],
    ['Experience with Kubernetes in production environments', ['Kubernetes']],
    ['Large language models (LLMs)', ['large language models']],
    ['Passionate rock star who thrives in a fast-paced environment. Python', ['Python']],
  ])('%s', (line, expected) => {
    expect(labels(line)).toEqual(expected);
  });

  test('either of two is one requirement with two alternatives', () => {
    expect(only('React or Vue')).toMatchObject([
      { label: 'React or Vue', alternatives: ['React', 'Vue'], importance: 'must' },
    ]);
  });

  test('examples in parentheses are alternatives of the thing they illustrate', () => {
    expect(only('Experience with cloud platforms (AWS, Azure or GCP)')).toMatchObject([
      { label: 'cloud platforms (AWS, Azure, GCP)', alternatives: ['AWS', 'Azure', 'GCP', 'cloud platforms'] },
    ]);
  });

  test('years belong to the skill they are asked for', () => {
    expect(only('At least three years of Python')).toMatchObject([{ label: 'Python', years: 3 }]);
    expect(only('3-5 years of experience with Salesforce')).toMatchObject([{ label: 'Salesforce', years: 3 }]);
  });
});

describe('how strongly it is asked', () => {
  test.each([
    ['Requirements', 'Kafka', 'must'],
    ['Preferred qualifications', 'Kafka', 'preferred'],
    ['Desirable', 'Kafka', 'preferred'],
    ['Nice to have', 'Kafka', 'bonus'],
    ['Requirements', 'Kafka is a plus', 'bonus'],
    ['Requirements', 'Kafka preferred', 'preferred'],
    ['Responsibilities', 'Build data pipelines in Kafka', 'preferred'],
  ])('under %s, "%s" is %s', (heading, line, importance) => {
    expect(
      role(`${heading}\n- ${line}\n\nRequirements\n- Python`).requirements.find(({ label }) => label === 'Kafka')
        ?.importance,
    ).toBe(importance);
  });

  test('a softer end of a sentence softens only itself', () => {
    const found = only('Experience with Python, ideally Kafka');
    expect(found.map(({ label, importance }) => [label, importance])).toEqual([
      ['Python', 'must'],
      ['Kafka', 'preferred'],
    ]);
  });
});

describe('hard conditions', () => {
  test.each([
    ['5+ years of software engineering experience', 'years', '5+ years of software engineering'],
    ['You must be authorized to work in the US without sponsorship', 'permit', 'right to work in the US'],
    ['Applicants must have the right to work in the UK', 'permit', 'right to work in the UK'],
    ['You work three days a week in the office in Leeds', 'place', 'three days a week on site in Leeds'],
    ['Class A CDL', 'licence', "commercial driver's licence"],
    ['CPA required', 'licence', 'CPA licence'],
    ['Active secret clearance', 'clearance', 'secret clearance'],
    [
      "Bachelor's degree in Computer Science or equivalent experience",
      'degree',
      "bachelor's degree in computer science or equivalent experience",
    ],
    ['Fluent in German', 'language', 'fluent German'],
  ])('%s', (line, kind, label) => {
    expect(knockOut(line)).toMatchObject([{ kind, label }]);
    expect(asked('Python', line).requirements.map((one) => one.label)).toEqual(['Python']);
  });

  test('a degree that is only preferred is weighed instead', () => {
    const found = asked("Master's degree in Statistics preferred");
    expect(found.knockOuts).toEqual([]);
    expect(found.requirements).toMatchObject([
      { label: "master's degree in statistics", kind: 'credential', importance: 'preferred' },
    ]);
  });

  test('an offer to sponsor is no condition', () => {
    expect(knockOut('We offer visa sponsorship and relocation support')).toEqual([]);
  });
});

describe('what asks for nothing', () => {
  test('text that names nothing to weigh is refused', () => {
    expect(() => role('About us\nWe are a happy company.\n\nBenefits\n- Free lunch')).toThrow(Refusal);
  });

  test('pay, benefits, law and how to apply never become requirements', () => {
    const found = role(
      'Requirements\n- Python\n\nBenefits\n- Health insurance and dental\n- Experience days with Docker\n\nEqual opportunity\nAll qualified applicants will receive consideration without regard to religion, sex or national origin.\n\nHow to apply\nSend your resume and knowledge of Kafka to us.',
    );
    expect(found.requirements.map(({ label }) => label)).toEqual(['Python']);
  });
});
