import { describe, expect, test } from 'vitest';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import type { Requirement } from '../../../src/fit/role.ts';

const asked = (line: string): Requirement[] =>
  readRole({
    title: null,
    company: null,
    location: null,
    text: `Requirements\n- Bakery sales\n- ${line}`,
    hash: 'h',
  }).requirements.filter(({ label }) => label !== 'bakery sales');
const manners = (line: string): string[] => asked(line).flatMap(({ kind, label }) => (kind === 'soft' ? [label] : []));

describe('each manner of working that a line asks is read, under its one name', () => {
  test.each([
    ['Self-starter with excellent time management', ['time management', 'self-motivation']],
    [
      'Motivated, adaptable and eager to learn new methods',
      ['self-motivation', 'adaptability', 'willingness to learn'],
    ],
    ['Able to work independently and as part of a team', ['working independently', 'teamwork']],
    ['Calm under pressure, with an eye for detail', ['attention to detail', 'calm under pressure']],
    [
      'Excellent problem-solving, ownership, and cross‑functional communication',
      ['problem solving', 'ownership', 'communication', 'cross-functional collaboration'],
    ],
    ['Able to manage multiple activities at once', ['multitasking']],
    ['Customer focus, accountability and business acumen', ['customer focus', 'ownership', 'business acumen']],
    ['Pragmatic, results-oriented and open to feedback', ['pragmatism', 'results orientation', 'openness to feedback']],
    ['Operates with little day-to-day supervision', ['working independently']],
    ['An interest in continuous learning opportunities', ['willingness to learn']],
    ['Ability to make decisions with incomplete information', ['sound judgement']],
    ['Innovative thinker who builds trust', ['creativity']],
    ['Sound trade-offs between cost and speed', ['weighing trade-offs']],
  ])('%s', (line, expected) => {
    expect(manners(line).toSorted()).toEqual(expected.toSorted());
  });

  test('systems that are resilient or driven by events are no manner of anybody', () => {
    expect(asked('Experience with event-driven, resilient systems').map(({ kind, label }) => [kind, label])).toEqual([
      ['skill', 'event-driven and resilient systems'],
    ]);
  });

  test('the posting’s own word for it counts beside its one name', () => {
    expect(asked('A true self-starter')).toMatchObject([
      { label: 'self-motivation', kind: 'soft', alternatives: ['self-motivation', 'self-starter'] },
    ]);
  });

  test('an independent contractor is a form of contract, and asks for no manner', () => {
    expect(manners('Independent contractors carry liability insurance')).toEqual([]);
  });

  test('said of the house, it is asked of nobody', () => {
    const text =
      'Requirements\n- Bakery sales\n\nAbout us\nOur team is highly motivated, and we collaborate closely with every bakery in town.';
    const { requirements } = readRole({ title: null, company: null, location: null, text, hash: 'h' });
    expect(requirements.map(({ label }) => label)).toEqual(['bakery sales']);
  });
});
