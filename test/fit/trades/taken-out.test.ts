import { describe, expect, test } from 'vitest';
import { resumeFrom } from '../../../src/resume/resume-from.ts';
import { documentOf } from '../../support/evaluated.ts';
import { fallOf, mustsShown } from './taken-out.ts';
import { PEOPLE, paper, postingOf, TRADES } from './trades.ts';

describe.each(TRADES)('%s', async (trade) => {
  const { role } = await postingOf(trade);

  test.each(PEOPLE)('%s: a must whose evidence is taken out costs what the receipt says', (who) => {
    const resume = resumeFrom(documentOf(paper(trade, who)));
    for (const must of mustsShown(role, resume)) {
      const fall = fallOf(role, resume, must);
      expect(fall, must.label).not.toBeNull();
      expect(fall?.after, must.label).toBeLessThan(fall?.before ?? 0);
      if (fall?.astray.length === 0) expect(fall.after, must.label).toBe(fall.foretold);
    }
  });
});
