import { builtinReader } from '../../src/fit/builtin/reader.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import type { Posting } from '../../src/posting/posting.ts';
import { readPostingText } from '../../src/posting/text.ts';
import { resumeFrom } from '../../src/resume/resume-from.ts';
import { PEOPLE, paper, TRADES } from '../../test/fit/trades/trades.ts';
import { documentOf } from '../../test/support/evaluated.ts';
import { quantile } from '../speed/table.ts';
import { isBeside, postingOf, savedPages } from './beside.ts';

/** Run in a process of its own: milliseconds of processor time, so that others at work on the machine do not count; medians over all pairs, printed as JSON. */
export interface Times {
  readonly papers: string;
  readonly role: number;
  readonly resume: number;
  readonly both: number;
  /** What nine of ten stay under. */
  readonly slow: number;
}

const ROUNDS = 12;
/** The first rounds warm the machine up and are not counted. */
const WARM = 4;

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function once(posting: Posting, text: string): Promise<readonly [role: number, resume: number]> {
  const begun = spent();
  const role = await builtinReader.readRole(posting);
  const between = spent();
  const resume = resumeFrom(documentOf(text));
  evaluate({ posting, resume }, role, await builtinReader.readResume(role, resume));
  return [between - begun, spent() - between];
}

async function timesOf(papers: string, pairs: readonly (readonly [Posting, string])[]): Promise<Times> {
  const taken: (readonly [number, number])[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const [posting, text] of pairs) {
      const took = await once(posting, text);
      if (round >= WARM) taken.push(took);
    }
  const both = taken.map(([role, resume]) => role + resume);
  return {
    papers: `${papers} (${pairs.length} pairs)`,
    role: quantile(
      taken.map(([role]) => role),
      0.5,
    ),
    resume: quantile(
      taken.map(([, resume]) => resume),
      0.5,
    ),
    both: quantile(both, 0.5),
    slow: quantile(both, 0.9),
  };
}

const own = TRADES.flatMap((trade) =>
  PEOPLE.map((who) => [readPostingText(paper(trade, 'posting')), paper(trade, who)] as const),
);
const texts = own.map(([, text]) => text);

if (import.meta.main) {
  const rows = [await timesOf('six trades', own)];
  if (isBeside()) {
    const saved = savedPages().map((page, at) => [postingOf(page), texts[at % texts.length] ?? ''] as const);
    rows.push(await timesOf('saved postings', saved));
  }
  console.log(JSON.stringify(rows));
}
