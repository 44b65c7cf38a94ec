/**
 * What the built-in reader makes of real postings: how many requirements, knock-outs and dimensions, and how fast. Needs the data
 * beside the project; says so and stops without it. How right they are: eval/requirements.ts and eval/skillspan.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRole } from '../src/fit/builtin/role/role.ts';
import type { Role } from '../src/fit/role.ts';

const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const RUNS = 3;

if (!existsSync(DATA)) console.log('roles: LEFT OUT, there is no ../shared/data beside the project');
else {
  measure('pages', jsonLines('postings/pages/gold.jsonl'));
  measure('lever', leverPostings());
}

function jsonLines(path: string): { title: string; company: string; text: string }[] {
  return readFileSync(DATA + path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function leverPostings(): { title: string; company: string; text: string }[] {
  const answers: { text: string; descriptionPlain: string; lists: { text: string; content: string }[] }[] = JSON.parse(
    readFileSync(`${DATA}postings/api/lever.json`, 'utf8'),
  );
  return answers.map((one) => ({
    title: one.text,
    company: 'lever',
    text: [one.descriptionPlain, ...one.lists.map(listText)].join('\n\n'),
  }));
}

function listText({ text, content }: { text: string; content: string }): string {
  return `${text}\n${content.replace(/<li>/g, '\n- ').replace(/<[^>]+>/g, ' ')}`;
}

function roleOf(one: { title: string; company: string; text: string }): Role {
  return readRole({ title: one.title, company: one.company, location: null, text: one.text, hash: 'bench' });
}

function measure(name: string, postings: readonly { title: string; company: string; text: string }[]): void {
  const roles = postings.map(roleOf);
  const times = postings.flatMap((posting) => Array.from({ length: RUNS }, () => timed(posting)));
  const spread = (values: readonly number[]): string => [0.1, 0.5, 0.9].map((at) => quantile(values, at)).join(' / ');
  console.table({
    [`${name}: postings`]: postings.length,
    'requirements p10 / p50 / p90': spread(roles.map((role) => role.requirements.length)),
    'knock-outs p10 / p50 / p90': spread(roles.map((role) => role.knockOuts.length)),
    'dimensions p10 / p50 / p90': spread(roles.map((role) => role.dimensions.length)),
    'labels over six words, %': percent(
      roles.flatMap((role) => role.requirements),
      ({ label }) => label.split(/\s+/).length > 6,
    ),
    'musts, %': percent(
      roles.flatMap((role) => role.requirements),
      ({ importance }) => importance === 'must',
    ),
    'milliseconds p50': quantile(times, 0.5).toFixed(1),
    'milliseconds p99': quantile(times, 0.99).toFixed(1),
  });
}

function timed(posting: { title: string; company: string; text: string }): number {
  const from = performance.now();
  roleOf(posting);
  return performance.now() - from;
}

function quantile(values: readonly number[], at: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(at * (values.length - 1))] ?? 0;
}

function percent<T>(values: readonly T[], is: (value: T) => boolean): string {
  return ((100 * values.filter(is).length) / Math.max(1, values.length)).toFixed(1);
}
