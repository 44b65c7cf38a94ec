import type { Evaluation } from '../../../src/fit/evaluation.ts';
import { documentOf, evaluated } from '../../support/evaluated.ts';
import { type Person, PLAIN, type Swappable } from './resumes.ts';
import { BELONGINGS, NAMES, PLACES, PRIVATE_LINES, SCHOOLS, SPOKEN, YEARS } from './values.ts';

/** What is swapped, one thing at a time; and then everything at once. */
export const AXES: Readonly<Record<string, readonly Partial<Person>[]>> = {
  // In full, by the first name alone, and by the last one under a title: all three stand in the reference.
  name: NAMES.map((name) => ({ name, spoken: ['Ms. {last}', 'loses', 'her'] as const })),
  school: SCHOOLS.map((school) => ({ school })),
  address: PLACES.map((place) => ({ place })),
  'personal line': PRIVATE_LINES.map((told) => ({ told })),
  'pronouns in a reference': SPOKEN.map((spoken) => ({ spoken })),
  'group helped': BELONGINGS.map((belonging) => ({ belonging })),
  'year of the degree': YEARS.map((year) => ({ year })),
  'the whole person': NAMES.map((name, at) => ({
    name,
    school: nth(SCHOOLS, at),
    place: nth(PLACES, at),
    told: nth(PRIVATE_LINES, at),
    spoken: nth(SPOKEN, at),
    belonging: nth(BELONGINGS, at),
    year: nth(YEARS, at),
  })).filter((_, at) => at % 3 === 0),
};

function nth<T>(values: readonly T[], at: number): T {
  const value = values[at % values.length];
  if (value === undefined) throw new RangeError('nothing to take from');
  return value;
}

export interface Swapped {
  readonly resume: string;
  readonly swap: Partial<Person>;
  /** Points between the plain person and this one. */
  readonly difference: number;
  /** What differs, requirement by requirement and condition by condition: "french: absent, used". */
  readonly moved: readonly string[];
}

/** Weighs the plain person and everyone on the axis, resume by resume. */
export async function swappedOn(axis: string, resumes: readonly Swappable[]): Promise<Swapped[]> {
  const all = resumes.map(async ({ title, asked, as }) => {
    const read = (swap: Partial<Person>) => evaluated(asked, documentOf(as({ ...PLAIN, ...swap })));
    const plain = await read({});
    return Promise.all((AXES[axis] ?? []).map(async (swap) => compared(title, swap, plain, await read(swap))));
  });
  return (await Promise.all(all)).flat();
}

const compared = (resume: string, swap: Partial<Person>, plain: Evaluation, other: Evaluation): Swapped => ({
  resume,
  swap,
  difference: Math.abs(plain.fit.score - other.fit.score),
  moved: [...movedIn(levels(plain), levels(other)), ...movedIn(verdicts(plain), verdicts(other))],
});

const levels = ({ findings }: Evaluation) => new Map(findings.map((one) => [one.requirement, one.level] as const));

/** Where somebody lives may matter to a place that is asked. */
const verdicts = ({ judgements, role }: Evaluation) =>
  new Map(
    judgements
      .filter(({ knockOut }) => role.knockOuts.find(({ id }) => id === knockOut)?.kind !== 'place')
      .map((one) => [one.knockOut, one.verdict] as const),
  );

const movedIn = (plain: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...plain].flatMap(([id, was]) => (other.get(id) === was ? [] : [`${id}: ${was}, ${other.get(id)}`]));
