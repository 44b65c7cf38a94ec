import { expect, test } from 'vitest';
import { apologyCard } from '../../src/cards/apology.ts';
import { withChanges } from '../../src/cards/changes.ts';
import { helpCard } from '../../src/cards/help.ts';
import { problemCard } from '../../src/cards/problem.ts';
import { progressCard, stoppedCard } from '../../src/cards/progress.ts';
import { strings } from './strings.ts';

test.each([
  ['queued', ['waiting', 'waiting', 'waiting', 'waiting']],
  ['reading', ['running', 'running', 'waiting', 'waiting']],
  ['weighing', ['done', 'done', 'running', 'waiting']],
  ['writing', ['done', 'done', 'done', 'running']],
] as const)('progress at "%s" names all four stages and where each stands', (step, states) => {
  const [block] = progressCard(step, {}).blocks;
  expect(block).toMatchObject({ kind: 'stages' });
  const stages = block?.kind === 'stages' ? block.stages : [];
  expect(stages.map(({ state }) => state)).toEqual(states);
  expect(stages.map(({ label }) => label)).toEqual([
    'Reading the resume',
    'Reading the posting',
    'Weighing',
    'Writing',
  ]);
});

test.each([
  [{ before: 3, seconds: 20 }, 'Your evaluation is in line: 3 are before you, about 20 s. It starts by itself.'],
  [{ before: 1, seconds: 6 }, 'Your evaluation is in line: one is before you, about 6 s. It starts by itself.'],
  [{ before: 400, seconds: 200 }, 'Your evaluation is in line: 400 are before you, about 4 min. It starts by itself.'],
  [{ before: 3, seconds: undefined }, 'Your evaluation is in line: 3 are before you. It starts by itself.'],
  [{ before: 3, seconds: 4 }, 'Your evaluation is in line and starts by itself.'],
  [{ before: 2, seconds: undefined }, 'Your evaluation is in line and starts by itself.'],
  [{ before: 0, seconds: undefined }, 'Your evaluation is in line and starts by itself.'],
] as const)('a line of %j is told where it is worth a word', (line, told) => {
  expect(progressCard('queued', { line }).summary).toBe(told);
});

test('a problem says what happened, what it means and what to do, and opens the form again', () => {
  const card = problemCard({
    code: 'x',
    title: 'The file is empty',
    detail: 'Nothing is in it.',
    next: 'Attach another.',
  });
  expect(strings(card)).toEqual(
    expect.arrayContaining(['The file is empty', 'Nothing is in it.', 'What to do: ', 'Attach another.', 'Try again']),
  );
  expect(card.summary).toBe('The file is empty. Attach another.');
  expect(card.tone).toBe('problem');
});

test('a title that ends its sentence itself gets no second full stop', () => {
  expect(problemCard({ code: 'x', title: 'It is closed.', detail: 'd', next: 'Ask.' }).summary).toBe(
    'It is closed. Ask.',
  );
});

test('an apology takes the blame and gives the reference', () => {
  expect(strings(apologyCard('r-12')).join(' ')).toMatch(/fault is ours.*r-12/);
});

test('a stopped evaluation points to the message that says why', () => {
  expect(stoppedCard({}).summary).toContain('The message below says why');
});

test('help lists what is listed', () => {
  const texts = strings(
    helpCard(
      [
        { name: 'evaluate', summary: 'See your fit', listed: true },
        { name: 'evidence', summary: 'By a button', listed: false },
      ],
      'discord',
    ),
  );
  expect(texts).toContain('/evaluate');
  expect(texts).not.toContain('/evidence');
  expect(texts.join(' ')).toContain('right click');
});

test.each([
  ['slack', 'home tab'],
  ['discord', 'your own account'],
  ['web', 'Tab and Enter'],
])('help on %s tells of its own ways in, and of no other’s', (platform, way) => {
  const told = strings(helpCard([], platform)).join(' ');
  expect(told).toContain(way);
  for (const other of ['home tab', 'your own account', 'Tab and Enter'].filter((each) => each !== way))
    expect(told).not.toContain(other);
});

const card = {
  title: 't',
  summary: 's',
  tone: 'plain',
  blocks: [{ kind: 'heading', text: 'First' }],
  buttons: [],
} as const;

test('what moved since last time stands right below the score', () => {
  const moves = [{ requirement: 'sql', label: 'SQL', from: 'listed', to: 'proven', direction: 'up' }] as const;
  const { blocks } = withChanges(card, { comparable: true, before: 60, after: 61, moves });
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'text', 'list']);
  expect(strings({ ...card, blocks }).slice(3)).toEqual([
    'Since last time',
    '1 point up',
    ' (60 to 61)',
    '↑ up: SQL, from listed to proven',
  ]);
});

test('what cannot be compared is said with its reason', () => {
  const { blocks } = withChanges(card, { comparable: false, reason: 'The rubric has changed since.' });
  expect(strings({ ...card, blocks })).toContain('The two scores cannot be compared. The rubric has changed since.');
});

test('a re-check that moved nothing says where to look', () => {
  const { blocks } = withChanges(card, { comparable: true, before: 60, after: 60, moves: [] });
  expect(strings({ ...card, blocks }).join('')).toContain(
    'The score is the same (60 to 60). All that the posting asks for reads as it did before. Where you changed a line for it, look under Evidence',
  );
});
