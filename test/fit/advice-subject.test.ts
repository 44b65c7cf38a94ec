import { describe, expect, test } from 'vitest';
import { advice } from '../../src/fit/advice.ts';
import { subjectOf } from '../../src/fit/advice-subject.ts';
import type { Finding, Level } from '../../src/fit/finding.ts';
import { levelOfA, workAs } from '../../src/fit/work-as.ts';
import { asked, condition, roleOf } from './builtin/asked.ts';

test.each([
  ['SQL', 'skill'],
  ['Excel', 'skill'],
  ['C++', 'skill'],
  ['pain assessment', 'ability'],
  ['month-end close', 'ability'],
  ['design tools (Figma)', 'skill'],
  ['statement writing (UK)', 'ability'],
  ['portfolio of shipped work', 'showpiece'],
  ['portfolio management', 'ability'],
  ['keeping food GP', 'ability'],
  ['English and Spanish', 'language'],
  ['NVQ Level 2 or 3', 'credential'],
  ['scissor lift certification', 'credential'],
  ['police check', 'credential'],
  ['garda vetting', 'credential'],
  ['Practice Educator status', 'credential'],
  ['White Card', 'credential'],
  ['Current Safe Pass', 'credential'],
  ['anaphylaxis training', 'credential'],
  ['patient registration', 'ability'],
  ['staff training', 'ability'],
  [workAs('Data Engineer'), 'occupation'],
  [levelOfA('Head of Design'), 'level'],
] as const)('%s is worded as %s', (label, subject) => {
  expect(subjectOf({ kind: 'skill', label })).toBe(subject);
});

/** Titles for a role in which each label is at its level. */
const titles = (levels: Readonly<Record<string, Level>>): string[] => {
  const requirements = Object.keys(levels).map((label) =>
    asked(label, label.startsWith('work as') || label.startsWith('the level') ? { kind: 'experience' } : {}),
  );
  const findings = requirements.map(
    ({ id, label }): Finding => ({
      requirement: id,
      level: levels[label] ?? 'absent',
      quotes: [{ text: label, section: 'skills', page: 1 }],
    }),
  );
  return advice(roleOf(requirements), findings, []).map(({ title }) => title);
};

describe('an ability is practised, never used like a tool', () => {
  test.each([
    ['absent', 'Learn pain assessment from somebody who knows'],
    ['listed', 'Give pain assessment a line about your work'],
    ['used', 'Say what came of pain assessment'],
  ] as const)('%s: %s', (level, title) => {
    expect(titles({ 'pain assessment': level })).toEqual([title]);
  });

  test('a tool beside it has words of its own', () => {
    expect(titles({ 'pain assessment': 'listed', Epic: 'listed' })).toEqual([
      'Give pain assessment a line about your work',
      'Show what you did with Epic',
    ]);
  });
});

test('a portfolio is linked, not practised', () => {
  expect(titles({ portfolio: 'absent' })).toEqual(['Put a link to your portfolio at the top']);
});

describe('who holds the post', () => {
  test.each([
    ['proven', 'Name pain assessment, if it belonged to your work'],
    ['used', 'Name pain assessment, if it belonged to your work'],
    ['absent', 'Learn pain assessment from somebody who knows'],
  ] as const)('%s: %s', (level, title) => {
    expect(titles({ [workAs('Registered Nurse')]: level, 'pain assessment': 'absent' })).toContain(title);
  });

  test('is told to learn a tool like everybody else', () => {
    expect(titles({ [workAs('Registered Nurse')]: 'proven', Epic: 'absent' })).toEqual([
      'Get a first piece of work with Epic',
    ]);
  });
});

