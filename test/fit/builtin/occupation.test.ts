import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import { readFindings } from '../../../src/fit/builtin/findings/findings.ts';
import { titlesIn } from '../../../src/fit/builtin/findings/titles.ts';
import { linesOf, nearness } from '../../../src/fit/builtin/lexicon/lines.ts';
import { OCCUPATIONS } from '../../../src/fit/builtin/lexicon/occupations.ts';
import { rungOf, withoutRung } from '../../../src/fit/builtin/lexicon/ranks.ts';
import { occupationAsked, titleOf } from '../../../src/fit/builtin/role/occupation.ts';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { levelAsked, levelOfA, workAs, workAsked } from '../../../src/fit/work-as.ts';
import { asked, roleOf } from './asked.ts';
import { paper } from './paper.ts';

describe('the line of work that a title names', () => {
  test.each([
    ['Registered Nurse', ['nursing']],
    ['Charge Nurse, ICU', ['nursing']],
    ['Journeyman Electrician', ['electrical trades']],
    ['Management Accountant', ['accounting']],
    ['Maths Teacher', ['teaching']],
    ['Warehouse Shift Lead', ['warehousing']],
    ['Product Designer', ['product design']],
    ['Product Marketing Manager', ['marketing']],
    ['Clinical Data Scientist', ['data science', 'clinical research']],
    ['Senior Data Engineer', ['data engineering']],
    ['Director of Software Engineering', ['software engineering']],
    ['Embedded Software Engineer', ['embedded systems']],
    ['Go Developer', ['backend development']],
    ['React Native Developer', ['mobile development']],
    ['HGV Driver', ['driving']],
    ['Managing Director', []],
    ['Specialist II', []],
  ])('%s', (title, lines) => {
    expect([...linesOf(title)].sort()).toEqual([...lines].sort());
  });

  test.each([
    ['Frontend Developer', 'Data Engineer', 'far'],
    ['Backend Developer', 'Data Engineer', 'near'],
    ['Frontend Developer', 'Java Backend Developer', 'far'],
    ['Full-stack Developer', 'Java Backend Developer', 'near'],
    ['Full Stack Engineer', 'React Developer', 'near'],
    ['Software Engineer', 'Backend Engineer', 'near'],
    ['.NET Developer', 'Backend Engineer', 'same'],
    ['iOS Developer', 'Software Engineer', 'same'],
    ['Android Developer', 'Backend Engineer', 'far'],
    ['Embedded Software Engineer', 'Frontend Engineer', 'far'],
    ['Software Test Engineer', 'Backend Engineer', 'far'],
    ['Data Analyst', 'Data Engineer', 'near'],
    ['Healthcare Assistant', 'Staff Nurse', 'near'],
    ['Bookkeeper', 'Management Accountant', 'same'],
    ['Barista', 'Data Engineer', 'far'],
    ['Restaurant Manager', 'Sous Chef', 'far'],
    ['Waitress', 'Hotel Receptionist', 'same'],
    ['Plumber', 'Carpenter', 'far'],
    ['Handyman', 'Plumber', 'near'],
    ['Paralegal', 'Solicitor', 'near'],
    ['Dietitian', 'Psychologist', 'far'],
    ['Staff Nurse', 'Surgeon', 'far'],
    ['Mortgage Underwriter', 'Portfolio Manager', 'near'],
    ['Lecturer', 'Primary Teacher', 'near'],
    ['Head of People', 'Electrician', 'far'],
  ] as const)('%s beside %s is %s', (one, other, near) => {
    expect(nearness(linesOf(one), linesOf(other))).toBe(near);
  });

  test('each neighbour is a line of the table', () => {
    const rows = OCCUPATIONS.trim().split('\n');
    const lines = new Set(rows.map((row) => row.split(' = ')[0]));
    const near = rows.flatMap((row) => (row.split(' > ')[1] ?? '').split(', ')).filter((line) => line !== '');
    expect(near.filter((line) => !lines.has(line))).toEqual([]);
  });

  test('each name of a line leads to it', () => {
    const lost = OCCUPATIONS.trim()
      .split('\n')
      .flatMap((row) => {
        const [line = '', names = ''] = (row.split(' > ')[0] ?? '').split(' = ');
        return names
          .split(', ')
          .filter((name) => !linesOf(name).has(line))
          .map((name) => `${line}: ${name}`);
      });
    expect(lost).toEqual([]);
  });
});

test.each([
  ['Electrician', 1],
  ['Apprentice Electrician', 0],
  ['Junior UX Designer', 0],
  ['Associate Process Engineer', 0],
  ['Instructional Designer I', 0],
  ['Sales Associate', 1],
  ['Senior Accountant', 2],
  ['Charge Nurse', 2],
  ['Product Manager', 1],
  ['Engineering Manager', 2],
  ['Staff Nurse', 1],
  ['Staff Software Engineer', 3],
  ['Head of Design', 3],
  ['CFO', 3],
] as const)('%s stands on rung %i', (title, rung) => {
  expect(rungOf(title)).toBe(rung);
});

