import { evaluationsOf, GAP, inOrder, PEOPLE, TRADES } from '../../test/fit/trades/trades.ts';
import { table } from '../speed/table.ts';

/** Three people for one posting in each of six trades: who is told apart, and by how much. */
export async function trades(): Promise<string> {
  const results = await Promise.all(
    TRADES.map(async (trade) => ({ trade, fits: (await evaluationsOf(trade)).map(({ fit }) => fit) })),
  );
  const rows = results.map(({ trade, fits }) => [
    trade,
    ...fits.map(({ score, band, matched, total }) => `${score}, ${band}, ${matched} of ${total}`),
    inOrder(fits.map(({ score }) => score)) ? 'yes' : 'NO',
  ]);
  const right = results.filter(({ fits }) => inOrder(fits.map(({ score }) => score))).length;
  const every = (wanted: number, is: (score: number) => boolean) =>
    results.filter(({ fits }) => is(fits[wanted]?.score ?? Number.NaN)).length;
  return `## Six trades

One posting and three people each, written before they were first read; the reader has been mended by what they showed, so they say that the faults stay mended, and not how it reads a seventh trade. Right order: each at least ${GAP} points above the next. **${right} of ${TRADES.length} in the right order**; ${every(0, (score) => score >= 70)} of ${TRADES.length} who fit reach 70, ${every(2, (score) => score < 45)} of ${TRADES.length} who do not stay below 45.

${table(['trade', ...PEOPLE, 'right order'], rows)}`;
}

if (import.meta.main) console.log(await trades());