describe('a line of work and its rung', () => {
  test('whoever does the work may have done it under another title', () => {
    expect(titles({ [workAs('Data Engineer')]: 'absent', Python: 'proven', SQL: 'proven' })).toEqual([
      'Say so, if you did work as a Data Engineer under another title',
    ]);
  });

  test('whoever does other work builds a bridge', () => {
    expect(titles({ [workAs('Data Engineer')]: 'absent', Python: 'absent' })).toContain(
      'Build a bridge to work as a Data Engineer',
    );
  });

  test('a bridge stands on work, and on nothing that is only listed', () => {
    const requirements = [
      asked(workAs('Electrician'), { kind: 'experience' }),
      ...['Spanish', 'NEC'].map((name) => asked(name)),
    ];
    const findings = requirements.map(
      ({ id, label }): Finding => ({
        requirement: id,
        level: label === 'Spanish' ? 'listed' : 'absent',
        quotes: [{ text: label, section: 'languages', page: 1 }],
      }),
    );
    const [bridge] = advice(roleOf(requirements), findings, []);
    expect(bridge?.detail).toMatch(/^No dated job of yours has such a title\. /);
  });

  test('a neighbour shows how near the work came', () => {
    expect(titles({ [workAs('Data Engineer')]: 'listed' })).toEqual([
      'Show how near you came to work as a Data Engineer',
    ]);
  });

  test('a rung is shown by what somebody answered for', () => {
    expect(titles({ [levelOfA('Head of Design')]: 'absent', Figma: 'proven' })).toEqual([
      'Show what puts you at the level of a Head of Design',
    ]);
  });
});

test('what has to be learnt comes two at a time, what is there four', () => {
  const names = ['Ruby', 'Java', 'Go', 'Rust'];
  const all = (level: Level) => titles(Object.fromEntries(names.map((name) => [name, level])));
  expect(all('absent')).toEqual([
    'Get a first piece of work with Ruby and Java',
    'Bring Go and Rust into something you already do',
  ]);
  expect(all('listed')).toEqual(['Show what you did with Ruby, Java, Go and Rust']);
});

describe('of whoever works close to the post, what belongs to the trade is asked', () => {
  const SOUS = workAs('Sous Chef');
  test.each([
    ['GP', 'Say so, if you have worked with GP'],
    ['hand tools', 'Say so, if you have worked with hand tools'],
    ['Epic', 'Get a first piece of work with Epic'],
    ['Microsoft Office', 'Say so, if you have worked with Microsoft Office'],
    ['Children Act 1989', 'Say so, if you have worked with Children Act 1989'],
  ])('%s: %s', (label, title) => {
    expect(titles({ [SOUS]: 'used', [label]: 'absent' })).toContain(title);
  });

  test.each(['used', 'proven'] as const)('a post that is %s is called by its name only where it is held', (level) => {
    const requirements = [asked(SOUS, { kind: 'experience' }), asked('GP')];
    const findings = requirements.map(
      ({ id }, at): Finding => ({
        requirement: id,
        level: at === 0 ? level : 'absent',
        quotes: [],
      }),
    );
    const [first] = advice(roleOf(requirements), findings, []).filter(({ kind }) => kind === 'say');
    expect(first?.detail).toContain(
      level === 'proven'
        ? 'You show work as a Sous Chef, but not GP.'
        : 'You show work close to this post, but not GP.',
    );
  });
});

test('nobody is told to show the English that the page is written in', () => {
  expect(titles({ English: 'listed', Spanish: 'listed' })).toEqual(['Say how well you speak Spanish']);
});

test('nobody is told to learn a language by a first task', () => {
  expect(titles({ Spanish: 'absent', French: 'listed' })).toEqual([
    'Name Spanish, if you speak it',
    'Say how well you speak French',
  ]);
});

test('a platform that a posting counts among its papers is no paper', () => {
  expect(subjectOf({ kind: 'credential', label: 'event registration platform' })).toBe('skill');
});

test('what is several by its name is spoken of as several', () => {
  const [tools, prints] = ['hand tools', 'blueprints'].map((label) => asked(label));
  const found = [tools, prints].flatMap((one) =>
    one ? [{ requirement: one.id, level: 'listed' as const, quotes: [{ text: 'x', section: 'skills', page: 1 }] }] : [],
  );
  const details = advice(roleOf([tools, prints].flatMap((one) => one ?? [])), found, []).map(({ detail }) => detail);
  expect(details.join(' ')).toContain('but no line shows them at work');
});

test('what is a choice or a list in itself is not strung together with others', () => {
  expect(titles({ 'Python (FastAPI)': 'absent', 'Flask or Django': 'absent', Go: 'absent', Rust: 'absent' })).toEqual([
    'Get a first piece of work with Go and Rust',
    'Bring Python (FastAPI) into something you already do',
    'Try Flask or Django on a small scale',
  ]);
});