describe('the title that a posting names', () => {
  test.each([
    ['Data Engineer (m/f/d) - Berlin', '', 'Data Engineer'],
    ['Backend Engineer, Core Technology', '', 'Backend Engineer'],
    ['Backend Engineer (Go) - Remote', '', 'Backend Engineer (Go)'],
    ['Backend Engineer (Go)', '', 'Backend Engineer (Go)'],
    ['Data Warehouse / ETL Developer', '', 'Data Warehouse / ETL Developer'],
    [null, 'Job Title: Paediatric Nurse\nSt. Example', 'Paediatric Nurse'],
    [null, 'Join us!\nWe are looking for a friendly and motivated Warehouse Operative.', 'Warehouse Operative'],
    [null, 'Example Ltd is seeking an experienced Senior Electrician to join our crew.', 'Senior Electrician'],
    [null, 'About us\nWe care.\nThe Payroll Administrator will pay 400 people on time.', 'Payroll Administrator'],
    [null, 'About us\nWe care.\nAs our Head of Finance, you will own the close.', 'Head of Finance'],
    ['Senior Engineer, AI Platform', '', 'Senior Engineer, AI Platform'],
    [null, 'Help!\nWe need a friendly, motivated Care Assistant, based in Leeds, to join.', 'Care Assistant'],
    [null, 'Job Specification: Sous Chef\nCome and cook.', 'Sous Chef'],
    [null, 'Warehouse in Leeds\nCome and work.', null],
    [null, 'Who we are\nWe work with Product Managers all day.', null],
  ])('%s / %s', (title, text, found) => {
    expect(titleOf(title, text)).toBe(found);
  });

  test('asks for its line, and for its rung where it names one, with the years of the posting', () => {
    const years = {
      kind: 'years',
      label: '',
      asks: [],
      start: 0,
      end: 0,
      importance: 'must',
      words: '',
      years: 5,
    } as const;
    const drafts = occupationAsked('Senior Data Engineer', 'Senior Data Engineer\nBuild pipelines.', {
      conditions: [years],
    });
    expect(drafts.map(({ label, importance, years: many, words }) => [label, importance, many, words])).toEqual([
      ['work as a Data Engineer', 'must', 5, 'Senior Data Engineer'],
      ['the level of a Senior Data Engineer', 'must', undefined, 'Senior Data Engineer'],
    ]);
  });

  test('only prefers earlier work where it seeks a beginner', () => {
    const drafts = occupationAsked('Junior UX Designer', 'Junior UX Designer', { conditions: [] });
    expect(drafts.map(({ label, importance }) => [label, importance])).toEqual([
      ['work as a Junior UX Designer', 'preferred'],
    ]);
  });

  test.each([
    [
      'Sous Chef',
      'Come and cook.\nOur sous chefs and chefs stay for years. Ask them!',
      'Our sous chefs and chefs stay for years. Ask them!',
    ],
    ['Sous Chef', 'Come and cook.\nThe chef is kind.', 'The chef is kind.'],
    ['Sous Chef', '\n  Come and cook.\nWe engineer sauces.', 'Come and cook.'],
  ])('%s in "%s" is asked for in the posting’s own words', (title, text, words) => {
    expect(occupationAsked(title, text, { conditions: [] })[0]?.words).toBe(words);
  });

  test('stands before all else in the role, and in no dimension', () => {
    const text = '# Data Engineer\n\n## Requirements\n- Python\n- SQL\n- Apache Airflow\n- dbt\n- Snowflake\n';
    const role = readRole({ title: 'Data Engineer', company: null, location: null, text, hash: 'hash' });
    const [first] = role.requirements;
    expect(first).toMatchObject({ label: 'work as a Data Engineer', kind: 'experience', words: '# Data Engineer' });
    expect(role.dimensions.flatMap(({ requirements }) => requirements)).not.toContain(first?.id);
  });
});

const JOBS = (...jobs: readonly string[]): string =>
  `# Somebody\n\n## Experience\n${jobs.map((job) => `\n${job}\n- Did the work of the place every day\n`).join('')}`;

