import { type Block, type Card, code, type Fact, type Row, strong } from '../chat/card.ts';
import type { Receipt } from '../fit/fit.ts';
import { recompute } from '../fit/receipt.ts';
import { bandOf } from '../fit/score.ts';
import { coreReason, decimal, LEVEL_WORDS, TONES, timesOver } from './words.ts';

/** Where the number comes from, out of the receipt alone, recomputed at this moment. Throws an InconsistentReceipt when it contradicts itself. */
export function whyCard(receipt: Receipt): Card {
  const again = recompute(receipt);
  const check = `${again} = ${receipt.score}`;
  return {
    title: `Why ${receipt.score} of 100`,
    summary: `Recomputed from the receipt just now: ${check}.`,
    tone: TONES[bandOf(receipt.score)],
    blocks: [
      { kind: 'text', line: [code(receipt.formula)] },
      { kind: 'facts', facts: scales(receipt) },
      { kind: 'table', caption: 'What each requirement gave', columns: COLUMNS, rows: rows(receipt) },
      ...doubled(receipt),
      { kind: 'text', line: [sum(receipt)] },
      { kind: 'text', line: ['Recomputed from the receipt just now: ', strong(check)] },
      { kind: 'note', line: ['Hard conditions stand beside the score and never move it.'] },
      { kind: 'note', line: [versions(receipt)] },
    ],
    buttons: [],
  };
}

const COLUMNS = ['Requirement', 'Weight', 'Credit', 'Points', 'Of'];

function scales(receipt: Receipt): Fact[] {
  const { weights, core, credits, bands } = receipt.rubric;
  const { absent, listed, used, proven } = credits;
  const { excellent, strong, partial } = bands;
  const turns = core === undefined ? '' : ` · what the posting turns on ${timesOver(receipt)}`;
  return [
    {
      label: 'Weights',
      value: [`must ${weights.must} · preferred ${weights.preferred} · bonus ${weights.bonus}${turns}`],
    },
    { label: 'Credits', value: [`not shown ${absent} · listed ${listed} · used ${used} · proven ${proven}`] },
    {
      label: 'Bands',
      value: [`excellent from ${excellent} · strong from ${strong} · partial from ${partial} · weak below`],
    },
  ];
}

/** Heaviest first; what gave more first among equals. */
function rows({ addends, rubric }: Receipt): Row[] {
  const ordered = [...addends].sort((one, other) => other.weight - one.weight || other.points - one.points);
  return ordered.map(({ label, importance, core, level, implied, credit, points, possible }) => [
    [implied === undefined ? label : `${label} (${implied})`],
    [`${importance} ${rubric.weights[importance]}${core ? ` × ${rubric.core}` : ''}`],
    [`${LEVEL_WORDS[level]} ${credit}`],
    [decimal(points)],
    [decimal(possible)],
  ]);
}

/** What counts double, and by which words of the posting. */
function doubled(receipt: Receipt): Block[] {
  const items = receipt.addends.flatMap(({ label, core }) =>
    core ? [{ line: [strong(label), ` ${timesOver(receipt)}: ${coreReason(core)}.`] }] : [],
  );
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

function sum({ addends, score }: Receipt): string {
  const weight = addends.reduce((total, addend) => total + addend.weight, 0);
  const earned = addends.reduce((total, addend) => total + addend.weight * addend.credit, 0);
  // Three decimals keep what is just below a half apart from it, for any role with a weight below 500.
  const exact = String(Number(((100 * earned) / weight).toFixed(3)));
  return `Σ (weight × credit) = ${decimal(earned)}, Σ weight = ${decimal(weight)}: 100 × ${decimal(earned)} ÷ ${decimal(weight)} = ${exact}, rounded ${score}.`;
}

const short = (hash: string): string => hash.slice(0, 12);

const versions = ({ rubric, engine, postingHash, resumeHash }: Receipt): string =>
  `Rubric ${rubric.version} · reader ${engine.name} ${engine.version} · posting ${short(postingHash)} · resume ${short(resumeHash)}`;