test('whoever is not in the line of work is told nothing of its rungs, and no title is told of twice', () => {
  const [line, rung] = [workAs('Sous Chef'), levelOfA('Sous Chef')];
  expect(titles({ [line]: 'absent', [rung]: 'absent' })).toEqual(['Build a bridge to work as a Sous Chef']);
  expect(titles({ [line]: 'used', [rung]: 'used' })).toEqual(['Make your work as a Sous Chef easy to count']);
  expect(titles({ [line]: 'used', [rung]: 'absent' })).toContain('Grow towards the level of a Sous Chef');
});

test('a posting that takes whoever is still on the way says so', () => {
  const detail = (words: string): string =>
    advice(roleOf([asked('PCCN certification', { kind: 'credential', words })]), [], [])[0]?.detail ?? '';
  expect(detail('PCCN certification, or willingness to obtain it within 18 months')).toContain('leaves a way');
  expect(detail('PCCN certification')).toContain('before you apply');
});

test('of a degree one names the field, and asks whether experience counts in its place', () => {
  const [only] = advice(roleOf([asked("bachelor's degree", { kind: 'credential' })]), [], []);
  expect(only?.title).toBe("Put your bachelor's degree on paper, if you hold it");
  expect(only?.detail).toContain("“bachelor's degree, [in which field?], [when?]”. If you do not, ask whether");
});

test.each([
  ['scissor or boom lift certification', 'words', 'if you hold one', '“[which of them?], [issuer?], [date?]”'],
  [
    'fingerprint background clearance',
    'words',
    'Say that you are ready for your fingerprint',
    'there is nothing to bring',
  ],
  ['postgraduate qualification', 'words', 'if you hold it', 'find out who grants it'],
  ['GCSE Maths', 'GCSE Maths or equivalent', 'if you hold it', 'the posting takes an equivalent'],
])('of %s, asked as "%s", one says %s and %s', (label, words, title, detail) => {
  const [only] = advice(roleOf([asked(label, { kind: 'credential', words })]), [], []);
  expect(only?.title).toContain(title);
  expect(only?.detail).toContain(detail);
});

test('manners that stand in the sentence vouch for nothing but manners', () => {
  const words = 'Leadership, and a good hand with Zorblax';
  const requirements = [asked('leadership', { kind: 'soft', words }), asked('Zorblax', { words })];
  const findings = [{ requirement: 'leadership', level: 'proven' as const, quotes: [] }];
  const [only] = advice(roleOf(requirements), findings, []);
  expect([only?.title, only?.detail]).toEqual([
    'Get a first piece of work with Zorblax',
    expect.not.stringContaining('leadership'),
  ]);
});

test('a part that gathers what is left over makes no neighbours', () => {
  const requirements = [asked('till reconciliation'), asked('storytelling')];
  const findings = [{ requirement: 'till-reconciliation', level: 'proven' as const, quotes: [] }];
  const titled = (id: string): string | undefined => {
    const part = {
      id,
      title: 'Tills, not chance',
      why: '',
      words: '',
      requirements: requirements.map((one) => one.id),
    };
    return advice({ ...roleOf(requirements), dimensions: [part] }, findings, [])[0]?.title;
  };
  expect(titled('craft')).toBe('Learn storytelling from somebody who knows');
  expect(titled('kitchen')).toBe('Name storytelling, if it belonged to your work');
});

test('nobody is asked for the dates by which the years were counted', () => {
  const line = asked(workAs('Sous Chef'), { kind: 'experience' });
  const given = (verdict: 'pass' | 'ask') =>
    advice(
      roleOf([line], [condition('years', ['sous chef'])]),
      [{ requirement: line.id, level: 'used', quotes: [] }],
      [{ knockOut: 'years', verdict, reason: 'Counted.', quotes: [] }],
    ).map(({ kind }) => kind);
  expect([given('pass'), given('ask')]).toEqual([[], ['show', 'ask']]);
});

test('a portfolio is yours', () => {
  expect(titles({ portfolio: 'listed' })).toEqual(['Link your portfolio instead of naming it']);
});

test('work with people is done, not learnt like a thing', () => {
  expect(titles({ 'work with the public': 'absent' })).toEqual([
    'Learn working with the public from somebody who knows',
  ]);
});
