import { existsSync, readFileSync } from 'node:fs';
import { evidenceOf } from '../src/fit/builtin/findings/evidence.ts';
import { findingsIn } from '../src/fit/builtin/findings/findings.ts';
import { readRole } from '../src/fit/builtin/role/role.ts';
import { Refusal } from '../src/fit/refusal.ts';
import { score } from '../src/fit/score.ts';
import { readText } from '../src/resume/plain.ts';
import { resumeFrom } from '../src/resume/resume-from.ts';
import { areaUnder, spearman } from './rank.ts';

/** Measures the built-in score on made-up pairs that were graded by construction: a check on hard negatives, not truth about people. */
const FILE = new URL('../../shared/data/fit/resume_jd_training_500.csv', import.meta.url);

interface Pair {
  readonly grade: number;
  readonly type: string;
  readonly subtype: string;
  readonly score: number | null;
}

/** Quoted fields may hold commas, line breaks and doubled quotes. */
function csv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

function scoreOf(resume: string, posting: string): number | null {
  try {
    const role = readRole({ title: null, company: null, location: null, text: posting, hash: '' });
    const read = resumeFrom(readText(new TextEncoder().encode(resume)));
    const findings = findingsIn(role, evidenceOf(read));
    return score(role, { findings }, read).score;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}

function pairs(): Pair[] {
  const [head = [], ...rows] = csv(readFileSync(FILE, 'utf8'));
  const at = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
  return rows.map((row) => ({
    grade: Number(at(row, 'score')),
    type: at(row, 'match_type'),
    subtype: at(row, 'hard_neg_subtype'),
    score: scoreOf(at(row, 'resume'), at(row, 'jd')),
  }));
}

const mean = (values: readonly number[]): string =>
  values.length === 0 ? '-' : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1);

function report(): void {
  const all = pairs();
  const read = all.flatMap((pair) => (pair.score === null ? [] : [{ ...pair, score: pair.score }]));
  const of = (test: (pair: Pair) => boolean): number[] => read.filter(test).map(({ score }) => score);
  const fits = of(({ type }) => type === 'strong' || type === 'good');
  console.log(`${read.length} of ${all.length} pairs read`);
  console.log(
    `AUC, strong and good against hard negatives: ${areaUnder(
      fits,
      of(({ type }) => type === 'hard_negative'),
    ).toFixed(3)} (TF-IDF: 0.70)`,
  );
  for (const subtype of ['keyword_overlap', 'wrong_specialization', 'impressive_irrelevant'])
    console.log(
      `  ${subtype}: ${areaUnder(
        fits,
        of((pair) => pair.subtype === subtype),
      ).toFixed(3)}`,
    );
  console.log(`Spearman with the grade: ${spearman(read.map(({ grade, score }) => [grade, score])).toFixed(3)}`);
  for (const type of ['strong', 'good', 'partial', 'weak', 'hard_negative'])
    console.log(`  ${type.padEnd(14)} mean score ${mean(of((pair) => pair.type === type))}`);
}

if (existsSync(FILE)) report();
else console.log(`LEFT OUT: the graded pairs are not there (${FILE.pathname})`);
