/**
 * What the built-in reader makes of real postings: how many requirements, knock-outs and dimensions, how fast, and how its names
 * overlap with what experts marked in SkillSpan. Needs the data beside the project; says so and stops without it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRole } from '../src/fit/builtin/role/role.ts';
import type { Role } from '../src/fit/role.ts';

const DATA = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const RUNS = 3;

interface Marked {
  readonly idx: number;
  readonly source: string;
  readonly tokens: string[];
  readonly tags_skill: string[];
  readonly tags_knowledge: string[];
}

if (!existsSync(DATA)) console.log('roles: LEFT OUT, there is no ../shared/data beside the project');
else {
  measure('pages', jsonLines('postings/pages/gold.jsonl'));
  measure('lever', leverPostings());
  overlap(jsonLines('skills/skillspan/dev.json') as unknown as Marked[]);
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

/** Share of the reader's names that touch a marked span of the same line, and of marked spans touched by a name. A document is one posting. */
function overlap(lines: readonly Marked[]): void {
  const counted = { names: 0, right: 0, spans: 0, found: 0 };
  for (const group of Map.groupBy(lines, ({ source, idx }) => `${source} ${idx}`).values()) count(group, counted);
  console.table({
    'skillspan dev: names that touch a marked span, %': ((100 * counted.right) / counted.names).toFixed(1),
    'skillspan dev: marked spans touched (lines read as demands), %': ((100 * counted.found) / counted.spans).toFixed(
      1,
    ),
  });
}

function count(
  group: readonly Marked[],
  counted: { names: number; right: number; spans: number; found: number },
): void {
  const text = group.map(({ tokens }) => tokens.join(' ')).join('\n');
  const named = namesByLine(text);
  for (const line of group) {
    const words = line.tokens.join(' ');
    const spans = spansOf(line);
    const names = (named.get(words) ?? []).map((name) => placed(words, name)).filter((place) => place !== null);
    counted.names += names.length;
    counted.right += names.filter((name) => spans.some((span) => touches(name, span))).length;
    if (names.length === 0) continue;
    counted.spans += spans.length;
    counted.found += spans.filter((span) => names.some((name) => touches(name, span))).length;
  }
}

function namesByLine(text: string): Map<string, string[]> {
  const named = new Map<string, string[]>();
  try {
    for (const { words, alternatives, label } of roleOf({ title: '', company: '', text }).requirements)
      for (const line of text.split('\n'))
        if (line.includes(words)) named.set(line, [...(named.get(line) ?? []), label, ...alternatives]);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'Refusal')) throw error;
  }
  return named;
}

type Place = readonly [number, number];

function placed(line: string, name: string): Place | null {
  const at = line.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? null : [at, at + name.length];
}

function touches(a: Place, b: Place): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function spansOf({ tokens, tags_skill, tags_knowledge }: Marked): Place[] {
  const starts = tokens.map((_, index) => tokens.slice(0, index).join(' ').length + (index === 0 ? 0 : 1));
  return [tags_skill, tags_knowledge].flatMap((tags) =>
    tags.flatMap((tag, index): Place[] => {
      if (tag !== 'B') return [];
      const next = tags.findIndex((later, at) => at > index && later !== 'I');
      const last = (next < 0 ? tags.length : next) - 1;
      return [[starts[index] ?? 0, (starts[last] ?? 0) + (tokens[last] ?? '').length]];
    }),
  );
}