describe('what dated titles show of it', () => {
  const levelOf = (label: string, resume: string, years?: number): string | undefined =>
    readFindings(
      roleOf([asked(label, { kind: 'experience', ...(years === undefined ? {} : { years }) })]),
      paper(resume),
    )[0]?.level;
  const data = workAs('Data Engineer');

  test.each([
    ['Data Engineer, Example Ltd, 2021 - Present', 'proven'],
    ['Data Engineer, Example Ltd, 2012 - 2016', 'used'],
    ['Data Engineer, Example Ltd, Jun 2026 - Present', 'used'],
    ['Data Analyst, Example Ltd, 2021 - Present', 'listed'],
    ['Backend Engineer, Example Ltd, 2021 - Present', 'listed'],
    ['Frontend Engineer, Example Ltd, 2021 - Present', 'absent'],
    ['Junior Data Engineer, Example Ltd, Feb 2026 - Present', 'listed'],
    ['Junior Data Engineer, Example Ltd, 2023 - Present', 'used'],
    ['Barista, Data Engineer Coffee Ltd, 2021 - Present', 'absent'],
  ])('%s: %s', (job, level) => {
    expect(levelOf(data, JOBS(job))).toBe(level);
  });

  test.each([
    ['Java Backend Developer', 'Java Developer, Example, 2021 - Present\n- Built two services', 'proven'],
    ['Java Backend Developer', 'Backend Developer, Example, 2021 - Present\n- Built two services in Java', 'proven'],
    ['Java Backend Developer', 'Software Engineer, Example, 2021 - Present\n- Built Spring Boot services', 'proven'],
    ['Java Backend Developer', 'Backend Developer, Example, 2021 - Present\n- Built services in PHP', 'listed'],
    ['Java Backend Developer', 'Software Engineer, Example, 2021 - Present\n- Fixed what was broken', 'listed'],
    ['Java Backend Developer', 'Frontend Developer, Example, 2021 - Present\n- Built pages', 'absent'],
    ['Java Backend Developer', 'Full-stack Developer, Example, 2021 - Present\n- Built services in Java', 'used'],
    ['Java Backend Developer', 'Full-stack Developer, Example, 2021 - Present\n- Built services in PHP', 'listed'],
    ['Frontend Developer', 'Full-stack Developer, Example, 2021 - Present\n- Built both ends', 'used'],
    ['Frontend Developer', 'Mobile Developer, Example, 2021 - Present\n- Built two apps', 'absent'],
    ['Backend Engineer (Go)', 'Backend Developer, Example, 2021 - Present\n- Built services in PHP', 'listed'],
    ['Backend Engineer (Go)', 'Go Developer, Example, 2021 - Present\n- Built services in Go', 'proven'],
    [
      'Frontend Developer',
      'Software Engineer, Example, 2021 - Present\n- Built pages with Angular, HTML and CSS',
      'proven',
    ],
    ['Kitchen Supervisor', 'Line cook, Example, 2023 - Present\n- Cooked for 80 guests', 'listed'],
    ['Kitchen Supervisor', 'Line cook, Example, 2019 - Present\n- Cooked for 80 guests', 'used'],
    ['Sous Chef', 'Junior Sous Chef, Example, 2024 - Present\n- Cooked for 80 guests', 'used'],
    ['Sous Chef', 'Commis Chef, Example, 2024 - Present\n- Cooked for 80 guests', 'listed'],
    ['Sous Chef', 'Restaurant Manager, Example, 2019 - Present\n- Led the floor', 'absent'],
    [
      'Kitchen Supervisor',
      'Shift supervisor, Example, 2021 - Present\n- Led cooks, wrote the menu, sent out dishes',
      'proven',
    ],
    ['Kitchen Supervisor', 'Shift supervisor, Example, 2021 - Present\n- Led guards at the gate', 'absent'],
    ['Bakery Chef', 'Line cook, Example, 2021 - Present\n- Cooked for 80 guests', 'proven'],
    [
      'Nursery Worker',
      'Lifestyle coordinator, Example, 2021 - Present\n- Babies and toddlers come to play\n- Led outings\n- Kept a budget\n- Ran bingo',
      'absent',
    ],
    [
      'Nursery Worker',
      'Lifestyle coordinator, Example, 2021 - Present\n- Played with toddlers\n- Changed babies and put them to their nap\n- Led outings\n- Ran bingo',
      'proven',
    ],
  ])('work as a %s from "%s": %s', (title, job, level) => {
    expect(levelOf(workAs(title), JOBS(job))).toBe(level);
  });

  test('a title right under dates that stand alone is the job’s', () => {
    const resume = JOBS('Sept 2019 to Sept 2021\nSocial Worker, Referral and Assessment, Example Council');
    expect(levelOf(workAs('Social Worker'), resume)).toBe('used');
    const told = JOBS('Sept 2019 to Sept 2021\nHelped a social worker of the council with her papers');
    expect(levelOf(workAs('Social Worker'), told)).toBe('absent');
  });

  test('a beginner’s post asks for no more than such posts', () => {
    const resume = JOBS('Junior Data Engineer, Example Ltd, 2024 - Present');
    expect(levelOf(workAs('Junior Data Engineer'), resume)).toBe('proven');
  });

  test('years short of those asked are used, not proven; overlapping jobs count once', () => {
    const twice = JOBS('Data Engineer, One Ltd, Jan 2023 - Present', 'Data Engineer, Two Ltd, Jan 2023 - Present');
    expect([levelOf(data, twice, 3), levelOf(data, twice, 6)]).toEqual(['proven', 'used']);
  });

  test('a claim in the summary or a list is no work', () => {
    expect(
      levelOf(data, '# Somebody\n\n## Summary\nData Engineer with 9 years.\n\n## Skills\nData engineering\n'),
    ).toBe('absent');
  });

  test.each([
    ['Senior Nurse', 'Charge Nurse, Example, 2020 - Present', 'proven'],
    ['Senior Nurse', 'Staff Nurse, Example, 2019 - Present', 'used'],
    ['Senior Nurse', 'Staff Nurse, Example, 2025 - Present', 'absent'],
    ['Head of Nursing', 'Staff Nurse, Example, 2012 - Present', 'absent'],
    ['Head of Nursing', 'Senior Nurse, Example, 2012 - Present', 'used'],
    ['Senior Nurse', 'Senior Accountant, Example, 2012 - Present', 'absent'],
  ])('the level of a %s from "%s": %s', (title, job, level) => {
    expect(levelOf(levelOfA(title), JOBS(job))).toBe(level);
  });

  test('quotes the title’s own line', () => {
    const resume = paper(JOBS('Staff Nurse, Example, 2019 - Present'));
    const [finding] = readFindings(roleOf([asked(workAs('Registered Nurse'), { kind: 'experience' })]), resume);
    expect(finding?.quotes.map(({ text }) => text)).toEqual(['Staff Nurse, Example, 2019 - Present']);
  });

  test('employers named like a line are no title', () => {
    const titles = titlesIn(evidenceOf(paper(JOBS('Barista | Accounting Bank Ltd | Leeds | 2021 - 2023'))));
    expect(titles.map(({ text, lines }) => [text, [...lines]])).toEqual([['Barista', ['hospitality']]]);
  });

  test.each([
    ['Receptionist, then Dental Nurse, Example Practice, 2019 - 2022', ['Receptionist', 'Dental Nurse']],
    ['Junior Developer → Senior Developer | Example Ltd | 2019 - 2022', ['Junior Developer', 'Senior Developer']],
    ['Example Ltd, Leeds. Shop Welder, 2019 - 2022', ['Shop Welder']],
    ['Head of Growth, Example Ltd, 2019 - 2022', ['Head of Growth']],
  ])('a heading holds each of its titles: %s', (heading, titles) => {
    expect(titlesIn(evidenceOf(paper(JOBS(heading)))).map(({ text }) => text)).toEqual(titles);
  });

  test.each([
    ['Went back on 5G in four minutes when the fibre dropped', []],
    ['Took over the back end of the ordering site', ['backend development']],
    ['Reworked the back-end services', ['backend development']],
  ])('a word of two parts is both of them: %s', (told, lines) => {
    const titles = titlesIn(evidenceOf(paper(`## Experience\nProducer, Example Ltd, 2019 - 2022\n- ${told}\n`)));
    expect(titles.map((title) => [...title.lines])).toEqual([lines]);
  });
});

