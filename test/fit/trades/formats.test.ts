import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../src/fit/evaluation.ts';
import { evaluated } from '../../support/evaluated.ts';
import { FORMATS } from './formats.ts';
import { paper, postingOf, TRADES } from './trades.ts';

describe.each(TRADES)('one resume of the trade %s', async (trade) => {
  const asked = await postingOf(trade);
  const read = async (format: keyof typeof FORMATS) => {
    const document = await FORMATS[format]?.(paper(trade, 'strong'));
    if (!document) throw new Error(`nobody writes ${format}`);
    return evaluated(asked, document);
  };
  const seen = ({ fit, findings }: Evaluation) => [
    fit.score,
    findings.map(({ requirement, level }) => [requirement, level]),
  ];
  const text = seen(await read('plain text'));

  test.each(['PDF', 'Word (DOCX)'])('is the same as text and as %s', async (format) => {
    expect(seen(await read(format))).toEqual(text);
  });

  test('is the same as text and as Markdown', async () => {
    expect(seen(await read('Markdown'))).toEqual(text);
  });
});
