import { describe, expect, it } from 'vitest';
import { builtinReader } from '../../../src/fit/builtin/reader.ts';
import { quoteAt, rangeFinder } from '../../../src/fit/quote.ts';
import { asked, condition, roleOf } from './asked.ts';
import { fixture } from './paper.ts';

const posting = {
  title: 'Warehouse shift lead',
  company: null,
  location: null,
  text: 'Requirements\n- Experience with cycle counting\n- A valid forklift licence\n- Excel',
  hash: 'posting',
};

describe('the built-in reader', () => {
  it('answers each requirement and each condition in the order of the role', async () => {
    const role = roleOf(
      [asked('Excel'), asked('cycle counting'), asked('Kubernetes')],
      [condition('years', [], { id: 'b', years: 3 }), condition('licence', ['forklift'], { id: 'a' })],
    );
    const { findings, judgements } = await builtinReader.readResume(role, fixture('warehouse'));
    expect(findings.map(({ requirement, level }) => [requirement, level])).toEqual([
      ['excel', 'listed'],
      ['cycle-counting', 'proven'],
      ['kubernetes', 'absent'],
    ]);
    expect(judgements.map(({ knockOut, verdict }) => [knockOut, verdict])).toEqual([
      ['b', 'pass'],
      ['a', 'pass'],
    ]);
  });

  it('makes no claim that its own quotes do not bear out', async () => {
    const role = await builtinReader.readRole(posting);
    const resume = fixture('warehouse');
    const { findings, judgements } = await builtinReader.readResume(role, resume);
    const quotes = [...findings, ...judgements].flatMap((one) => one.quotes);
    const found = rangeFinder(resume);
    expect(quotes.length).toBeGreaterThan(2);
    for (const quote of quotes) {
      const range = found(quote.text);
      expect(range && quoteAt(resume, range)).toEqual(quote);
    }
    for (const { level, quotes } of findings) expect(quotes.length > 0).toBe(level !== 'absent');
  });
});
