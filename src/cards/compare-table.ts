import type { Block, Line, Row } from '../chat/card.ts';
import { conditions } from '../fit/standings.ts';
import { label, named } from '../fit/wording.ts';
import type { WeighedEntry } from './compared.ts';
import { LEVEL_WORDS } from './words.ts';

/** All of them side by side, in the order given. `first` is what a row begins with. */
export const table = (
  caption: string,
  rows: readonly WeighedEntry[],
  { column, first }: { readonly column: string; readonly first: (entry: WeighedEntry) => Line },
): Block => ({
  kind: 'table',
  caption,
  columns: [column, 'Fit', 'Matched', 'Hard conditions', 'Strongest', 'Biggest gap'],
  rows: rows.map((entry) => [first(entry), ...cells(entry)]),
});

function cells({ evaluation }: WeighedEntry): Row {
  const { fit, strengths, gaps } = evaluation;
  const [strength, gap] = [strengths[0], gaps[0]];
  return [
    [`${fit.score}, ${fit.band}`],
    [`${fit.matched} of ${fit.total}`],
    [conditionWords(evaluation)],
    [strength ? `${label(strength)} (${LEVEL_WORDS[strength.level]})` : 'nothing yet'],
    [gap ? `${label(gap)} (${gap.importance})` : 'none'],
  ];
}

/** "not met: 5+ years of nursing; 2 to answer"; what is met needs no words beside what is not. */
function conditionWords(evaluation: WeighedEntry['evaluation']): string {
  const [failed, open, met] = (['fail', 'ask', 'pass'] as const).map((verdict) => conditions(evaluation, verdict));
  const words = [
    ...(failed && failed.length > 0 ? [`not met: ${named(failed, 'and', 2)}`] : []),
    ...(open && open.length > 0 ? [`${open.length} to answer`] : []),
  ];
  if (words.length > 0) return words.join('; ');
  return met && met.length > 0 ? 'met' : 'none named';
}