test('a label gives back its title, whatever the title', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z][A-Za-z &/]{1,40}[a-z]$/), (title) => {
      expect([workAsked(workAs(title)), levelAsked(levelOfA(title))]).toEqual([title, title]);
      expect(withoutRung(title).length).toBeGreaterThan(0);
    }),
  );
});

test('the order of the jobs on paper moves nothing', () => {
  const jobs = ['Data Engineer, A, 2012 - 2015', 'Barista, B, 2015 - 2017', 'Data Analyst, C, 2018 - Present'];
  const level = (order: readonly string[]): unknown =>
    readFindings(roleOf([asked(workAs('Data Engineer'), { kind: 'experience' })]), paper(JOBS(...order)))[0]?.level;
  fc.assert(
    fc.property(fc.shuffledSubarray(jobs, { minLength: 3 }), (order) => {
      expect(level(order)).toBe('used');
    }),
  );
});

test('no title, however it is spelled, stops the reading', () => {
  const title = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[A-Z\\\\^$.*+?()[\]{}|/ &-]{0,12}Engineer$/),
  );
  fc.assert(
    fc.property(title, fc.string(), (name, text) => {
      const drafts = occupationAsked(name, `${text}\nWe seek one.`, { conditions: [] });
      expect(drafts.every(({ label, words }) => label !== '' && words !== '')).toBe(true);
    }),
  );
});
