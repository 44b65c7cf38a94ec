import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../../src/fit/evaluate.ts';
import { Evaluation } from '../../../src/fit/evaluation.ts';
import { LEVELS } from '../../../src/fit/finding.ts';
import { ReaderFault } from '../../../src/fit/openai/faults.ts';
import { readingFrom } from '../../../src/fit/openai/findings.ts';
import { roleFrom } from '../../../src/fit/openai/role.ts';
import { checkedTexts, factsOf } from '../../../src/fit/openai/texts.ts';
import { FindingsWire, RoleWire } from '../../../src/fit/openai/wire.ts';
import { Refusal } from '../../../src/fit/refusal.ts';
import { Importance, KnockOutKind, RequirementKind } from '../../../src/fit/role.ts';
import { POSTING, RESUME, ROLE_ANSWER } from '../../support/openai/papers.ts';
import { posting, resume } from '../arbitrary.ts';

const ENGINE = { name: 'openai', version: 'gpt-test/1' };

/** A piece of a paper, or anything. */
const words = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(fc.nat(text.length), fc.nat(80)).map(([from, length]) => text.slice(from, from + length)),
    fc.constantFrom(...text.split('\n')),
    fc.string({ unit: 'grapheme' }),
  );
const several = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 6 });
const years = fc.option(fc.double({ noNaN: true, min: -5, max: 60 }));

const posted = words(POSTING.text);
const roleWires: fc.Arbitrary<RoleWire> = fc.record({
  requirements: several(
    fc.record({
      label: posted,
      kind: fc.constantFrom(...RequirementKind.options),
      importance: fc.constantFrom(...Importance.options),
      alternatives: several(posted),
      years,
      words: posted,
    }),
  ),
  knockOuts: several(
    fc.record({
      kind: fc.constantFrom(...KnockOutKind.options),
      label: posted,
      asks: several(posted),
      years,
      words: posted,
    }),
  ),
  dimensions: several(fc.record({ title: posted, words: posted, requirements: several(posted) })),
});

/** White space aside, as a card shows it. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('whatever a model says of a posting, the role holds the posting’s own words, and ids that fit together', () => {
  fc.assert(
    fc.property(roleWires, (wire) => {
      expect(RoleWire.parse(wire)).toEqual(wire);
      const role = roleOr(() => roleFrom(wire, POSTING, ENGINE));
      if (!role) return;
      for (const { words: own } of [...role.requirements, ...role.knockOuts, ...role.dimensions])
        expect(flat(POSTING.text)).toContain(own);
      const ids = role.requirements.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const gathered = role.dimensions.flatMap(({ requirements }) => requirements);
      expect(new Set(gathered).size).toBe(gathered.length);
      expect(ids).toEqual(expect.arrayContaining(gathered));
      for (const { alternatives, label } of role.requirements) {
        expect(alternatives.length).toBeGreaterThan(0);
        expect(label).toMatch(/^[^\n<>]{1,80}$/u);
      }
    }),
  );
});

function roleOr<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof ReaderFault || error instanceof Refusal) return undefined;
    throw error;
  }
}

const role = roleFrom(ROLE_ANSWER, POSTING, ENGINE);
const shown = words(RESUME.redacted);
const ids = fc.oneof(fc.constantFrom(...role.requirements.map(({ id }) => id)), fc.string());
const findingsWires: fc.Arbitrary<FindingsWire> = fc.record({
  findings: several(
    fc.record({
      requirement: ids,
      level: fc.constantFrom(...LEVELS),
      proof: fc.constantFrom('outcome', 'scale', 'years', null),
      via: fc.option(fc.oneof(fc.constantFrom('Kafka', 'RabbitMQ', 'Go'), fc.string())),
      quotes: several(shown),
    }),
  ),
  knockOuts: several(
    fc.record({
      knockOut: fc.oneof(fc.constant('permit-right-to-work-in-portugal'), fc.string()),
      verdict: fc.constantFrom('pass', 'fail', 'ask'),
      quotes: several(shown),
    }),
  ),
  texts: fc.record({
    assessment: fc.oneof(shown, fc.string()),
    advice: several(fc.record({ requirement: ids, detail: shown })),
  }),
});

test('whatever a model says of a resume, what counts stands in it, and the evaluation is whole', () => {
  fc.assert(
    fc.property(findingsWires, (wire) => {
      expect(FindingsWire.parse(wire)).toEqual(wire);
      const reading = readingFrom(wire, role, RESUME);
      expect(reading.findings.map(({ requirement }) => requirement)).toEqual(role.requirements.map(({ id }) => id));
      for (const { level, quotes, via, requirement } of reading.findings) {
        expect(quotes.length > 0).toBe(level !== 'absent');
        for (const { text } of quotes) expect(RESUME.text).toContain(text);
        const own = role.requirements.find(({ id }) => id === requirement)?.alternatives;
        if (via !== undefined) expect(own).toContain(via);
      }
      for (const { verdict, quotes } of reading.judgements) expect(quotes.length > 0).toBe(verdict !== 'ask');
      const { texts } = checkedTexts(wire.texts, factsOf(role, reading.findings, RESUME));
      const evaluation = evaluate({ posting, resume }, role, { ...reading, texts });
      expect(Evaluation.parse(JSON.parse(JSON.stringify(evaluation)))).toEqual(evaluation);
    }),
  );
});
