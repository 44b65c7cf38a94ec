import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/fit/finding.ts';
import { withTrueQuotes } from '../../src/fit/quote.ts';
import { paper } from './builtin/paper.ts';

const resume = paper('Java Jones\n\n## Experience\n\n- Wrote services\n  in Go for 40 shops\n', ['Java Jones']);
const claim = (text: string, level: Finding['level'] = 'used'): Finding => ({
  requirement: 'go',
  level,
  quotes: [{ text, section: 'skills', page: 7 }],
});
const checked = (finding: Finding): Finding | undefined =>
  withTrueQuotes({ findings: [finding], judgements: [] }, resume).findings[0];

describe('quotes of any reader', () => {
  it('become the verbatim slice, in its true place, line breaks aside', () => {
    expect(checked(claim('Wrote services in Go'))).toEqual({
      requirement: 'go',
      level: 'used',
      quotes: [{ text: 'Wrote services\n  in Go', section: 'experience', page: 1 }],
    });
  });

  it.each(['Wrote services in Rust', '', ' ', 'wrote services in go', 'Java Jones'])(
    'overrule a claim with %j',
    (text) => {
      expect(checked(claim(text))).toEqual({ requirement: 'go', level: 'absent', quotes: [] });
    },
  );

  it('are asked of every level above absent', () => {
    expect(checked({ requirement: 'go', level: 'proven', quotes: [] })).toEqual({
      requirement: 'go',
      level: 'absent',
      quotes: [],
    });
    expect(checked(claim('Wrote services', 'absent'))).toEqual({ requirement: 'go', level: 'absent', quotes: [] });
  });

  it('turn a verdict that rests on a false one into a question', () => {
    const judgement = {
      knockOut: 'permit',
      verdict: 'pass',
      reason: 'You say so.',
      quotes: [{ text: 'green card', section: 'other', page: 1 }],
    } as const;
    const { judgements } = withTrueQuotes(
      { findings: [], judgements: [{ ...judgement, quotes: [...judgement.quotes] }] },
      resume,
    );
    expect(judgements).toEqual([
      {
        knockOut: 'permit',
        verdict: 'ask',
        reason: 'Nothing in your resume could be found that settles this.',
        quotes: [],
      },
    ]);
  });
});
