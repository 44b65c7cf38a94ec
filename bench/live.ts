import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import type { Prices } from '../src/config-reader.ts';
import { builtinReader } from '../src/fit/builtin/reader.ts';
import { evaluate } from '../src/fit/evaluate.ts';
import type { Evaluation } from '../src/fit/evaluation.ts';
import type { Reader, Tokens } from '../src/fit/reader.ts';
import type { Role } from '../src/fit/role.ts';
import { readPostingText } from '../src/posting/text.ts';
import { readerOf } from '../src/reader-of.ts';
import { readText } from '../src/resume/plain.ts';
import { resumeFrom } from '../src/resume/resume-from.ts';
import { dollarsOf } from '../src/usage.ts';
import { csv } from './csv.ts';
import { areaUnder, spearman } from './rank.ts';

/**
 * `npm run eval:live [-- --pairs 20 --times 3]`: the configured model on the article's three people, several times, and on graded
 * pairs beside the built-in reader. It costs money, so it runs only where a key is and when it is asked for.
 */
const ARTICLE = new URL('../test/fixtures/article/', import.meta.url);
const PAIRS = new URL('../../shared/data/fit/resume_jd_training_500.csv', import.meta.url);

const resumeOf = (text: string) => resumeFrom(readText(new TextEncoder().encode(text)));

interface Measured {
  readonly reader: Reader;
  readonly spent: Tokens[];
}

const asking = ({ spent }: Measured) => ({ spent: (tokens: Tokens) => void spent.push(tokens) });

async function evaluated(by: Measured, role: Role, texts: { readonly posting: string; readonly resume: string }) {
  const [posting, resume] = [readPostingText(texts.posting), resumeOf(texts.resume)];
  return evaluate({ posting, resume }, role, await by.reader.readResume(role, resume, asking(by)));
}

/** The same papers again and again: how far apart the numbers are, and what fell. */
async function article(by: Measured, times: number): Promise<void> {
  const posting = readFileSync(new URL('posting.md', ARTICLE), 'utf8');
  const role = await by.reader.readRole(readPostingText(posting), asking(by));
  console.log(
    `The article's posting: ${role.requirements.length} requirements, ${role.knockOuts.length} hard conditions`,
  );
  console.log(role.dimensions.map(({ title }) => `  ${title}`).join('\n'));
  for (const name of ['priya', 'matteo', 'james']) {
    const resume = readFileSync(new URL(`${name}.md`, ARTICLE), 'utf8');
    const made: Evaluation[] = [];
    for (let nth = 0; nth < times; nth += 1) made.push(await evaluated(by, role, { posting, resume }));
    console.log(`${name}: ${made.map(inShort).join(' · ')}`);
  }
}

function inShort({ fit, warnings, written }: Evaluation): string {
  const fallen = warnings.find(({ code }) => code === 'claims-without-quote')?.message.split(' ')[0] ?? '0';
  return `${fit.score} (${fit.matched} of ${fit.total}, ${fallen} claims fell, words ${written})`;
}

interface Graded {
  readonly grade: number;
  readonly type: string;
  readonly posting: string;
  readonly resume: string;
}

/** As many as asked for, spread evenly over the file, in which the kinds of pairs are mixed. */
function gradedPairs(most: number): Graded[] {
  const [head = [], ...rows] = csv(readFileSync(PAIRS, 'utf8'));
  const at = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
  const step = Math.max(1, Math.floor(rows.length / most));
  return rows
    .filter((_, nth) => nth % step === 0)
    .slice(0, most)
    .map((row) => ({
      grade: Number(at(row, 'score')),
      type: at(row, 'match_type'),
      posting: at(row, 'jd'),
      resume: at(row, 'resume'),
    }));
}

/** What cannot be read by a reader is left out of its row, and counted. */
async function onPairs(by: Measured, pairs: readonly Graded[]): Promise<void> {
  const scored: (Graded & { readonly score: number })[] = [];
  for (const pair of pairs) {
    const score = await scoreOf(by, pair).catch((error: unknown) =>
      String(error instanceof Error ? error.name : error),
    );
    if (typeof score === 'number') scored.push({ ...pair, score });
    else console.log(`  left out: ${score}`);
  }
  const of = (...types: string[]) => scored.filter(({ type }) => types.includes(type)).map(({ score }) => score);
  const auc = areaUnder(of('strong', 'good'), of('hard_negative')).toFixed(3);
  const rank = spearman(scored.map(({ grade, score }) => [grade, score])).toFixed(3);
  const name = `${by.reader.engine.name} ${by.reader.engine.version}`;
  console.log(
    `${name}: ${scored.length} of ${pairs.length} pairs, AUC against hard negatives ${auc}, Spearman ${rank}`,
  );
}

async function scoreOf(by: Measured, pair: Graded): Promise<number> {
  const role = await by.reader.readRole(readPostingText(pair.posting), asking(by));
  return (await evaluated(by, role, pair)).fit.score;
}

function told({ spent }: Measured, prices: Prices | undefined): void {
  const sum = (kind: keyof Tokens) => spent.reduce((total, tokens) => total + tokens[kind], 0);
  const tokens = { input: sum('input'), cached: sum('cached'), output: sum('output') };
  const cost = prices ? `, $${dollarsOf(tokens, prices).toFixed(4)}` : '; set OPENAI_PRICES to see dollars';
  console.log(`${spent.length} calls: ${tokens.input} in (${tokens.cached} cached), ${tokens.output} out${cost}`);
}

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '20' }, times: { type: 'string', default: '3' } },
});
const { reader: config } = readConfig(process.env);
if (!config) {
  console.log('LEFT OUT: there is no OPENAI_API_KEY, so there is no model to measure.');
} else {
  const model = { reader: await readerOf(config, 'the secret of a measurement, which protects nobody'), spent: [] };
  await article(model, Number(values.times));
  if (existsSync(PAIRS)) {
    const pairs = gradedPairs(Number(values.pairs));
    await onPairs({ reader: builtinReader, spent: [] }, pairs);
    await onPairs(model, pairs);
  } else console.log(`LEFT OUT: the graded pairs are not there (${PAIRS.pathname})`);
  told(model, config.prices);
}
