import fc from 'fast-check';
import type { Reading } from '../../src/fit/evaluation.ts';
import { LEVELS, type Level } from '../../src/fit/finding.ts';
import type { Core, KnockOut, Requirement, Role } from '../../src/fit/role.ts';

const KINDS = ['skill', 'experience', 'domain', 'credential', 'soft'] as const;
const IMPORTANCES = ['must', 'preferred', 'bonus'] as const;
const KNOCK_OUTS = ['permit', 'place', 'licence', 'clearance', 'degree', 'years', 'language'] as const;
const PLACES = ['summary', 'skills', 'experience', 'projects', 'education', 'other'] as const;

/** Names that no wording of ours could hold by chance: "Qx7". */
export const NAME = /Q[a-z]\d+/g;

const sentence = fc.record({
  kind: fc.constantFrom(...KINDS),
  importance: fc.constantFrom(...IMPORTANCES),
  years: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  core: fc.constantFrom<Core | undefined>(undefined, { by: 'title' }, { by: 'lines', lines: 3 }),
  letters: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 }),
  dimension: fc.integer({ min: 0, max: 4 }),
});
type Sentence = typeof sentence extends fc.Arbitrary<infer S> ? S : never;

function requirementsOf(sentences: readonly Sentence[]): Requirement[] {
  return sentences.flatMap(({ kind, importance, years, core, letters }, index) => {
    const labels = letters.map((letter, place) => `Q${letter}${index * 10 + place}`);
    const words = `Asked for: ${labels.join(', ')}`;
    return labels.map((label) => ({
      id: label.toLowerCase(),
      label,
      kind,
      importance,
      alternatives: [label],
      words,
      ...(years === undefined ? {} : { years }),
      ...(core && importance === 'must' && { core }),
    }));
  });
}

function dimensionsOf(sentences: readonly Sentence[], requirements: readonly Requirement[]): Role['dimensions'] {
  return [1, 2, 3, 4].map((number) => {
    const words = new Set(sentences.flatMap(({ dimension }, index) => (dimension === number ? [index] : [])));
    const own = requirements.filter(({ label }) => words.has(Math.trunc(Number(label.slice(2)) / 10)));
    const title = `Part ${'abcd'[number - 1]}, not another`;
    return { id: `d${number}`, title, why: 'Asked often.', words: 'Asked', requirements: own.map(({ id }) => id) };
  });
}

const knockOuts = fc.uniqueArray(fc.constantFrom(...KNOCK_OUTS), { maxLength: 4 }).map((kinds): KnockOut[] =>
  kinds.map((kind) => ({
    id: `ko-${kind}`,
    kind,
    label: `condition ${kind}`,
    asks: [kind],
    words: `You need ${kind}`,
  })),
);

/** Any role a reader could give: at least one requirement, ids that are unique. */
export const roles: fc.Arbitrary<Role> = fc
  .record({ sentences: fc.array(sentence, { minLength: 1, maxLength: 8 }), knockOuts })
  .map(({ sentences, knockOuts }) => {
    const requirements = requirementsOf(sentences);
    return {
      postingHash: 'p'.repeat(64),
      engine: { name: 'built-in', version: '2' },
      title: 'Any role',
      company: null,
      requirements,
      knockOuts,
      dimensions: dimensionsOf(sentences, requirements),
    };
  });

/** A role with any reading of any resume against it. */
export const readings: fc.Arbitrary<{ role: Role; reading: Reading }> = roles.chain((role) =>
  fc
    .record({
      levels: fc.array(fc.constantFrom(...LEVELS), fixed(role.requirements)),
      places: fc.array(fc.constantFrom(...PLACES), fixed(role.requirements)),
      verdicts: fc.array(fc.constantFrom('pass', 'fail', 'ask'), fixed(role.knockOuts)),
    })
    .map(({ levels, places, verdicts }) => ({
      role,
      reading: {
        findings: role.requirements.map(({ id }, index) =>
          finding(id, levels[index] ?? 'absent', places[index] ?? 'other'),
        ),
        judgements: role.knockOuts.map(({ id }, index) => ({
          knockOut: id,
          verdict: verdicts[index] ?? 'ask',
          reason: 'The dates say so.',
          quotes: [],
        })),
      },
    })),
);

const fixed = ({ length }: readonly unknown[]) => ({ minLength: length, maxLength: length });

const finding = (requirement: string, level: Level, section: string): Reading['findings'][number] => ({
  requirement,
  level,
  quotes: level === 'absent' ? [] : [{ text: 'a line of a resume', section, page: 1 }],
});

export const posting = {
  url: null,
  source: 'text',
  title: 'Any role',
  company: null,
  location: null,
  hash: 'p'.repeat(64),
  open: true,
};
export const resume = { hash: 'r'.repeat(64), quality: { grade: 'good', issues: [] }, hidden: [] } as const;
